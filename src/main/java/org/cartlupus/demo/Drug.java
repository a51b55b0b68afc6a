package org.cartlupus.demo;

/** Drugs of the cohort, by ATC. */
public enum Drug {
    FLUDARABINE("L01BB05", "fludarabine"),
    CYCLOPHOSPHAMIDE("L01AA01", "cyclophosphamide"),
    PREDNISONE("H02AB07", "prednisone"),
    METHYLPREDNISOLONE("H02AB04", "methylprednisolone"),
    DEXAMETHASONE("H02AB02", "dexamethasone"),
    HYDROXYCHLOROQUINE("P01BA02", "hydroxychloroquine"),
    TOCILIZUMAB("L04AC07", "tocilizumab"),
    IMMUNOGLOBULIN("J06BA02", "normal human immunoglobulin, intravenous"),
    TRIMETHOPRIM_SULFAMETHOXAZOLE("J01EE01", "sulfamethoxazole and trimethoprim"),
    RITUXIMAB("L01FA01", "rituximab"),
    MYCOPHENOLIC_ACID("L04AA06", "mycophenolic acid");

    private final String atc;
    private final String text;

    Drug(String atc, String text) {
        this.atc = atc;
        this.text = text;
    }

    public String atc() {
        return atc;
    }

    public String text() {
        return text;
    }
}
