package org.keywright.schema;

/** Whether a value meets a schema, as far as it could be judged. */
enum Verdict {
    YES,
    NO,
    UNSURE;

    static Verdict of(boolean yes) {
        return yes ? YES : NO;
    }

    /** Both have to hold; one NO is enough for a no. */
    Verdict and(Verdict other) {
        if (this == NO || other == NO) {
            return NO;
        }
        return this == UNSURE ? UNSURE : other;
    }

    Verdict not() {
        return switch (this) {
            case YES -> NO;
            case NO -> YES;
            case UNSURE -> UNSURE;
        };
    }
}
