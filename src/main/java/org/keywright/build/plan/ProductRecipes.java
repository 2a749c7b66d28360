package org.keywright.build.plan;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.keywright.firmware.DfuSuffix;

/** Reads what QMK's makefiles do after linking: copies of the program, DFU suffix, UF2. */
final class ProductRecipes {

    private static final Pattern SUFFIX =
            Pattern.compile(
                    "if \\[ ! -z \"([^\"]*)\" ]; then\\s+dfu-suffix\\s+([^;]*?) 1>/dev/null ;\\s*fi;?");

    /**
     * Into the tree, which is left alone; the one that tells how it went is of the file to flash.
     */
    private static final Pattern HOME_COPY =
            Pattern.compile("cp (\\S+)/([^/\\s]+) \\2(?:;|( && true \\|\\| .*))");

    private static final Pattern NUMBER = Pattern.compile("[0-9A-Fa-f]{1,4}");
    private static final String QUIETLY = " >/dev/null 2>&1";
    private static final String CONVERTER = "/util/uf2conv.py";

    private final String folder;
    private final List<PlannedCopy> copies = new ArrayList<>();
    private String ending = "";
    private Optional<String> told = Optional.empty();

    /**
     * @param folder make's BUILD_DIR, absolute
     */
    ProductRecipes(String folder) {
        this.folder = folder + "/";
    }

    /** The text of a recipe's commands without what a shell would do to their output. */
    static String loud(String text) {
        return text.contains(CONVERTER) && text.endsWith(QUIETLY)
                ? text.substring(0, text.length() - QUIETLY.length())
                : text;
    }

    /** Takes a line that is no command of the usual form; whether it understood it. */
    boolean line(String line) throws UnreadablePlanException {
        Matcher home = HOME_COPY.matcher(line);
        if (home.matches()) {
            told = home.group(3) == null ? told : Optional.of(ending(home.group(2)));
            return true;
        }
        Matcher suffix = SUFFIX.matcher(line);
        if (suffix.matches()) {
            suffix(suffix.group(1), ShellWords.split("dfu-suffix " + suffix.group(2)).getFirst());
            return true;
        }
        if (line.matches("[\\w-]*objcopy .*")) {
            copy(ShellWords.split(line).getFirst());
            return true;
        }
        return false;
    }

    /** Takes commands that begin with {@code objcopy}; whether it understood them. */
    boolean commands(List<ShellCommand> commands) throws UnreadablePlanException {
        if (!commands.getFirst().program().endsWith("-objcopy")) {
            return false;
        }
        copy(commands.getFirst());
        if (commands.size() == 2 && commands.getLast().program().endsWith(CONVERTER)) {
            uf2(commands.getLast());
            return true;
        }
        return commands.size() == 1;
    }

    /** What was understood; absent if there was nothing. */
    Optional<PlannedProduct> product() {
        String flashed = told.orElse(ending);
        return copies.stream().anyMatch(copy -> makes(copy, flashed))
                ? Optional.of(new PlannedProduct(flashed, copies))
                : Optional.empty();
    }

    private static boolean makes(PlannedCopy copy, String wanted) {
        return copy.ending().equals(wanted)
                || copy.finish() instanceof Finish.Uf2 && wanted.equals("uf2");
    }

    private void copy(ShellCommand command) throws UnreadablePlanException {
        String written =
                command.words().stream()
                        .filter(word -> word.startsWith(folder))
                        .reduce((first, last) -> last)
                        .orElseThrow(() -> unknown(command));
        copies.add(new PlannedCopy(command, written, new Finish.None()));
        ending = ending(written);
    }

    private void suffix(String whether, ShellCommand command) throws UnreadablePlanException {
        if (whether.isBlank()) {
            return;
        }
        if (copies.isEmpty()) {
            throw unknown(command);
        }
        PlannedCopy copy = copies.removeLast();
        int[] ids = {DfuSuffix.ANY, DfuSuffix.ANY, DfuSuffix.ANY};
        List<String> words = command.words();
        for (int i = 1; i + 1 < words.size(); i += 2) {
            String value = words.get(i + 1);
            int which = List.of("-v", "-p", "-d").indexOf(words.get(i));
            if (which >= 0 && NUMBER.matcher(value).matches()) {
                ids[which] = Integer.parseInt(value, 16);
            } else if (!words.get(i).equals("-a") || !value.equals(copy.file())) {
                throw unknown(command);
            }
        }
        if (words.size() % 2 == 0) {
            throw unknown(command);
        }
        copies.add(copy.with(new Finish.Suffix(new DfuSuffix(ids[0], ids[1], ids[2]))));
    }

    private void uf2(ShellCommand command) throws UnreadablePlanException {
        PlannedCopy copy = copies.removeLast();
        List<String> words = command.words();
        boolean usual =
                words.size() == 7
                        && words.get(1).equals(copy.file())
                        && words.get(2).equals("--output")
                        && words.get(4).equals("--convert")
                        && words.get(5).equals("--family");
        if (!usual || !words.get(3).startsWith(folder)) {
            throw unknown(command);
        }
        ending = "uf2";
        copies.add(copy.with(new Finish.Uf2(words.get(6))));
    }

    private static String ending(String file) {
        return file.substring(file.lastIndexOf('.') + 1);
    }

    private static UnreadablePlanException unknown(ShellCommand command) {
        return new UnreadablePlanException("an unknown command", String.join(" ", command.words()));
    }
}
