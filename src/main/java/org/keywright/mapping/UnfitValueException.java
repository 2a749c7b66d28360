package org.keywright.mapping;

/** A value that has no place in C or make; becomes a problem where the setting's name is known. */
final class UnfitValueException extends Exception {

    private static final long serialVersionUID = 1L;

    /**
     * @param reason what is wrong, as the rest of a sentence: "must be true or false"
     */
    UnfitValueException(String reason) {
        super(reason);
    }

    /** The reason as the rest of a sentence that begins with the setting's name. */
    String reason() {
        return String.valueOf(getMessage());
    }
}
