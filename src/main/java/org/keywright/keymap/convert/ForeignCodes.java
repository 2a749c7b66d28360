package org.keywright.keymap.convert;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.keywright.keycode.Keycode;
import org.keywright.keycode.KeycodeDecoder;
import org.keywright.keycode.KeycodeEntry;
import org.keywright.keycode.KeycodeParser;
import org.keywright.keycode.KeycodeTable;
import org.keywright.option.Value;

/** Keycodes as VIA or Vial write them, both ways. */
final class ForeignCodes {

    private static final Pattern NAME = Pattern.compile("[A-Za-z_][A-Za-z0-9_]*");
    private static final Pattern NUMBER = Pattern.compile("0x[0-9a-fA-F]{1,4}");
    private static final Pattern SIMPLE_CALL = Pattern.compile("([A-Z_]{1,8})\\([^()]*\\)");
    private static final Pattern LAYER_TAP = Pattern.compile("LT\\(([0-9]+),");

    private static final Pattern MOD_TAP = Pattern.compile("MT\\(MOD_([LR][A-Z]{3}),");

    /** What Vial reads although it has more than one name in it. */
    private static final Set<String> CALLS =
            Set.of(
                    "LCTL", "LSFT", "LALT", "LGUI", "RCTL", "RSFT", "RALT", "RGUI", "LCTL_T",
                    "LSFT_T", "LALT_T", "LGUI_T", "RCTL_T", "RSFT_T", "RALT_T", "RGUI_T", "MO",
                    "TO", "TG", "TT", "DF", "PDF", "OSL", "TD");

    /** Longer ones are no keycodes. */
    private static final int LONGEST = 100;

    private static final int SPACES = 3;

    private static final int MACROS = 0x7700;
    private static final int OWN = 0x7E00;
    private static final int MOST_NUMBERED = 0x20;
    private static final int TAP_DANCES = 0x5700;

    private final CodeDialect dialect;
    private final KeycodeTable table;
    private final KeycodeDecoder decoder;
    private final Map<String, String> names = new HashMap<>();
    private final Map<Integer, String> byNumber = new HashMap<>();

    /**
     * @param tables {@code codenames.hjson}: QMK's names by the other program's
     * @param table every keycode of QMK
     */
    ForeignCodes(CodeDialect dialect, Value.Table tables, KeycodeTable table) {
        this.dialect = dialect;
        this.table = table;
        this.decoder = new KeycodeDecoder(table);
        tables.table(dialect.table()).members().forEach(this::add);
        names.putIfAbsent("C_S", "LCS");
        names.putIfAbsent("RESET", "QK_BOOT");
        // VIA's names for a space bar that is a layer key when held.
        for (int layer = 1; layer <= SPACES; layer++) {
            names.putIfAbsent("SPC_FN" + layer, "LT(" + layer + ",KC_SPC)");
        }
    }

    private void add(String foreign, Value own) {
        if (own instanceof Value.Text(String name)) {
            if (NAME.matcher(foreign).matches()) {
                names.put(foreign, name);
            }
            table.valueOf(KeycodeParser.parse(name))
                    .ifPresent(number -> byNumber.putIfAbsent(number, foreign));
        }
    }

    /** The keycode that is meant; what is not known stays as it is written. */
    Keycode read(String written) {
        if (written.length() > LONGEST) {
            return new Keycode.Raw(written);
        }
        if (NUMBER.matcher(written).matches()) {
            return read(Integer.decode(written));
        }
        Matcher name = NAME.matcher(CodeDialect.grammar(written.strip()));
        return KeycodeParser.parse(
                name.replaceAll(one -> names.getOrDefault(one.group(), one.group())));
    }

    /** The keycode of that number, by QMK's numbers of today. */
    Keycode read(int number) {
        return KeycodeParser.parse(decoder.text(number));
    }

    /** Whether QMK has that keycode. */
    boolean known(Keycode code) {
        return table.valueOf(code).isPresent();
    }

    /** The keycode as the other program writes it; empty when it has no way to. */
    Optional<String> written(Keycode code) {
        OptionalInt known = table.valueOf(code);
        if (known.isEmpty()) {
            return Optional.empty();
        }
        int number = known.getAsInt();
        if (byNumber.containsKey(number)) {
            return Optional.of(byNumber.get(number));
        }
        if (number >= MACROS && number < MACROS + MOST_NUMBERED) {
            return Optional.of(dialect.macro(number - MACROS));
        }
        if (number >= OWN && number < OWN + MOST_NUMBERED) {
            return Optional.of(dialect.own(number - OWN));
        }
        return composed(number);
    }

    private Optional<String> composed(int number) {
        String text = NAME.matcher(decoder.text(number)).replaceAll(one -> foreign(one.group()));
        boolean whole = text.contains("(");
        return switch (dialect) {
            case VIA ->
                    whole && number < TAP_DANCES && !text.startsWith("PDF")
                            ? Optional.of(text)
                            : Optional.empty();
            case VIAL -> Optional.of(whole ? vial(text, number) : "0x%04x".formatted(number));
        };
    }

    private String vial(String text, int number) {
        Matcher layerTap = LAYER_TAP.matcher(text);
        if (layerTap.lookingAt()) {
            return layerTap.replaceFirst("LT$1(");
        }
        Matcher modTap = MOD_TAP.matcher(text);
        if (modTap.lookingAt()) {
            return modTap.replaceFirst("$1_T(");
        }
        Matcher call = SIMPLE_CALL.matcher(text);
        return call.matches() && CALLS.contains(call.group(1)) ? text : "0x%04x".formatted(number);
    }

    private String foreign(String name) {
        return table.find(name)
                .map(KeycodeEntry::code)
                .flatMap(number -> Optional.ofNullable(byNumber.get(number)))
                .orElse(name);
    }
}
