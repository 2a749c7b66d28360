package org.keywright.application;

/** The program's own files are missing: it was moved apart or only half installed. */
public final class IncompleteProgramException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /** Says what is missing. */
    public IncompleteProgramException(String message) {
        super(message);
    }
}
