package org.keywright.ui.keymap;

import java.util.HashSet;
import java.util.List;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Collectors;
import org.keywright.keycode.Keycode;
import org.keywright.keycode.LegendKind;
import org.keywright.keymap.KeymapDocument;

/** What keys of a layer really do, seen through transparent ones. */
final class FiringCodes {

    private final EditorViewModel editor;

    FiringCodes(EditorViewModel editor) {
        this.editor = editor;
    }

    /** The code of a key on the layer that is shown. */
    Keycode at(int key) {
        Keycode own = at(editor.document(), editor.layer(), key);
        if (!transparent(own)) {
            return own;
        }
        List<Keycode> through = editor.ways().through(editor.layer(), key);
        return through.isEmpty() ? own : through.getFirst();
    }

    /** The keys of the layer that is shown which do one of these. */
    Set<Integer> keysOf(Set<Keycode> codes) {
        Set<Object> wanted = codes.stream().map(this::same).collect(Collectors.toSet());
        Set<Integer> keys = new HashSet<>();
        for (int key = 0; !codes.isEmpty() && key < editor.layout().keys().size(); key++) {
            if (wanted.contains(same(at(key)))) {
                keys.add(key);
            }
        }
        return keys;
    }

    /** Equal for codes that mean the same, {@code KC_ESC} and {@code KC_ESCAPE}. */
    private Object same(Keycode code) {
        OptionalInt number = editor.keycodes().valueOf(code);
        return number.isPresent() ? (Object) number.getAsInt() : code;
    }

    private boolean transparent(Keycode code) {
        return editor.looks().of(code).legend().kind() == LegendKind.TRANSPARENT;
    }

    private static Keycode at(KeymapDocument document, int layer, int key) {
        return layer < document.layers().size()
                ? document.layers().get(layer).at(key)
                : Keycode.NOTHING;
    }
}
