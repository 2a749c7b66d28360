package org.keywright.build.source;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.keywright.problem.Location;
import org.keywright.problem.Problem;

/** Says, before anything is compiled, what a firmware core cannot do or will leave out. */
final class CoreSupport {

    private static final String FEATURE_RULE = "_ENABLE";
    private static final Pattern DEFINE =
            Pattern.compile("\\s*#\\s*define\\s+([A-Za-z_][A-Za-z0-9_]*).*");

    private static final Pattern NUMBER =
            Pattern.compile("\\s*#\\s*define\\s+([A-Za-z_][A-Za-z0-9_]*)\\s+([0-9]+)\\s*");

    /** The cores count in sixteen bits at most; a compiler cuts a larger number off. */
    private static final BigInteger LARGEST = BigInteger.valueOf(0xFFFF);

    private final CoreManifest manifest;

    CoreSupport(CoreManifest manifest) {
        this.manifest = manifest;
    }

    /**
     * What is wrong with these rules and settings.
     *
     * @param config the keymap's own {@code config.h}
     */
    List<Problem> problems(MakeRules rules, String config) {
        List<Problem> problems = new ArrayList<>();
        for (Map.Entry<String, String> rule : rules.sorted().entrySet()) {
            checkFeature(rule.getKey(), rules, problems);
            checkValue(rule.getKey(), rule.getValue(), problems);
        }
        checkSettings(config, problems);
        return problems;
    }

    private void checkFeature(String rule, MakeRules rules, List<Problem> problems) {
        CoreRules known = manifest.rules();
        if (!rule.endsWith(FEATURE_RULE)
                || !rules.enabled(rule)
                || known.defined().contains(rule)
                || known.understood().contains(rule)) {
            return;
        }
        String feature =
                rule.substring(0, rule.length() - FEATURE_RULE.length()).toLowerCase(Locale.ROOT);
        String path = "features." + feature;
        problems.add(
                known.ignored().contains(rule)
                        ? leftOut(path, feature)
                        : unsupported(path, "the feature " + feature));
    }

    private void checkValue(String rule, String value, List<Problem> problems) {
        boolean refused = manifest.rules().refused().getOrDefault(rule, List.of()).contains(value);
        List<String> allowed = manifest.rules().allowed().getOrDefault(rule, List.of(value));
        if (refused || !allowed.contains(value)) {
            problems.add(unsupported(rule, plainly(rule, value)));
        }
    }

    /** A switch in words: {@code split keyboard (SPLIT_KEYBOARD = yes)}. */
    private static String plainly(String rule, String value) {
        String assignment = rule + " = " + value;
        return value.equals("yes")
                ? rule.toLowerCase(Locale.ROOT).replace('_', ' ') + " (" + assignment + ")"
                : assignment;
    }

    private void checkSettings(String config, List<Problem> problems) {
        if (manifest.settings().isEmpty()) {
            return;
        }
        int line = 0;
        for (String text : config.split("\r?\n", -1)) {
            line++;
            Matcher define = DEFINE.matcher(text);
            if (define.matches() && !manifest.settings().contains(define.group(1))) {
                problems.add(
                        Problem.hint(
                                "setting-left-out",
                                new Location.InText("config.h", line, 1, ""),
                                "The built-in firmware does not read " + define.group(1) + ".",
                                "The keyboard types all the same."));
            }
        }
    }

    /** Says when keys that should start the bootloader only restart the keyboard. */
    static List<Problem> bootloader(String name, CoreManifest.Bootloader bootloader) {
        if (bootloader.kind() != CoreManifest.Bootloader.RESTARTS_ONLY) {
            return List.of();
        }
        String which = name.isEmpty() ? "a bootloader nobody named" : "the bootloader " + name;
        return List.of(
                Problem.warning(
                        "bootloader-not-started",
                        new Location.OnOption("bootloader"),
                        "The built-in firmware cannot start " + which + "; it only restarts.",
                        "Use the keyboard's reset button to flash it again."));
    }

    /**
     * Numbers that would be cut off: the keyboard would wait for another time, or for ever.
     *
     * @param header generated definitions
     */
    List<Problem> numbers(String header) {
        List<Problem> problems = new ArrayList<>();
        for (String line : header.split("\r?\n", -1)) {
            Matcher number = NUMBER.matcher(line);
            if (number.matches()
                    && manifest.settings().contains(number.group(1))
                    && new BigInteger(number.group(2)).compareTo(LARGEST) > 0) {
                problems.add(
                        unsupported(
                                number.group(1),
                                number.group(1) + " = " + number.group(2) + ", above 65535"));
            }
        }
        return problems;
    }

    private static Problem leftOut(String path, String feature) {
        return Problem.hint(
                "feature-left-out",
                new Location.OnOption(path),
                "The built-in firmware leaves out the feature " + feature + ".",
                "The keyboard types all the same.");
    }

    /** Something that only other firmware can do. */
    static Problem unsupported(String path, String what) {
        return Problem.error(
                "not-supported-by-firmware",
                new Location.OnOption(path),
                "The built-in firmware does not support " + what + ".",
                "Switch it off in the options, or build from a QMK source tree.");
    }
}
