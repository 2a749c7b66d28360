package org.keywright.build.toolchain;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.keywright.build.BuildStoppedException;
import org.keywright.build.Cancellation;
import org.keywright.build.ToolNeed;

/** Finds out what the programs of a toolchain are and whether they work. */
interface ToolProbe {

    /** The program that stands for all: {@code avr-gcc}. */
    String program();

    /**
     * What it is, in words.
     *
     * @param program the program itself
     * @param variables what it finds in its environment
     * @throws ToolchainUnavailableException when it is too old or does not do its work
     */
    String version(Path program, Map<String, String> variables, Cancellation cancellation)
            throws IOException, BuildStoppedException;

    /** The programs that decide what comes out: replacing one changes the toolchain. */
    List<Path> parts(Path program, Map<String, String> variables, Cancellation cancellation)
            throws IOException, BuildStoppedException;

    /** Whether it calls programs that do not come with it. */
    default boolean callsOthers() {
        return false;
    }

    /** Tries its parts one by one, for somebody who wants to know which one fails. */
    List<ToolchainPart> parts(PartsTrial trial) throws IOException, BuildStoppedException;

    /** How a toolchain is tried. */
    static ToolProbe of(ToolNeed need) {
        return switch (need) {
            case AVR -> new CompilerProbe(CompilerKind.AVR);
            case ARM -> new CompilerProbe(CompilerKind.ARM);
            case MAKE -> new MakeProbe();
        };
    }
}
