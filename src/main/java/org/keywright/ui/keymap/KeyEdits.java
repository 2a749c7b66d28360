package org.keywright.ui.keymap;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.keywright.application.MissingFeature;
import org.keywright.keyboard.Direction;
import org.keywright.keyboard.KeyGroups;
import org.keywright.keyboard.KeyboardGeometry;
import org.keywright.keycode.Keycode;
import org.keywright.keycode.KeycodeParser;
import org.keywright.keycode.OtherHand;
import org.keywright.keymap.AssignEncoder;
import org.keywright.keymap.AssignKey;
import org.keywright.keymap.AssignKeys;
import org.keywright.keymap.Edit;
import org.keywright.keymap.EncoderActions;
import org.keywright.keymap.KeyPlace;
import org.keywright.keymap.KeymapDocument;
import org.keywright.keymap.SetOption;
import org.keywright.keymap.SwapKeys;
import org.keywright.keymap.Together;
import org.keywright.option.OptionPath;
import org.keywright.option.Value;
import org.keywright.ui.words.Phrase;

/** What the user can do with the selected key: assign, clear, swap, go on to another. */
public final class KeyEdits {

    private final EditorViewModel editor;

    /** Edits the keys of this editor's keymap. */
    public KeyEdits(EditorViewModel editor) {
        this.editor = editor;
    }

    /** Puts a keycode on the selected keys; goes on from a single one if that is wished. */
    public void onAssign(String keycode) {
        Keycode code = KeycodeParser.parse(keycode);
        if (editor.selectedKeys().size() > 1) {
            assignAll(selected(code), code);
        } else {
            editor.selectionProperty().get().ifPresent(place -> assignAndAdvance(place, code));
        }
    }

    /** Puts a keycode on some key and selects that. */
    public void onDrop(Place place, String keycode) {
        editor.onSelect(place);
        Keycode code = KeycodeParser.parse(keycode);
        apply(assigned(place, code), code);
    }

    /** Makes the selected keys do nothing. */
    public void onClear() {
        assignSelected(Keycode.NOTHING);
    }

    /** Lets the layer below show through the selected keys. */
    public void onTransparent() {
        assignSelected(Keycode.TRANSPARENT);
    }

    /** Puts a keycode on every selected key and stays there. */
    public void onPaste(String keycode) {
        assignSelected(KeycodeParser.parse(keycode));
    }

    /** Lays copied keys down from the leading key on; says how many found no key. */
    void onPaste(KeyPattern pattern) {
        OptionalInt lead = selectedKey();
        if (lead.isEmpty()) {
            return;
        }
        Map<Integer, Keycode> laid = pattern.laidOn(groups(), lead.getAsInt());
        if (assignAll(laid)) {
            editor.onSelectKeys(laid.keySet(), lead.getAsInt(), lead.getAsInt());
            int lost = pattern.items().size() - laid.size();
            if (lost > 0) {
                editor.tell(
                        Phrase.count(
                                lost,
                                "{0} of the copied keys has no place here.",
                                "{0} of the copied keys have no place here."));
            }
        }
    }

    /** What the selected keys do and where they lie; empty while an encoder is selected. */
    Optional<KeyPattern> selectedKeys() {
        OptionalInt lead = selectedKey();
        if (lead.isEmpty()) {
            return Optional.empty();
        }
        Map<Integer, Keycode> codes = new LinkedHashMap<>();
        editor.selectedKeys().forEach(key -> codes.put(key, at(new Place.Key(key))));
        return Optional.of(KeyPattern.of(groups(), lead.getAsInt(), codes));
    }

    /** Copies the selected keys to the same places on the other side, right modifiers for left. */
    public void onMirror() {
        Map<Integer, Keycode> mirrored = new LinkedHashMap<>();
        KeyGroups groups = groups();
        for (int key : editor.selectedKeys()) {
            OptionalInt other = groups.mirrored(key);
            if (other.isPresent() && !editor.selectedKeys().contains(other.getAsInt())) {
                mirrored.put(other.getAsInt(), OtherHand.of(at(new Place.Key(key))));
            }
        }
        assignAll(mirrored);
    }

    private KeyGroups groups() {
        return new KeyGroups(KeyboardGeometry.of(editor.layout()));
    }

    private boolean assignAll(Map<Integer, Keycode> codes) {
        return !codes.isEmpty() && editor.apply(assigned(codes));
    }

    private void assignAll(Map<Integer, Keycode> codes, Keycode code) {
        if (!codes.isEmpty()) {
            apply(assigned(codes), code);
        }
    }

    private AssignKeys assigned(Map<Integer, Keycode> codes) {
        Map<KeyPlace, Keycode> places = new LinkedHashMap<>();
        codes.forEach((key, code) -> places.put(new KeyPlace(editor.layer(), key), code));
        return new AssignKeys(places);
    }

    private Map<Integer, Keycode> selected(Keycode code) {
        Map<Integer, Keycode> all = new LinkedHashMap<>();
        editor.selectedKeys().forEach(key -> all.put(key, code));
        return all;
    }

    /** Switches on what the code needs in the same step: nobody wants a key that does nothing. */
    private boolean apply(Edit edit, Keycode code) {
        Optional<MissingFeature> missing = editor.missing(code).filter(MissingFeature::supported);
        boolean done =
                editor.apply(
                        missing.map(m -> (Edit) new Together(List.of(edit, switchedOn(m.name()))))
                                .orElse(edit));
        if (done) {
            editor.shelf().used(code.text());
            missing.ifPresent(
                    m -> editor.tell(Phrase.of("{0} was switched on as well.", m.name())));
        }
        return done;
    }

    private static Edit switchedOn(String feature) {
        return new SetOption(OptionPath.of("features." + feature), new Value.Flag(true));
    }

    /** Switches a feature on. */
    void onSwitchOn(String feature) {
        editor.apply(switchedOn(feature));
    }

    private boolean assignSelected(Keycode code) {
        if (editor.selectedKeys().size() > 1) {
            return assignAll(selected(code));
        }
        return editor.selectionProperty()
                .get()
                .map(place -> editor.apply(assigned(place, code)))
                .orElse(false);
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
        boolean done = apply(assigned(place, code), code);
        if (done && editor.autoAdvanceProperty().get()) {
            advance(place);
        }
    }

    private Edit assigned(Place place, Keycode code) {
        return switch (place) {
            case Place.Key(int index) -> new AssignKey(editor.layer(), index, code);
            case Place.Turn(int encoder, boolean clockwise) ->
                    new AssignEncoder(editor.layer(), encoder, clockwise, code);
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
