package org.keywright.catalogue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.keywright.problem.Location;
import org.keywright.problem.Problem;

/**
 * Warns when C and make files of the keyboard set something that is a setting of the keyboard: they
 * are not read yet, so what is shown may differ from what a QMK tree would build.
 */
final class LegacyFiles implements ResolveStep {

    private static final long LARGEST = 1024 * 1024;
    private static final int SHOWN = 5;
    private static final Pattern DEFINE = Pattern.compile("(?m)^[ \\t]*#define[ \\t]+(\\w{1,99})");
    private static final Pattern ASSIGN = Pattern.compile("(?m)^[ \\t]*(\\w{1,99})[ \\t]*[?+]?=");
    private static final Set<String> CONFIG_TOO =
            Set.of(
                    "MATRIX_ROWS",
                    "MATRIX_COLS",
                    "MATRIX_ROW_PINS",
                    "MATRIX_COL_PINS",
                    "DIRECT_PINS",
                    "MATRIX_ROW_PINS_RIGHT",
                    "MATRIX_COL_PINS_RIGHT",
                    "DIRECT_PINS_RIGHT",
                    "ENCODER_A_PINS",
                    "ENCODER_B_PINS",
                    "ENCODER_RESOLUTION",
                    "USE_I2C",
                    "SECURE_UNLOCK_SEQUENCE");
    private static final Set<String> RULES_TOO = Set.of("CUSTOM_MATRIX", "ARCH", "MCU_SERIES");

    private final FirmwareTree tree;
    private final KeyboardFolders folders;

    LegacyFiles(FirmwareTree tree, KeyboardFolders folders) {
        this.tree = tree;
        this.folders = folders;
    }

    @Override
    public void apply(Draft draft) {
        for (Path folder : folders.path(draft.id())) {
            warn(draft, folder.resolve("config.h"), config(draft, folder.resolve("config.h")));
            warn(draft, folder.resolve("rules.mk"), rules(draft, folder.resolve("rules.mk")));
            Path header = folder.resolve(folder.getFileName() + ".h");
            warn(draft, header, layouts(header));
            Path code = folder.resolve(folder.getFileName() + ".c");
            warn(draft, code, lights(draft, code));
        }
    }

    private static Set<String> config(Draft draft, Path file) {
        Set<String> names = found(DEFINE, text(file));
        names.removeIf(
                name -> !draft.tables().configNames().contains(name) && !CONFIG_TOO.contains(name));
        return names;
    }

    private static Set<String> rules(Draft draft, Path file) {
        Set<String> names = found(ASSIGN, text(file));
        names.removeIf(
                name ->
                        !draft.tables().ruleNames().contains(name)
                                && !RULES_TOO.contains(name)
                                && !name.endsWith("_ENABLE"));
        return names;
    }

    private static Set<String> layouts(Path file) {
        Set<String> names = found(DEFINE, text(file));
        names.removeIf(name -> !name.startsWith("LAYOUT") || name.startsWith("LAYOUT_kc"));
        return names;
    }

    private static Set<String> lights(Draft draft, Path file) {
        boolean open =
                draft.has("rgb_matrix") && !draft.has("rgb_matrix", "layout")
                        || draft.has("led_matrix") && !draft.has("led_matrix", "layout");
        return open && text(file).contains("g_led_config") ? Set.of("g_led_config") : Set.of();
    }

    private static Set<String> found(Pattern pattern, String text) {
        Set<String> names = new TreeSet<>();
        Matcher matcher = pattern.matcher(text);
        while (matcher.find()) {
            names.add(matcher.group(1));
        }
        return names;
    }

    private static String text(Path file) {
        try {
            return Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)
                            && Files.size(file) <= LARGEST
                    ? new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1)
                    : "";
        } catch (IOException unreadable) {
            return "";
        }
    }

    private void warn(Draft draft, Path file, Set<String> names) {
        if (!names.isEmpty()) {
            String some = String.join(", ", names.stream().limit(SHOWN).toList());
            String more = names.size() > SHOWN ? " and " + (names.size() - SHOWN) + " more" : "";
            draft.note(
                    Problem.warning(
                            "legacy-file-not-read",
                            new Location.InFile(tree.show(file)),
                            "This file sets " + some + more + ", which is not read yet.",
                            "What is shown may differ from what a QMK tree builds; move these"
                                    + " settings into keyboard.json."));
        }
    }
}
