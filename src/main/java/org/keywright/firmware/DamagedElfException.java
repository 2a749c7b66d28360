package org.keywright.firmware;

import java.io.IOException;

/** A linked program that is not the 32-bit little-endian ELF file its linker should have made. */
public final class DamagedElfException extends IOException {

    private static final long serialVersionUID = 1L;

    /** Says what was expected and not found. */
    public DamagedElfException(String message) {
        super(message);
    }
}
