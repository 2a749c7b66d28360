package org.keywright.build.toolchain;

import java.util.List;

/**
 * How to make a toolchain folder out of downloaded files.
 *
 * @param version of the tool, with its maker's name: the folder is called so
 * @param source the files
 * @param programs folder of the programs below the toolchain's folder
 * @param libraries folders of libraries the programs need, below the toolchain's folder
 * @param layout where the files' entries go
 */
public record BundleRecipe(
        String version,
        BundleSource source,
        String programs,
        List<String> libraries,
        BundleLayout layout) {

    public BundleRecipe {
        libraries = List.copyOf(libraries);
    }
}
