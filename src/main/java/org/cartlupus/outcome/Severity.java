package org.cartlupus.outcome;

/** How much an issue weighs, as FHIR's issue-severity. */
public enum Severity {
    ERROR,
    WARNING,
    INFORMATION
}
