package org.keywright.generate;

import java.util.List;
import java.util.Optional;
import org.keywright.problem.Checked;
import org.keywright.problem.Location;
import org.keywright.problem.Problem;

/**
 * {@code info_deps.d}: the files that make has to look at before it believes that the generated
 * ones are up to date.
 */
public final class DependencyList {

    private static final List<String> FILES =
            List.of(
                    "info.json",
                    "keyboard.json",
                    "rules.mk",
                    "post_rules.mk",
                    "config.h",
                    "post_config.h");

    private final SourceText out = new SourceText();

    private DependencyList() {}

    /**
     * The list: from the keyboard's folder up to the vendor's, then the keymap's folder, then that
     * of the user who has the keymap's name.
     *
     * @param keyboard its folder below {@code keyboards/}
     * @param keymapFolder where the keymap lies, with {@code /}
     * @param keymap its name
     */
    public static Checked<GeneratedText> write(
            String keyboard, Optional<String> keymapFolder, Optional<String> keymap) {
        return new DependencyList().written(keyboard, keymapFolder, keymap);
    }

    private Checked<GeneratedText> written(
            String keyboard, Optional<String> keymapFolder, Optional<String> keymap) {
        String folder = keyboard;
        while (!folder.isEmpty()) {
            writeAll("keyboards/" + folder);
            folder = folder.substring(0, Math.max(folder.lastIndexOf('/'), 0));
        }
        keymapFolder.ifPresent(
                place -> {
                    write(place + "/keymap.json");
                    writeAll(place);
                });
        keymap.ifPresent(name -> writeAll("users/" + name));
        return out.finish();
    }

    private void writeAll(String folder) {
        FILES.forEach(file -> write(folder + "/" + file));
    }

    private void write(String path) {
        if (!FileNames.isPath(path)) {
            out.report(
                    Problem.error(
                            "unfit-file-name",
                            new Location.Everywhere(),
                            "A makefile cannot hold the name of the keyboard's or keymap's folder.",
                            "Use letters, digits and _ . + -; no blanks."));
        }
        out.line("generated-files: $(wildcard " + path + ")");
        out.line("");
    }
}
