package org.keywright.csource;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.keywright.problem.Checked;

/**
 * Reads the keymap out of a {@code keymap.c}: layers, encoders, DIP switches, own keycodes, and tap
 * dances, combos, key overrides and characters where they are tables.
 *
 * <p>The file's own macros and constants are put in, so that {@code MO(_FN)} becomes {@code MO(1)};
 * names from other files stay names. Conditions are not evaluated: the first branch is read, and
 * where that matters it is said. Time and memory are bounded whatever the file holds.
 */
public final class CKeymapReader {

    private static final String KEYMAPS = "keymaps";
    private static final String ENCODERS = "encoder_map";
    private static final String SWITCHES = "dip_switch_map";

    private final CSource source;
    private final Brackets brackets;
    private final Findings findings;
    private final MacroExpansion macros;
    private final Map<String, CConstant> constants;
    private final LayerNumbers numbers;

    private CKeymapReader(String file, String text, Predicate<String> defined) {
        source = CSource.read(text, defined);
        brackets = Brackets.of(source.code());
        findings = new Findings(file);
        macros = new MacroExpansion(source.macros());
        constants = new HashMap<>(Enumerations.read(source.code(), macros));
        numbers = new LayerNumbers(constants, macros, findings);
    }

    /** Reads a text of which nothing else is known; see the other method of this name. */
    public static Checked<CKeymap> read(String file, String text) {
        return read(file, text, name -> false);
    }

    /**
     * Reads a text.
     *
     * @param file as the user would write it, for messages
     * @param text of the file, with line feeds alone as line ends
     * @param defined which names beside its own are defined; of others that is not known
     * @return absent when the file has no layers at all
     */
    public static Checked<CKeymap> read(String file, String text, Predicate<String> defined) {
        return new CKeymapReader(file, text, defined).read();
    }

    private Checked<CKeymap> read() {
        List<List<String>> ownKeycodes = OwnKeycodeNames.of(constants);
        Optional<CTable> table = table(KEYMAPS);
        List<LayerEntry> entries = table.map(this::entries).orElse(List.of());
        Optional<CTable> encoderTable = table(ENCODERS);
        List<LayerEntry> encoderEntries = encoderTable.map(this::entries).orElse(List.of());
        constants.putAll(numbers.guessed());
        LayerReader reader = new LayerReader(macros, new KeyText(constants), findings);
        List<CLayer> layers = new ArrayList<>();
        entries.forEach(entry -> reader.layer(entry).ifPresent(layers::add));
        List<CEncoderLayer> encoders = encoderEntries.stream().map(reader::encoders).toList();
        List<CKeyPair> switches = reader.pairs(table(SWITCHES));
        if (layers.isEmpty()) {
            findings.error(
                    "keymap-c-no-layers",
                    "There is no table of layers in this file that could be read.",
                    "A keymap.c has: const uint16_t PROGMEM keymaps[][MATRIX_ROWS][MATRIX_COLS] = {"
                            + " LAYOUT(...) };");
            return Checked.failed(findings.problems());
        }
        CTables tables = new CTables(source.code(), brackets);
        CExtras extras = extras(tables);
        report(tables.taken());
        return Checked.of(
                new CKeymap(layers, encoders, switches, extras, ownKeycodes, source.includes()),
                findings.problems());
    }

    private CExtras extras(CTables tables) {
        KeyText texts = new KeyText(constants);
        ExtraScope scope = new ExtraScope(tables, macros, texts, constants, findings);
        return new ExtrasReader(source.code(), brackets, scope).read();
    }

    private Optional<CTable> table(String name) {
        List<CTable> tables = CTable.all(name, source.code(), brackets);
        if (tables.size() > 1) {
            findings.warning(
                    "keymap-c-table-twice",
                    tables.get(1).name(),
                    "There is a second table " + name + "; only the first one was read.",
                    "Take the one that is not wanted out of the file.");
        }
        Optional<CTable> table = tables.stream().findFirst();
        table.filter(found -> !found.closed())
                .ifPresent(
                        found ->
                                findings.warning(
                                        "keymap-c-not-closed",
                                        found.name(),
                                        "A bracket in the table " + name + " is never closed.",
                                        "Look for the missing bracket, and check the last layer."));
        table.ifPresent(this::noteConditions);
        return table;
    }

    private List<LayerEntry> entries(CTable table) {
        List<LayerEntry> entries = new ArrayList<>();
        int next = 0;
        for (CTable.Entry entry : table.entries()) {
            for (int number : numbers.of(entry, next)) {
                entries.add(new LayerEntry(number, LayerNumbers.name(entry), entry));
                next = number + 1;
            }
        }
        return entries;
    }

    private void noteConditions(CTable table) {
        for (Condition condition : source.guesses()) {
            if (condition.matters(table)) {
                findings.warning(
                        "keymap-c-condition",
                        condition.place(),
                        "Whether "
                                + condition.shown()
                                + " holds is not known here; it was taken"
                                + " to hold.",
                        "Check the keys that depend on it.");
            }
        }
    }

    private void report(Set<String> extras) {
        if (macros.exhausted()) {
            findings.error(
                    "keymap-c-macros",
                    "The macros of this file grow beyond all measure; some were left as they are.",
                    "Check whether it is the right file.");
        }
        Set<String> read = new HashSet<>(extras);
        read.addAll(Set.of(KEYMAPS, ENCODERS, SWITCHES));
        LeftOut.report(source.code(), brackets, read, findings);
    }
}
