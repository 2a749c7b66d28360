package org.keywright.csource;

import java.util.Optional;

/**
 * A number that a name stands for, perhaps counted from another name whose number is not known.
 *
 * @param base the unknown name it is counted from, {@code SAFE_RANGE}; empty for a plain number
 * @param offset the number, or what is added to the base
 */
record CConstant(String base, long offset) {

    private static final int LONGEST_NUMBER = 12;

    static CConstant of(long number) {
        return new CConstant("", number);
    }

    boolean isPlain() {
        return base.isEmpty();
    }

    CConstant plus(long more) {
        return new CConstant(base, offset + more);
    }

    /** A C literal: decimal, hexadecimal or octal. */
    static Optional<CConstant> literal(String text) {
        String digits = text.replaceAll("[uUlL]+$", "");
        if (digits.isEmpty() || digits.length() > LONGEST_NUMBER) {
            return Optional.empty();
        }
        try {
            return Optional.of(of(Long.decode(digits)));
        } catch (NumberFormatException e) {
            return Optional.empty();
        }
    }
}
