package org.keywright.build.toolchain;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.keywright.build.BuildStoppedException;
import org.keywright.build.Cancellation;
import org.keywright.build.Toolchain;

/**
 * A toolchain unpacked from a bundle: where its programs are and what they need.
 *
 * @param recipe what it was made by
 * @param probe how it is tried
 * @param folder where it lies
 * @param machine where the machine's own programs are
 */
record BundledToolchain(BundleRecipe recipe, ToolProbe probe, Path folder, SearchPath machine) {

    /** The same while it still lies elsewhere. */
    BundledToolchain in(Path fresh) {
        return new BundledToolchain(recipe, probe, fresh, machine);
    }

    /** Lets it do a small piece of its work, and says what it is. */
    String tried(Cancellation cancellation) throws IOException, BuildStoppedException {
        return probe.version(program(), variables(), cancellation);
    }

    /** Ready to use; it was tried when it was installed. */
    Toolchain toolchain() throws IOException {
        BundleListing listing =
                BundleListing.read(folder)
                        .orElseThrow(() -> new ToolchainDamagedException(folder + " is damaged"));
        return new ProvenToolchain(
                program(), variables(), listing.about(), "bundle " + listing.contentHash());
    }

    private Path program() {
        Path programs = folder.resolve(recipe.programs());
        Path windows = programs.resolve(probe.program() + ".exe");
        return Files.exists(windows) ? windows : programs.resolve(probe.program());
    }

    /** A compiler finds all it needs in its own folder; make calls what the machine has. */
    private Map<String, String> variables() {
        Map<String, String> variables = new LinkedHashMap<>();
        SearchPath own = new SearchPath(List.of(folder.resolve(recipe.programs())));
        variables.put("PATH", probe.callsOthers() ? own.then(machine).text() : own.text());
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
