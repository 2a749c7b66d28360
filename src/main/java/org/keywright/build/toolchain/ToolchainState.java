package org.keywright.build.toolchain;

import java.nio.file.Path;
import java.util.List;

/** How a toolchain's folder is. */
public sealed interface ToolchainState {

    /** It was never made, or making it was interrupted. */
    record Missing() implements ToolchainState {}

    /**
     * It is whole.
     *
     * @param folder where
     */
    record Ready(Path folder) implements ToolchainState {}

    /**
     * It was whole once; now files are missing or changed.
     *
     * @param files relative to the folder
     */
    record Damaged(List<String> files) implements ToolchainState {
        public Damaged {
            files = List.copyOf(files);
        }

        /** The first of them, and how many there are. */
        public String summary() {
            String some = String.join(", ", files.subList(0, Math.min(files.size(), 5)));
            return files.size() <= 5 ? some : some + " and %d more".formatted(files.size() - 5);
        }
    }
}
