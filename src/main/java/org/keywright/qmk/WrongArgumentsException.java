package org.keywright.qmk;

/** The words of a call do not fit its sub-command; QMK ends with 2 then. */
final class WrongArgumentsException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    WrongArgumentsException(String message) {
        super(message, null, false, false);
    }
}
