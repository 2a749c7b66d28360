package org.keywright.schema;

/** The reader cannot go on; thrown and caught inside this room only. */
final class SyntaxFault extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final String code;
    private final int offset;
    private final String advice;

    SyntaxFault(String code, int offset, String message, String advice) {
        super(message, null, false, false);
        this.code = code;
        this.offset = offset;
        this.advice = advice;
    }

    String code() {
        return code;
    }

    int offset() {
        return offset;
    }

    String message() {
        return String.valueOf(getMessage());
    }

    String advice() {
        return advice;
    }
}
