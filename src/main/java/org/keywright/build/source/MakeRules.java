package org.keywright.build.source;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.keywright.problem.Checked;
import org.keywright.problem.Location;
import org.keywright.problem.Problem;

/**
 * The variables that generated {@code *.mk} files set, as GNU make would read them.
 *
 * <p>Generated files hold plain assignments only; a line that needs make's own language ({@code $},
 * {@code include}, a recipe) is refused, so that program and make can never disagree.
 *
 * @param values by name, blanks around them removed
 */
public record MakeRules(Map<String, String> values) {

    private static final Pattern ASSIGNMENT =
            Pattern.compile(" *([A-Za-z_][A-Za-z0-9_]*) *(\\?=|:=|\\+=|=)([^#$\\\\]*)(?:#.*)?");
    private static final Pattern NOTHING = Pattern.compile("\\s*(?:#[^\\\\]*)?");

    public MakeRules {
        values = Map.copyOf(values);
    }

    /**
     * One file of rules.
     *
     * @param name for messages
     * @param text its lines
     */
    public record Source(String name, String text) {}

    /** Reads files in the order make includes them. */
    public static Checked<MakeRules> read(List<Source> sources) {
        Map<String, String> values = new LinkedHashMap<>();
        List<Problem> problems = new ArrayList<>();
        for (Source source : sources) {
            int number = 0;
            for (String line : source.text().split("\r?\n", -1)) {
                number++;
                Matcher assignment = ASSIGNMENT.matcher(line);
                if (assignment.matches()) {
                    assign(assignment, values);
                } else if (!NOTHING.matcher(line).matches()) {
                    problems.add(refused(source.name(), number));
                }
            }
        }
        return problems.isEmpty() ? Checked.of(new MakeRules(values)) : Checked.failed(problems);
    }

    private static void assign(Matcher assignment, Map<String, String> values) {
        String name = assignment.group(1);
        String value = assignment.group(3).strip();
        switch (assignment.group(2)) {
            case "?=" -> values.putIfAbsent(name, value);
            case "+=" -> values.merge(name, value, (old, more) -> (old + " " + more).strip());
            default -> values.put(name, value);
        }
    }

    private static Problem refused(String name, int line) {
        return Problem.error(
                "make-rule",
                new Location.InText(name, line, 1, ""),
                "This line is not a plain assignment.",
                "Only NAME = value is understood here; a QMK source tree can do more.");
    }

    /** The values sorted by name. */
    SortedMap<String, String> sorted() {
        return new TreeMap<>(values);
    }

    /** The same with these values for what is not set. */
    public MakeRules withDefaults(Map<String, String> defaults) {
        Map<String, String> all = new LinkedHashMap<>(defaults);
        all.putAll(values);
        return new MakeRules(all);
    }

    /** Whether a variable is {@code yes}. */
    public boolean enabled(String name) {
        return find(name).equals(Optional.of("yes"));
    }

    /** The value of a variable; absent when it is not set or empty. */
    public Optional<String> find(String name) {
        return Optional.ofNullable(values.get(name)).filter(value -> !value.isEmpty());
    }
}
