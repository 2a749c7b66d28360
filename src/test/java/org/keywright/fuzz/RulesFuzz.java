package org.keywright.fuzz;

import static org.keywright.fuzz.FuzzTarget.require;

import java.util.List;
import org.keywright.csource.MakeAssignment;
import org.keywright.csource.MakeVariables;
import org.keywright.csource.SourceFile;

/** A rules.mk: every line that sets something is found, once. */
public final class RulesFuzz {

    private RulesFuzz() {}

    /** One input for the fuzzer. */
    public static void fuzzerTestOneInput(byte[] input) {
        SourceFile file = new SourceFile("rules.mk", FuzzTarget.text(input));
        List<MakeAssignment> lines = MakeAssignment.read(file);
        MakeVariables variables = new MakeVariables();
        variables.read(lines);
        variables.read(lines);
        lines.forEach(
                line -> require(variables.find(line.name()).isPresent(), "lost " + line.name()));
        require(variables.names().size() <= lines.size(), "more names than lines");
    }
}
