package org.cartlupus.server.start;

/** The server can't start, and a person can mend it: says what is wrong and what to do, without a stack trace. */
public class CannotStart extends RuntimeException {

    private final String mend;

    public CannotStart(String problem, String mend) {
        super(problem);
        this.mend = mend;
    }

    public String mend() {
        return mend;
    }
}
