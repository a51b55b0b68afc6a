package org.cartlupus.domain.subject;

/**
 * How a laboratory measured creatinine (trap 23). The Jaffe reaction reads high where creatinine is low, as in children;
 * the formulas of kidney function were made with enzymatic values.
 */
public enum CreatinineMethod {
    ENZYMATIC("enzymatic method"),
    JAFFE("Jaffe method");

    private final String title;

    CreatinineMethod(String title) {
        this.title = title;
    }

    public String title() {
        return title;
    }
}
