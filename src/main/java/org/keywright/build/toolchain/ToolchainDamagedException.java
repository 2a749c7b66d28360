package org.keywright.build.toolchain;

import java.io.IOException;

/** A downloaded file or an unpacked toolchain that is not what its manifest says. */
public final class ToolchainDamagedException extends IOException {

    private static final long serialVersionUID = 1L;

    /** Says what is damaged and what to do. */
    public ToolchainDamagedException(String message) {
        super(message);
    }
}
