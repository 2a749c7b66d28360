package org.keywright.build.toolchain;

import java.io.IOException;

/** No compiler here, and none to be had: no network, or no bundle for this machine. */
public final class ToolchainUnavailableException extends IOException {

    private static final long serialVersionUID = 1L;

    /** Says what was tried and what to do. */
    public ToolchainUnavailableException(String message) {
        super(message);
    }
}
