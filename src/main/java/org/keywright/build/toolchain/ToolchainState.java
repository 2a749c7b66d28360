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
    }
}
