package org.keywright.build.plan;

import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.keywright.build.bootloader.BootloaderPlan;

/**
 * Reads what QMK's makefiles do for a bootloader: another makefile, run where the library's sources
 * are, and a file of both firmware and bootloader.
 */
final class BootloaderRecipes {

    private static final String PLACE = "lib/lufa/Bootloaders/(?<kind>\\w+)/";

    private static final Pattern BUILD =
            Pattern.compile(
                    "make -C "
                            + PLACE
                            + " (?<variables>([A-Z_]+=[A-Za-z0-9]+ )+)TARGET=Bootloader\\k<kind>");

    private static final Pattern COPY =
            Pattern.compile("cp " + PLACE + "Bootloader\\k<kind>\\.hex [^\\s/]+_bootloader\\.hex");

    private static final List<Pattern> JOIN =
            List.of(
                    Pattern.compile(
                            "cat \\S+\\.hex \\| awk '/\\^:00000001FF/ == 0' > [^\\s/]+_production\\.hex"),
                    Pattern.compile("cat (\\S+)_bootloader\\.hex >> \\1_production\\.hex"));

    /** Tidying up, what is generated for it, and what a person is told. */
    private static final List<Pattern> IDLE =
            List.of(
                    Pattern.compile("make -C " + PLACE + " clean TARGET=Bootloader\\k<kind>"),
                    Pattern.compile(
                            "\\S+ generate-dfu-header --quiet --keyboard \\S+ --output "
                                    + PLACE
                                    + "Keyboard\\.h"),
                    Pattern.compile("printf \"Bootloader[\\w.]+ copied to [^\\s\"]+\""),
                    Pattern.compile("echo \"File sizes:\""),
                    Pattern.compile("[\\w-]+-size( \\S+\\.hex)+"));

    private Optional<BootloaderPlan> plan = Optional.empty();
    private boolean copied;
    private int joined;

    /** Takes a line; whether it is one of these. */
    boolean line(String line) {
        Matcher build = BUILD.matcher(line);
        if (build.matches()) {
            plan = Optional.of(new BootloaderPlan(build.group("kind"), variables(build)));
            return true;
        }
        if (COPY.matcher(line).matches()) {
            copied = true;
            return true;
        }
        if (joined < JOIN.size() && JOIN.get(joined).matcher(line).matches()) {
            joined++;
            return true;
        }
        return IDLE.stream().anyMatch(idle -> idle.matcher(line).matches());
    }

    private static SortedMap<String, String> variables(Matcher build) {
        SortedMap<String, String> variables = new TreeMap<>();
        for (String word : build.group("variables").strip().split(" ")) {
            int sign = word.indexOf('=');
            variables.put(word.substring(0, sign), word.substring(sign + 1));
        }
        return variables;
    }

    /** What was understood; absent if there was nothing. */
    Optional<PlannedBootloader> bootloader() {
        return plan.filter(known -> copied)
                .map(known -> new PlannedBootloader(known, joined == JOIN.size()));
    }
}
