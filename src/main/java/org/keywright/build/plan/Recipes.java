package org.keywright.build.plan;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads what {@code make -n} prints for a QMK tree. Only a few shapes of recipe occur there; every
 * other line is refused, so that a plan is never less than what make would do.
 */
final class Recipes {

    private static final String COMMAND = "LOG=$(";
    private static final String COMMAND_END = " 2>&1) ; if [ $? -gt 0 ]; then ";
    private static final Pattern SIZE_CHECK =
            Pattern.compile("if \\[ (\\d{1,12}) -gt 0 ] && \\[ \\d{1,12} -gt 0 ]; then .*");

    /** What make does for its own bookkeeping, or to tell a person how it goes. */
    private static final List<Pattern> IDLE =
            List.of(
                    Pattern.compile(
                            "true \\|\\| +(printf \"[^\"]*\" \\| awk '[^']*'|[\\w-]+ --version)\\s*"),
                    Pattern.compile("#.*"),
                    Pattern.compile("mkdir -p [^\\s;&|`$]+"),
                    Pattern.compile("echo '[^']*' \\| cmp -s - (\\S+) \\|\\| echo '[^']*' > \\1"),
                    Pattern.compile("test -f (\\S+) \\|\\| touch \\1"),
                    Pattern.compile(
                            "\\s*\\S+ --version \\| cmp -s - (\\S+) \\|\\|\\s+\\S+ --version > \\1"),
                    Pattern.compile("if test -f \\S+\\.hex; then true \\|\\| .*; fi"),
                    Pattern.compile("cp \\S+ \\S+ && true \\|\\| .*"),
                    Pattern.compile("KEYWRIGHT-[A-Z]+ .*"));

    private final String generator;
    private final List<FileCall> files = new ArrayList<>();
    private final List<PlannedUnit> units = new ArrayList<>();
    private final List<ShellCommand> archives = new ArrayList<>();
    private final List<ShellCommand> copies = new ArrayList<>();
    private Optional<ShellCommand> link = Optional.empty();
    private long flash;

    private Recipes(String generator) {
        this.generator = generator;
    }

    /**
     * The plan.
     *
     * @param generator how make calls QMK's command line
     */
    static TreePlan read(String dryRun, String generator) throws UnreadablePlanException {
        Recipes recipes = new Recipes(generator);
        for (String line : dryRun.replace("\\\n", " ").split("\n")) {
            if (!line.isBlank()) {
                recipes.add(line);
            }
        }
        ShellCommand link =
                recipes.link.orElseThrow(() -> new UnreadablePlanException("no linking", ""));
        return new TreePlan(
                recipes.files,
                recipes.units,
                recipes.archives,
                link,
                recipes.copies,
                recipes.flash);
    }

    /** The generated files alone, when the whole is not understood. */
    static List<FileCall> files(String dryRun, String generator) {
        Recipes recipes = new Recipes(generator);
        for (String line : dryRun.replace("\\\n", " ").split("\n")) {
            if (line.startsWith(COMMAND + generator)) {
                recipes.addIfUnderstood(line);
            }
        }
        return recipes.files;
    }

    /** The size check alone. */
    static long flash(String dryRun) {
        Matcher size = SIZE_CHECK.matcher("");
        return dryRun.replace("\\\n", " ")
                .lines()
                .filter(line -> size.reset(line).matches())
                .mapToLong(line -> Long.parseLong(size.group(1)))
                .reduce(0, (a, b) -> b);
    }

    private void addIfUnderstood(String line) {
        try {
            add(line);
        } catch (UnreadablePlanException e) {
            assert !files.isEmpty() || link.isEmpty();
        }
    }

    private void add(String line) throws UnreadablePlanException {
        Matcher size = SIZE_CHECK.matcher(line);
        if (line.startsWith(COMMAND) && line.contains(COMMAND_END) && line.endsWith("fi;")) {
            command(line.substring(COMMAND.length(), line.indexOf(COMMAND_END)));
        } else if (size.matches()) {
            flash = Long.parseLong(size.group(1));
        } else if (IDLE.stream().noneMatch(p -> p.matcher(line).matches())) {
            throw new UnreadablePlanException("an unknown recipe", line);
        }
    }

    private void command(String text) throws UnreadablePlanException {
        String strict = text.endsWith(" || exit 0") ? text.substring(0, text.length() - 10) : text;
        List<ShellCommand> commands = ShellWords.split(strict);
        ShellCommand first = commands.getFirst();
        boolean compiles = first.has("-c") && first.program().endsWith("-gcc");
        boolean movesRule = commands.size() == 2 && commands.getLast().program().equals("mv");
        if (commands.size() > 1 && !(compiles && movesRule)) {
            throw new UnreadablePlanException("several commands at once", text);
        }
        if (compiles) {
            units.add(PlannedUnit.of(first));
        } else {
            other(first, text);
        }
    }

    private void other(ShellCommand command, String text) throws UnreadablePlanException {
        String program = command.program();
        if (program.equals(generator)) {
            files.add(FileCall.of(command));
        } else if (program.endsWith("-ar") && command.has("rcs") && link.isEmpty()) {
            archives.add(command);
        } else if (program.endsWith("-gcc") && command.has("--output") && link.isEmpty()) {
            link = Optional.of(command);
        } else if (program.endsWith("-objcopy") && link.isPresent()) {
            copies.add(command);
        } else {
            throw new UnreadablePlanException("an unknown command", text);
        }
    }
}
