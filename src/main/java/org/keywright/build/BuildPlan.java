package org.keywright.build;

import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.keywright.firmware.ChipMemory;

/**
 * What to compile and how, decided once for program and {@code make}.
 *
 * @param files every file of the build folder by relative path, in UTF-8
 * @param units the sources in link order
 * @param linkArguments for the compiler driver, without objects and output
 * @param generatedFolder where below the build folder the generated files lie, with a slash at its
 *     end
 * @param memory what the chip has room for
 */
public record BuildPlan(
        SortedMap<String, String> files,
        List<CompileUnit> units,
        List<String> linkArguments,
        String generatedFolder,
        ChipMemory memory) {

    public BuildPlan {
        files = Collections.unmodifiableSortedMap(new TreeMap<>(files));
        units = List.copyOf(units);
        linkArguments = List.copyOf(linkArguments);
    }

    /** The generated file that lies at that place of the build folder. */
    public Optional<String> findGenerated(String path) {
        return path.startsWith(generatedFolder)
                ? Optional.of(path.substring(generatedFolder.length()))
                : Optional.empty();
    }
}
