package org.keywright.cli;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.keywright.build.ToolNeed;
import org.keywright.problem.Checked;
import org.keywright.problem.Location;
import org.keywright.problem.Problem;

/** Which toolchains a command line names. */
final class ToolchainNames {

    private ToolchainNames() {}

    /**
     * Those of these names.
     *
     * @param otherwise what is meant when there is no name
     */
    static Checked<List<ToolNeed>> read(List<String> names, List<ToolNeed> otherwise) {
        List<ToolNeed> needs = new ArrayList<>();
        for (String name : names) {
            Optional<ToolNeed> need = ToolNeed.find(name);
            if (need.isEmpty()) {
                return Checked.failed(unknown(name));
            }
            needs.add(need.get());
        }
        return Checked.of(names.isEmpty() ? otherwise : needs.stream().distinct().toList());
    }

    static List<ToolNeed> all() {
        return List.of(ToolNeed.values());
    }

    private static Problem unknown(String name) {
        return Problem.error(
                "toolchain-unknown",
                new Location.Everywhere(),
                "There is no toolchain called %s.".formatted(name),
                "The toolchains are "
                        + Arrays.stream(ToolNeed.values())
                                .map(ToolNeed::id)
                                .collect(Collectors.joining(", "))
                        + ".");
    }
}
