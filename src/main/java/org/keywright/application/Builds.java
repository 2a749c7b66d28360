package org.keywright.application;

import java.nio.file.Path;
import java.util.List;
import java.util.SortedMap;
import org.keywright.keyboard.KeyboardDefinition;
import org.keywright.keymap.KeymapDocument;
import org.keywright.problem.Checked;

/** Sources, firmware, source zips. Thread-safe. */
public final class Builds implements AutoCloseable {

    Builds(Home home, UserFolders folders, Boards boards, Keymaps keymaps, Toolchains toolchains) {}

    /**
     * Starts a build on a thread of its own and returns at once. Installs the toolchain first if
     * none is there.
     *
     * @param listener called on the job's thread
     */
    public BuildJob start(
            OpenKeymap opened, KeymapDocument now, BuildOrder order, JobListener listener) {
        throw new IllegalStateException("waits for the build room");
    }

    /** The generated files by relative path, or what keeps them from being generated. */
    public Checked<SortedMap<String, String>> generate(KeymapDocument keymap) {
        throw new IllegalStateException("waits for generate");
    }

    /** The generated files of a keyboard without a keymap. */
    public Checked<SortedMap<String, String>> generate(KeyboardDefinition keyboard) {
        throw new IllegalStateException("waits for generate");
    }

    /**
     * Writes generated files into a folder.
     *
     * @return the files written
     * @throws java.io.UncheckedIOException if the disk refuses
     */
    public List<Path> write(SortedMap<String, String> files, Path folder) {
        return GeneratedFiles.write(files, folder);
    }

    /**
     * Writes everything needed to build the same bytes again with {@code make} and the compiler
     * alone.
     *
     * @param folder where the zip goes; made if it is not there
     * @return the zip
     */
    public Checked<Path> exportSourceZip(OpenKeymap opened, KeymapDocument now, Path folder) {
        throw new IllegalStateException("waits for the build room");
    }

    @Override
    public void close() {
        // Nothing runs yet.
    }
}
