package org.keywright.build;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.keywright.generate.SourceTree;
import org.keywright.problem.Location;
import org.keywright.problem.Problem;

/**
 * Turns what compiler and linker say into problems, at the key of the keymap where that is known.
 */
public final class CompilerMessages {

    private static final Pattern MESSAGE =
            Pattern.compile("([^:\\s][^:]*):(\\d+):(?:(\\d+):)? (fatal error|error|warning): (.*)");
    private static final Pattern OVERFLOW =
            Pattern.compile("region `(\\w+)' overflowed by (\\d+) bytes");
    private static final Pattern UNDEFINED = Pattern.compile("undefined reference to `([^']*)'");
    private static final Pattern BACKWARDS =
            Pattern.compile(
                    "cannot move location counter backwards \\(from ([0-9a-f]{1,15}) to ([0-9a-f]{1,15})\\)");

    private static final Pattern KILLED =
            Pattern.compile("(?:signal terminated program |Killed \\(program )(\\w+)");

    private static final int MOST = 50;

    private final Function<String, Optional<String>> generated;
    private final SourceTree sources;
    private final Complaint complaint;

    /**
     * Knows where things came from.
     *
     * @param generated a path as the compiler says it, as the path of a generated file
     * @param sources the generated files
     */
    public CompilerMessages(Function<String, Optional<String>> generated, SourceTree sources) {
        this(generated, sources, NameOwners.NONE);
    }

    /**
     * Knows whose names are whose as well.
     *
     * @param generated a path as the compiler says it, as the path of a generated file
     * @param sources the generated files
     * @param owners of names in C
     */
    public CompilerMessages(
            Function<String, Optional<String>> generated, SourceTree sources, NameOwners owners) {
        this.complaint = new Complaint(owners);
        this.generated = generated;
        this.sources = sources;
    }

    /** The problems in a tool's output; at least one error if the tool was not content. */
    public List<Problem> problems(ToolOutput output) {
        Set<Problem> found = new LinkedHashSet<>();
        output.text()
                .lines()
                .limit(20_000)
                .map(this::problem)
                .flatMap(Optional::stream)
                .limit(MOST)
                .forEach(found::add);
        List<Problem> problems = new ArrayList<>(found);
        if (!output.good() && problems.stream().noneMatch(Problem::stops)) {
            problems.add(unexplained(output));
        }
        return problems;
    }

    private Optional<Problem> problem(String line) {
        Matcher overflow = OVERFLOW.matcher(line);
        if (overflow.find()) {
            return Optional.of(overflowed(overflow.group(1), overflow.group(2)));
        }
        Matcher backwards = BACKWARDS.matcher(line);
        if (backwards.find()) {
            long from = Long.parseLong(backwards.group(1), 16);
            return Optional.of(
                    TooLarge.problem("RAM", from - Long.parseLong(backwards.group(2), 16)));
        }
        Matcher undefined = UNDEFINED.matcher(line);
        if (undefined.find()) {
            return Optional.of(complaint.ofLinker(undefined.group(1)));
        }
        Matcher message = MESSAGE.matcher(line);
        return message.matches() ? Optional.of(compilerMessage(message)) : Optional.empty();
    }

    private Problem compilerMessage(Matcher message) {
        int line = parse(message.group(2));
        int column = message.group(3) == null ? 1 : parse(message.group(3));
        Location place = place(message.group(1), line, column);
        String text = "The compiler says: " + message.group(5) + ".";
        if (message.group(4).equals("warning")) {
            return Problem.warning("compiler-warning", place, text, "");
        }
        return complaint
                .ofCompiler(message.group(5), place)
                .orElseGet(() -> Problem.error("compiler-error", place, text, advice(place)));
    }

    private static String advice(Location place) {
        if (place instanceof Location.OnOption) {
            return "Change this setting or remove it.";
        }
        return place instanceof Location.InText
                ? "Look at the generated file; an option may have a wrong value."
                : "Choose another keycode for this key.";
    }

    private Location place(String path, int line, int column) {
        // A header that was found beside the header that includes it.
        String inside = path.startsWith("./") ? path.substring(2) : path;
        String file = generated.apply(inside).orElse(inside);
        return sources.findOrigin(file, line, column)
                .orElseGet(() -> new Location.InText(file, line, column, ""));
    }

    private static int parse(String digits) {
        return digits.length() > 9 ? Integer.MAX_VALUE : Integer.parseInt(digits);
    }

    private static Problem overflowed(String region, String bytes) {
        String memory = region.equals("data") || region.startsWith("ram") ? "RAM" : "flash";
        return TooLarge.problem(memory, Long.parseLong(bytes));
    }

    private static Problem unexplained(ToolOutput output) {
        Matcher killed = KILLED.matcher(output.text());
        if (killed.find()) {
            return Problem.error(
                    "compiler-killed",
                    new Location.Everywhere(),
                    "The compiler's program %s was killed.".formatted(killed.group(1)),
                    "The machine may be short of memory: close other programs and build again.");
        }
        String last =
                output.text().lines().filter(l -> !l.isBlank()).reduce((a, b) -> b).orElse("");
        return Problem.error(
                "compiler-failed",
                new Location.Everywhere(),
                "The compiler failed with exit code %d. %s".formatted(output.exitCode(), last),
                "Look at the build log.");
    }
}
