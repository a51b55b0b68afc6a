package org.cartlupus.server.validation.accept.expression;

/** Not an error: somebody who knows all of FHIRPath has to look at it. */
public final class NotUnderstood extends RuntimeException {

    private static final long serialVersionUID = 1L;

    NotUnderstood(String what) {
        super(what, null, false, false);
    }
}
