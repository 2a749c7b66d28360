package org.keywright.ui.keymap;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.keywright.keycode.Keycode;
import org.keywright.keycode.KeycodeCategory;
import org.keywright.keycode.KeycodeEntry;
import org.keywright.keycode.KeycodeForm;
import org.keywright.keycode.KeycodeParser;
import org.keywright.keycode.KeycodeRecipe;
import org.keywright.keycode.KeycodeTable;
import org.keywright.keycode.Modifiers;
import org.keywright.keymap.ExtraKind;
import org.keywright.keymap.KeymapDocument;
import org.keywright.ui.control.CapLook;
import org.keywright.ui.words.Echo;
import org.keywright.ui.words.Phrase;

/** What is on each page of the palette: the keycode tables, and the codes made of several parts. */
final class PaletteBook {

    /** The others are put together in the builder. */
    private static final List<String> HELD_ALONE =
            List.of("MOD_LCTL", "MOD_LSFT", "MOD_LALT", "MOD_LGUI", "MOD_RALT");

    /** {@code LT} and {@code LM} have four bits for their layer. */
    private static final int LAYERS_OF_A_TAP = 16;

    private final KeycodeTable table;
    private final CapLooks looks;
    private final List<PaletteGroup> named = new ArrayList<>();
    private List<PaletteItem> composed = List.of();
    private int composedFor;

    PaletteBook(KeycodeTable table, CapLooks looks) {
        this.table = table;
        this.looks = looks;
    }

    /** What a keymap calls its own: macros, tap dances, characters. */
    void show(KeymapDocument document) {
        named.clear();
        for (ExtraKind kind : CalledNames.CALLED) {
            List<PaletteItem> items =
                    CalledNames.codes(document, kind).stream().map(this::own).toList();
            if (!items.isEmpty()) {
                named.add(new PaletteGroup(titled(kind), items));
            }
        }
    }

    /** What is made of several parts, for a keymap with so many layers, and what is its own. */
    List<PaletteItem> composed(int layers) {
        if (composedFor != layers) {
            composedFor = layers;
            composed =
                    Stream.of(layerGroups(layers), modifierGroups())
                            .flatMap(List::stream)
                            .flatMap(group -> group.items().stream())
                            .toList();
        }
        List<PaletteItem> all = new ArrayList<>(composed);
        named.forEach(group -> all.addAll(group.items()));
        return all;
    }

    /** Any keycode as an item. */
    PaletteItem item(Keycode code) {
        return table.find(code.text()).map(this::item).orElseGet(() -> own(code));
    }

    private PaletteItem own(Keycode code) {
        CapLook look = looks.of(code);
        return new PaletteItem(code.text(), look, code.text() + "\n" + look.spoken());
    }

    /** The groups of a page, for a keymap with so many layers. */
    List<PaletteGroup> page(KeycodeCategory category, int layers) {
        List<PaletteGroup> groups = new ArrayList<>();
        if (category == KeycodeCategory.LAYERS) {
            groups.addAll(layerGroups(layers));
        }
        if (category == KeycodeCategory.MODIFIERS) {
            groups.addAll(modifierGroups());
        }
        if (category == KeycodeCategory.MACROS) {
            groups.addAll(named);
        }
        Map<String, List<PaletteItem>> byGroup = new LinkedHashMap<>();
        for (KeycodeEntry entry : table.entries()) {
            if (KeycodeCategory.of(entry) == category && !entry.group().equals("internal")) {
                byGroup.computeIfAbsent(entry.group(), g -> new ArrayList<>()).add(item(entry));
            }
        }
        byGroup.forEach((title, items) -> groups.add(new PaletteGroup(titled(title), items)));
        return groups;
    }

    /** A row of the tables as an item. */
    PaletteItem item(KeycodeEntry entry) {
        CapLook look = looks.of(KeycodeParser.parse(entry.name()));
        return new PaletteItem(entry.name(), look, hint(entry));
    }

