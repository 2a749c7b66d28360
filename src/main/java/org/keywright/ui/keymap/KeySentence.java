package org.keywright.ui.keymap;

import java.util.List;
import java.util.Locale;
import org.keywright.keyboard.PhysicalKey;
import org.keywright.keymap.LayerNames;
import org.keywright.ui.control.CapLook;
import org.keywright.ui.words.Phrase;

/**
 * What a screen reader says of the keys of one layer: {@code row 2 column 3, layer Nav, left
 * arrow}.
 *
 * @param layer the layer's name, or its number if it has none
 */
record KeySentence(String layer) {

    /** For the layer that an editor shows. */
    static KeySentence of(EditorViewModel editor) {
        List<String> names = LayerNames.of(editor.document());
        String name = editor.layer() < names.size() ? names.get(editor.layer()) : "";
        return new KeySentence(name.isEmpty() ? Integer.toString(editor.layer()) : name);
    }

    /** The sentence for one key. */
    String say(PhysicalKey key, CapLook look) {
        String words = look.spoken();
        String sentence =
                Phrase.of(
                        "row {0} column {1}, layer {2}, {3}",
                        key.row(), key.column(), layer, begun(words));
        return look.error() ? Phrase.of("{0}, has a problem", sentence) : sentence;
    }

    /** Descriptions are sentences of their own in the tables; names in capitals stay. */
    private static String begun(String words) {
        boolean capitalised =
                words.length() > 1
                        && Character.isUpperCase(words.charAt(0))
                        && Character.isLowerCase(words.charAt(1));
        return capitalised
                ? words.substring(0, 1).toLowerCase(Locale.ROOT) + words.substring(1)
                : words;
    }
}
