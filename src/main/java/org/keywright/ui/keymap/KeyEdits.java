package org.keywright.ui.keymap;

import java.util.Optional;
import java.util.OptionalInt;
import org.keywright.keycode.Keycode;
import org.keywright.keycode.KeycodeParser;
import org.keywright.keymap.AssignEncoder;
import org.keywright.keymap.AssignKey;
import org.keywright.keymap.EncoderActions;
import org.keywright.keymap.KeyPlace;
import org.keywright.keymap.KeymapDocument;
import org.keywright.keymap.SwapKeys;
import org.keywright.ui.control.Direction;
import org.keywright.ui.control.KeyboardGeometry;

/** What the user can do with the selected key: assign, clear, swap, go on to another. */
public final class KeyEdits {

    private final EditorViewModel editor;

    /** Edits the keys of this editor's keymap. */
    public KeyEdits(EditorViewModel editor) {
        this.editor = editor;
    }

    /** Puts a keycode on the selected key, and goes on to the next if that is wished. */
    public void onAssign(String keycode) {
        Keycode code = KeycodeParser.parse(keycode);
        editor.selectionProperty().get().ifPresent(place -> assignAndAdvance(place, code));
    }

    /** Puts a keycode on some key and selects that. */
    public void onDrop(Place place, String keycode) {
        editor.onSelect(place);
        assign(place, KeycodeParser.parse(keycode));
    }

    /** Makes the selected key do nothing. */
    public void onClear() {
        editor.selectionProperty().get().ifPresent(place -> assign(place, Keycode.NOTHING));
    }

    /** Lets the layer below show through the selected key. */
    public void onTransparent() {
        editor.selectionProperty().get().ifPresent(place -> assign(place, Keycode.TRANSPARENT));
    }

    /** Puts a keycode on the selected key and stays there. */
    public void onPaste(String keycode) {
        Keycode code = KeycodeParser.parse(keycode);
        editor.selectionProperty().get().ifPresent(place -> assign(place, code));
    }

    /** What the selected key does, as text. */
    public Optional<String> selectedText() {
        return editor.selectionProperty().get().map(this::at).map(Keycode::text);
    }

    /** Exchanges two keys of the layer that is shown. */
    public void onSwap(int from, int to) {
        int layer = editor.layer();
        editor.apply(new SwapKeys(new KeyPlace(layer, from), new KeyPlace(layer, to)));
        editor.onSelect(new Place.Key(to));
    }

    /** Moves the selection to the neighbour in a direction; selects the first key if none was. */
    public void onMove(Direction direction) {
        OptionalInt from = selectedKey();
        if (from.isEmpty()) {
            editor.onSelect(new Place.Key(0));
            return;
        }
        KeyboardGeometry.of(editor.layout())
                .neighbour(from.getAsInt(), direction)
                .ifPresent(key -> editor.onSelect(new Place.Key(key)));
    }

    /** The selected key, if a key is selected. */
    public OptionalInt selectedKey() {
        return editor.selectionProperty().get().orElse(null) instanceof Place.Key(int index)
                ? OptionalInt.of(index)
                : OptionalInt.empty();
    }

    /** What is on a place of the layer that is shown. */
    public Keycode at(Place place) {
        return switch (place) {
            case Place.Key(int index) -> at(editor.document(), editor.layer(), index);
            case Place.Turn turn -> at(editor.document(), editor.layer(), turn);
        };
    }

    private static Keycode at(KeymapDocument document, int layer, int key) {
        boolean there =
                layer < document.layers().size()
                        && key < document.layers().get(layer).keys().size();
        return there ? document.layers().get(layer).keys().get(key) : Keycode.NOTHING;
    }

    private static Keycode at(KeymapDocument document, int layer, Place.Turn turn) {
        boolean there =
                layer < document.encoders().size()
                        && turn.encoder() < document.encoders().get(layer).size();
        if (!there) {
            return Keycode.TRANSPARENT;
        }
        EncoderActions actions = document.encoders().get(layer).get(turn.encoder());
        return turn.clockwise() ? actions.clockwise() : actions.counterClockwise();
    }

    private void assignAndAdvance(Place place, Keycode code) {
        boolean done = assign(place, code);
        if (done && editor.autoAdvanceProperty().get()) {
            advance(place);
        }
    }

    private boolean assign(Place place, Keycode code) {
        return switch (place) {
            case Place.Key(int index) -> editor.apply(new AssignKey(editor.layer(), index, code));
            case Place.Turn(int encoder, boolean clockwise) ->
                    editor.apply(new AssignEncoder(editor.layer(), encoder, clockwise, code));
        };
    }

    private void advance(Place place) {
        switch (place) {
            case Place.Key(int index) -> {
                if (index + 1 < editor.layout().keys().size()) {
                    editor.onSelect(new Place.Key(index + 1));
                }
            }
            case Place.Turn(int encoder, boolean clockwise) -> {
                if (!clockwise) {
                    editor.onSelect(new Place.Turn(encoder, true));
                }
            }
        }
    }
}
