package org.keywright.build;

import java.io.IOException;
import java.nio.file.Path;

/** The programs that building a firmware tree takes: compiler, binary tools, {@code make}. */
public interface Tools {

    /** What the compiler is, for people and metadata. */
    String version();

    /** A text that differs whenever the compiler could give other bytes; only for this machine. */
    String identity();

    /**
     * Runs one of them to its end; never through a shell.
     *
     * @param call what to run
     * @param folder where it runs
     * @param cancellation kills it and everything it started
     * @throws IOException also if there is no such program
     */
    ToolOutput run(ToolCall call, Path folder, Cancellation cancellation)
            throws IOException, BuildStoppedException;
}
