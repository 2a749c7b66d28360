package org.keywright.problem;

/** How much a {@link Problem} matters: an error stops the work, the others do not. */
public enum Severity {
    ERROR,
    WARNING,
    HINT
}