    private static String hint(KeycodeEntry entry) {
        String what =
                entry.description().isBlank() ? entry.label() : Echo.data(entry.description());
        return entry.name() + (what.isBlank() ? "" : "\n" + what);
    }

    /** What each code that points to a layer does, and its form. */
    private static List<String[]> layerCodes() {
        return List.of(
                new String[] {Phrase.of("While held"), "MO(#)"},
                new String[] {
                    Phrase.of("While held; tapping still does what the key does"), "LT(#,%)"
                },
                new String[] {Phrase.of("On and off"), "TG(#)"},
                new String[] {Phrase.of("While held, or on after some taps"), "TT(#)"},
                new String[] {Phrase.of("For the next key"), "OSL(#)"},
                new String[] {Phrase.of("Go to"), "TO(#)"},
                new String[] {Phrase.of("Make it the base layer"), "DF(#)"},
                new String[] {Phrase.of("Make it the base layer, also after a restart"), "PDF(#)"},
                new String[] {Phrase.of("While held, together with a modifier"), "LM(#,*)"});
    }

    private List<PaletteGroup> layerGroups(int layers) {
        List<PaletteGroup> groups = new ArrayList<>();
        for (String[] code : layerCodes()) {
            List<PaletteItem> items = new ArrayList<>();
            int most = code[1].contains(",") ? Math.min(layers, LAYERS_OF_A_TAP) : layers;
            for (int layer = 0; layer < most; layer++) {
                String numbered = code[1].replace("#", Integer.toString(layer));
                for (String held : numbered.contains("*") ? HELD_ALONE : List.of("")) {
                    items.add(template(numbered.replace("*", held), code[0]));
                }
            }
            groups.add(new PaletteGroup(code[0], items));
        }
        return groups;
    }

    private List<PaletteGroup> modifierGroups() {
        String held = Phrase.of("While held; tapping still does what the key does");
        String once = Phrase.of("For the next key");
        String around = Phrase.of("Together with what the key does");
        return List.of(
                new PaletteGroup(
                        held,
                        every(
                                KeycodeForm.MOD_TAP,
                                Phrase.of("Modifier when held, key when tapped"))),
                new PaletteGroup(
                        once, every(KeycodeForm.ONE_SHOT, Phrase.of("Modifier for the next key"))),
                new PaletteGroup(
                        around,
                        every(
                                KeycodeForm.MODIFIED,
                                Phrase.of("The key together with the modifier"))));
    }

    /** A form with every combination of modifiers that fits into a keycode. */
    private List<PaletteItem> every(KeycodeForm form, String hint) {
        Keycode slot = new Keycode.Raw("%");
        return Modifiers.every().stream()
                .map(held -> new KeycodeRecipe(form, held, 0, slot).code().text())
                .map(template -> template(template, hint))
                .toList();
    }

    PaletteItem template(String template, String hint) {
        CapLook look = looks.of(KeycodeParser.parse(template.replace("%", "KC_NO")));
        String shown = template.replace("%", "…");
        String what = hint.isEmpty() ? "" : "\n" + hint;
        return new PaletteItem(template, look, shown + what);
    }

    private static String titled(ExtraKind kind) {
        return switch (kind) {
            case MACRO -> Phrase.of("Macros");
            case TAP_DANCE -> Phrase.of("Tap dances");
            case CHARACTER -> Phrase.of("Characters");
            case COMBO, KEY_OVERRIDE, LEADER_SEQUENCE, CORRECTION, ALTERNATE_REPEAT, DIP_SWITCH ->
                    spelled(kind.member());
        };
    }

    private static String titled(String group) {
        String said = Echo.data(group);
        return said.equals(group) ? spelled(group) : said;
    }

    private static String spelled(String group) {
        if (group.length() <= 3) {
            return group.toUpperCase(Locale.ROOT);
        }
        String words = group.replace('_', ' ');
        return words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
    }
}
