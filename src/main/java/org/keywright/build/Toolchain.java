package org.keywright.build;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/** A compiler that was found to work. */
public interface Toolchain {

    /** What it is, for people and metadata: {@code avr-gcc 5.4.0}. */
    String version();

    /** The folder its programs are in. */
    Path programs();

    /** What its programs find in their environment besides the usual. */
    Map<String, String> variables();

    /** A text that differs whenever the compiler could give other bytes; only for this machine. */
    String identity();

    /**
     * Runs the compiler driver.
     *
     * @param arguments without the program's own name
     * @param folder where it runs; paths in {@code arguments} are relative to it
     * @param cancellation kills it and everything it started
     */
    ToolOutput run(List<String> arguments, Path folder, Cancellation cancellation)
            throws IOException, BuildStoppedException;
}
