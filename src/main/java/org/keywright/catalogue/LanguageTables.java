package org.keywright.catalogue;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.keywright.keycode.LanguageKeycodes;
import org.keywright.option.Value;
import org.keywright.problem.Checked;
import org.keywright.problem.Location;
import org.keywright.problem.Problem;

/**
 * Reads the keycodes of host languages, {@code extras/keycodes_<language>_<version>.hjson}; trees
 * of QMK have them, our own data has none.
 */
public final class LanguageTables {

    private LanguageTables() {}

    /** The languages that a tree knows, by name. */
    public static List<String> languages(FirmwareTree tree) {
        return VersionedTables.names(tree.languages(), "keycodes_");
    }

    /** The versions of a language, the newest first; none for one that is unknown. */
    public static List<String> versions(FirmwareTree tree, String language) {
        return tables(tree, language).versions();
    }

    /** The keycodes of a language in its newest version, or a problem. */
    public static Checked<LanguageKeycodes> read(FirmwareTree tree, String language) {
        Optional<String> newest = versions(tree, language).stream().findFirst();
        return newest.map(version -> read(tree, language, version))
                .orElseGet(() -> Checked.failed(unknown()));
    }

    /** The keycodes of a language as of that version. */
    public static Checked<LanguageKeycodes> read(
            FirmwareTree tree, String language, String version) {
        return tables(tree, language)
                .read(version)
                .map(all -> new LanguageKeycodes(language, version, keycodes(all)));
    }

    private static VersionedTables tables(FirmwareTree tree, String language) {
        return new VersionedTables(
                new TreeDocuments(tree), tree.languages(), "keycodes_" + language);
    }

    private static List<LanguageKeycodes.Named> keycodes(Value.Table all) {
        List<LanguageKeycodes.Named> keycodes = new ArrayList<>();
        for (Map.Entry<String, Value> row : all.table("aliases").members().entrySet()) {
            Value.Table members = all.table("aliases").table(row.getKey());
            members.findText("key")
                    .ifPresent(
                            name ->
                                    keycodes.add(
                                            new LanguageKeycodes.Named(
                                                    name,
                                                    row.getKey(),
                                                    KeycodeTables.texts(members.items("aliases")),
                                                    members.findText("label").orElse(""))));
        }
        return keycodes;
    }

    private static Problem unknown() {
        return Problem.error(
                "unknown-language",
                new Location.OnOption("host_language"),
                "The firmware tree knows no such host language.",
                "Choose one of its languages, or a firmware tree that has it.");
    }
}
