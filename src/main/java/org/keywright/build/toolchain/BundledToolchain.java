package org.keywright.build.toolchain;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;
import org.keywright.build.BuildStoppedException;
import org.keywright.build.Cancellation;
import org.keywright.build.Toolchain;

/**
 * A toolchain unpacked from a bundle: where its programs are and what they need.
 *
 * @param recipe what it was made by
 * @param folder where it lies
 */
record BundledToolchain(BundleRecipe recipe, Path folder) {

    /** Builds a small program with it, and says what it is. */
    String tried(Cancellation cancellation) throws IOException, BuildStoppedException {
        return new CompilerProbe(driver(), environment(), cancellation).version();
    }

    /** Ready to use; it was tried when it was installed. */
    Toolchain toolchain() throws IOException {
        BundleListing listing =
                BundleListing.read(folder)
                        .orElseThrow(() -> new ToolchainDamagedException(folder + " is damaged"));
        return new GccToolchain(
                driver(), environment(), listing.about(), "bundle " + listing.contentHash());
    }

    private Path driver() {
        Path programs = folder.resolve(recipe.programs());
        Path windows = programs.resolve("avr-gcc.exe");
        return Files.exists(windows) ? windows : programs.resolve("avr-gcc");
    }

    private Map<String, String> environment() {
        Map<String, String> variables = new LinkedHashMap<>();
        variables.put("PATH", folder.resolve(recipe.programs()).toString());
        if (!recipe.libraries().isEmpty()) {
            variables.put(
                    "LD_LIBRARY_PATH",
                    recipe.libraries().stream()
                            .map(l -> folder.resolve(l).toString())
                            .collect(Collectors.joining(File.pathSeparator)));
        }
        return variables;
    }
}
