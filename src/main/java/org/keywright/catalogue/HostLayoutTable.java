package org.keywright.catalogue;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.keywright.keycode.HostLayout;
import org.keywright.keycode.HostLayout.Characters;
import org.keywright.keycode.KeycodeParser;
import org.keywright.keycode.KeycodeTable;
import org.keywright.option.Value;

/**
 * What each key types on computers set to a language, out of {@code data/hostlayouts.hjson}; its
 * header explains the columns. A row that does not fit the keys is left out.
 *
 * @param rows by QMK's name of the language
 */
public record HostLayoutTable(Value.Table rows) {

    private static final String NOTHING = "␣";

    /** The keys that a row of characters is written for, blank for blank. */
    private static final List<String> KEYS =
            List.of(
                            "GRV 1 2 3 4 5 6 7 8 9 0 MINS EQL".split(" "),
                            "Q W E R T Y U I O P LBRC RBRC".split(" "),
                            "A S D F G H J K L SCLN QUOT NUHS".split(" "),
                            "NUBS Z X C V B N M COMM DOT SLSH".split(" "))
                    .stream()
                    .flatMap(java.util.Arrays::stream)
                    .map(key -> "KC_" + key)
                    .toList();

    /** The languages, as the table orders them. */
    public List<String> languages() {
        return List.copyOf(rows.members().keySet());
    }

    /** Whose keyboard a language is: a language tag, {@code de-CH}. */
    public Optional<String> locale(String language) {
        return rows.table(language).findText("locale");
    }

    /** What keys type in that language. */
    public Optional<HostLayout> find(String language, KeycodeTable keycodes) {
        if (rows.find(language).isEmpty()) {
            return Optional.empty();
        }
        Value.Table row = rows.table(language);
        List<List<String>> planes = new ArrayList<>();
        for (String plane : List.of("plain", "shift", "altgr", "shift_altgr")) {
            planes.add(characters(row.findText(plane).orElse("")));
        }
        Map<Integer, Characters> keys = new HashMap<>();
        for (int i = 0; i < KEYS.size(); i++) {
            int key = i;
            put(keys, keycodes, KEYS.get(i), planes.stream().map(p -> at(p, key)).toList());
        }
        Optional.ofNullable(keys.get(number(keycodes, "KC_NUHS").orElse(-1)))
                .ifPresent(k -> number(keycodes, "KC_BSLS").ifPresent(code -> keys.put(code, k)));
        for (String name : row.table("more").members().keySet()) {
            put(keys, keycodes, name, characters(row.table("more").findText(name).orElse("")));
        }
        return Optional.of(new HostLayout(language, keys, Map.of()));
    }

    private static void put(
            Map<Integer, Characters> keys, KeycodeTable table, String name, List<String> typed) {
        OptionalInt code = number(table, name);
        if (code.isPresent() && !at(typed, 0).isEmpty()) {
            keys.put(
                    code.getAsInt(),
                    new Characters(at(typed, 0), at(typed, 1), at(typed, 2), at(typed, 3)));
        }
    }

    private static OptionalInt number(KeycodeTable table, String name) {
        return table.valueOf(KeycodeParser.parse(name));
    }

    private static String at(List<String> typed, int index) {
        String text = index < typed.size() ? typed.get(index) : "";
        return text.equals(NOTHING) ? "" : text;
    }

    private static List<String> characters(String row) {
        return row.codePoints().filter(c -> c != ' ').mapToObj(Character::toString).toList();
    }
}
