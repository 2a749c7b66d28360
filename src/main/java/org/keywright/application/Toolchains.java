package org.keywright.application;

/** The compiler: found on the machine or installed into the user's data folder. Thread-safe. */
public final class Toolchains {

    Toolchains(Home home, UserFolders folders) {}

    /** Looks; takes some milliseconds because it asks the compiler for its version. */
    public ToolchainState state() {
        throw new IllegalStateException("waits for build.toolchain");
    }

    /**
     * Installs, or repairs by installing afresh. Blocks until done; an interrupt cancels it and
     * leaves nothing half done.
     *
     * @throws java.io.UncheckedIOException if the disk refuses
     */
    public ToolchainState install(ProgressListener listener) {
        throw new IllegalStateException("waits for build.toolchain");
    }

    /** Compares every installed file with what was unpacked. */
    public ToolchainState verify() {
        throw new IllegalStateException("waits for build.toolchain");
    }

    /** Deletes the installed one; a compiler elsewhere on the machine is left alone. */
    public ToolchainState remove() {
        throw new IllegalStateException("waits for build.toolchain");
    }
}
