package org.cartlupus.benchmark;

/** What is compared: the same writes, validated in three ways. */
enum ValidationMode {
    UNVALIDATED("not validated"),
    VALIDATED("validated, as shipped"),
    FULL_ONLY("validated, full validator only");

    final String title;

    ValidationMode(String title) {
        this.title = title;
    }
}
