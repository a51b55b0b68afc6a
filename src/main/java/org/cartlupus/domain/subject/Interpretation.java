package org.cartlupus.domain.subject;

/** What the laboratory itself made of a value, against its own range or assay (clinical rules 1.2). */
public enum Interpretation {
    LOW,
    /** Within the range, or negative. */
    NORMAL,
    /** Neither positive nor negative. */
    EQUIVOCAL,
    /** Above the range, or positive. */
    HIGH
}
