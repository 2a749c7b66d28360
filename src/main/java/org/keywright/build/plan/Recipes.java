package org.keywright.build.plan;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads what {@code make -n} prints for a QMK tree. Only a few shapes of recipe occur there; with
 * any other line there is no plan, so that a plan is never less than what make would do.
 */
final class Recipes {

    private static final String COMMAND = "LOG=$(";
    private static final String COMMAND_END = " 2>&1) ; if [ $? -gt 0 ]; then ";
    private static final String LENIENT = " || exit 0";
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
                    Pattern.compile("KEYWRIGHT-[A-Z]+ .*"),
                    // A warning about a bootloader, printed by make itself.
                    Pattern.compile("@{8,}|(LUFA MASS|DO NOT USE|It is extremely) [^|;&`$<>]*"));

    private final String generator;
    private final ProductRecipes product;
    private final BootloaderRecipes bootloader = new BootloaderRecipes();
    private final List<FileCall> files = new ArrayList<>();
    private final List<PlannedUnit> units = new ArrayList<>();
    private final List<ShellCommand> archives = new ArrayList<>();
    private Optional<ShellCommand> link = Optional.empty();
    private Optional<String> unread = Optional.empty();
    private boolean unreadAfterLinking;
    private long flash;

    private Recipes(String generator) {
        this.generator = generator;
        this.product = new ProductRecipes(String.valueOf(Path.of(generator).getParent()));
    }

    /**
     * Everything that is understood.
     *
     * @param generator how make calls QMK's command line, a file in make's BUILD_DIR
     */
    static Planned read(String dryRun, String generator) {
        Recipes recipes = new Recipes(generator);
        for (String line : dryRun.replace("\\\n", " ").split("\n")) {
            if (!line.isBlank()) {
                recipes.tryTo(line);
            }
        }
        return recipes.planned(MakeSettings.read(dryRun));
    }

    private Planned planned(SortedMap<String, String> settings) {
        Optional<PlannedProduct> made = unreadAfterLinking ? Optional.empty() : product.product();
        if (unread.isEmpty() && (link.isEmpty() || made.isEmpty())) {
            unread = Optional.of("no firmware is made");
        }
        Optional<TreePlan> plan =
                unread.isPresent()
                        ? Optional.empty()
                        : Optional.of(
                                new TreePlan(
                                        units, archives, link.orElseThrow(), made.orElseThrow()));
        return new Planned(plan, files, made, bootloader.bootloader(), flash, settings, unread);
    }

    private void tryTo(String line) {
        try {
            add(line);
        } catch (UnreadablePlanException e) {
            unread = unread.or(() -> Optional.of(e.getMessage()));
            unreadAfterLinking |= link.isPresent();
        }
    }

    private void add(String line) throws UnreadablePlanException {
        Matcher size = SIZE_CHECK.matcher(line);
        if (line.startsWith(COMMAND) && line.contains(COMMAND_END) && line.endsWith("fi;")) {
            command(line.substring(COMMAND.length(), line.indexOf(COMMAND_END)));
        } else if (size.matches()) {
            flash = Long.parseLong(size.group(1));
        } else if (IDLE.stream().noneMatch(p -> p.matcher(line).matches())
                && !(link.isPresent() && (product.line(line) || bootloader.line(line)))) {
            throw new UnreadablePlanException("an unknown recipe", line);
        }
    }

    private void command(String text) throws UnreadablePlanException {
        String strict =
                text.endsWith(LENIENT)
                        ? text.substring(0, text.length() - LENIENT.length())
                        : ProductRecipes.loud(text);
        List<ShellCommand> commands = ShellWords.split(strict);
        ShellCommand first = commands.getFirst();
        boolean compiles = first.has("-c") && first.program().endsWith("-gcc");
        boolean movesRule = commands.size() == 2 && commands.getLast().program().equals("mv");
        if (compiles && (commands.size() == 1 || movesRule)) {
            units.add(PlannedUnit.of(first));
        } else if (link.isEmpty() || !product.commands(commands)) {
            if (commands.size() > 1) {
                throw new UnreadablePlanException("several commands at once", text);
            }
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
        } else {
            throw new UnreadablePlanException("an unknown command", text);
        }
    }
}
