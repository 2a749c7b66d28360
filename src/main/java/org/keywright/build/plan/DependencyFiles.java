package org.keywright.build.plan;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.keywright.build.DependencyLists;

/** What the compiler wrote down about the files it read, when make had called it. */
final class DependencyFiles {

    private DependencyFiles() {}

    /** Every file named in a {@code .d} file below that folder, as commands name it. */
    static SortedMap<String, Optional<String>> below(Path objects) throws IOException {
        SortedMap<String, Optional<String>> reads = new TreeMap<>();
        List<Path> rules;
        try (Stream<Path> all = Files.walk(objects)) {
            rules = all.filter(f -> f.toString().endsWith(".d") && Files.isRegularFile(f)).toList();
        }
        for (Path rule : rules) {
            // What QMK's own generators list is no rule of the compiler.
            if (!rule.getParent().endsWith("src")) {
                first(Files.readString(rule, StandardCharsets.UTF_8))
                        .forEach(name -> reads.put(name, Optional.empty()));
            }
        }
        return reads;
    }

    /** The compiler adds an empty rule for each header. */
    static List<String> first(String rules) {
        String joined = rules.replace("\\\r\n", " ").replace("\\\n", " ");
        return DependencyLists.parseRule(joined.lines().findFirst().orElse(""));
    }
}
