package org.keywright.ui.keymap;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import org.keywright.keycode.Keycode;
import org.keywright.keycode.KeycodeEntry;
import org.keywright.ui.words.Phrase;

/**
 * What of the palette matches a query: first the keys that type a character on the computer, then
 * rows of the tables by name, alias, legend or description, then codes of several parts and the
 * keymap's own names.
 */
final class PaletteFinder {

    private static final int MOST = 40;

    private final EditorViewModel editor;
    private final PaletteBook book;
    private final Function<String, List<KeycodeEntry>> search;

    PaletteFinder(
            EditorViewModel editor, PaletteBook book, Function<String, List<KeycodeEntry>> search) {
        this.editor = editor;
        this.book = book;
        this.search = search;
    }

    List<PaletteItem> find(String query) {
        String wanted = query.strip();
        Map<String, PaletteItem> found = new LinkedHashMap<>();
        typing(wanted).forEach(item -> found.putIfAbsent(item.template(), item));
        search.apply(query).forEach(e -> found.putIfAbsent(e.name(), book.item(e)));
        if (wanted.length() > 1) {
            composed(wanted).forEach(item -> found.putIfAbsent(item.template(), item));
        }
        return found.values().stream().limit(MOST).toList();
    }

    /** The keys that type a character, or what QMK calls it in the language of the computer. */
    private List<PaletteItem> typing(String wanted) {
        List<PaletteItem> items = new ArrayList<>();
        if (wanted.codePointCount(0, wanted.length()) == 1) {
            for (Keycode code : editor.legendLanguage().characters().codesFor(wanted)) {
                items.add(named(code, Phrase.of("Types {0}", wanted)));
            }
        }
        editor.legendLanguage()
                .findName(wanted)
                .ifPresent(code -> items.add(named(code, wanted.toUpperCase(Locale.ROOT))));
        return items;
    }

    private PaletteItem named(Keycode code, String what) {
        PaletteItem item = book.item(code);
        return new PaletteItem(item.template(), item.look(), item.template() + "\n" + what);
    }

    private List<PaletteItem> composed(String wanted) {
        List<String> words = List.of(wanted.toLowerCase(Locale.ROOT).split("\\s+"));
        return book.composed(editor.document().layers().size()).stream()
                .filter(item -> matches(item, words))
                .toList();
    }

    private static boolean matches(PaletteItem item, List<String> words) {
        String all =
                (item.hint() + "\n" + item.look().legend().centre() + "\n" + item.look().spoken())
                        .toLowerCase(Locale.ROOT);
        return words.stream().allMatch(all::contains);
    }
}
