package org.keywright.ui.keymap;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.IntStream;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.collections.ListChangeListener;
import javafx.geometry.Pos;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;
import org.keywright.keyboard.KeyLight;
import org.keywright.keyboard.KeyboardGeometry;
import org.keywright.keyboard.Layout;
import org.keywright.keyboard.LightPlaces;
import org.keywright.problem.Problem;
import org.keywright.ui.control.Dial;
import org.keywright.ui.control.KeyboardView;
import org.keywright.ui.control.Keycap;
import org.keywright.ui.control.Knob;
import org.keywright.ui.control.NoActions;
import org.keywright.ui.control.Turnable;
import org.keywright.ui.control.ZoomPane;

/** The drawn keyboard of the layer that is shown, with its encoders below. */
final class KeyboardPane extends VBox {

    /** Pixels; larger caps than these help nobody before the user zooms. */
    private static final double LARGEST_UNIT = 96;

    private static final OptionalInt NOT = OptionalInt.empty();

    private final EditorViewModel editor;
    private final KeyEdits edits;
    private final FiringCodes firing;
    private final Runnable onOpen;
    private final Selecting selecting;
    private final KeyMenu menu;
    private final KeyboardView keyboard;
    private final ZoomPane frame;
    private final ZoomButtons zoom;
    private final DrawingBar bar;
    private final OverlayLooks overlays;
    private final ObjectProperty<Overlay> overlay = new SimpleObjectProperty<>(Overlay.LEGENDS);
    private final FlowPane dials = new FlowPane(12, 8);
    private final List<Turnable> encoders = new ArrayList<>();
    private final ListChangeListener<Problem> onProblems = change -> showLooks();
    private Subscription bound = Subscription.EMPTY;
    private Optional<Layout> drawn = Optional.empty();

    KeyboardPane(EditorViewModel editor, KeyEdits edits, Runnable onOpen) {
        this.editor = editor;
        this.edits = edits;
        firing = new FiringCodes(editor);
        this.onOpen = onOpen;
        selecting = new Selecting(editor);
        menu = new KeyMenu(edits, selecting, onOpen);
        keyboard = new KeyboardView(new Keys());
        frame = new ZoomPane(keyboard, LARGEST_UNIT);
        zoom = new ZoomButtons(frame);
        overlays = new OverlayLooks(editor, KeyLight.of(editor.keyboard()));
        bar = new DrawingBar(editor, overlay, !overlays.lights().isEmpty(), zoom);
        getStyleClass().add("keyboard-pane");
        dials.getStyleClass().add("dials");
        dials.setAlignment(Pos.CENTER);
        VBox.setVgrow(frame, Priority.ALWAYS);
        getChildren().addAll(bar, frame, dials);
    }

    void attach() {
        bar.attach();
        bound =
                Subscription.combine(
                        editor.documentProperty().subscribe(this::showLooks),
                        editor.savedProperty().subscribe(this::showLooks),
                        editor.layerProperty().subscribe(this::showLooks),
                        overlay.subscribe(now -> showLooks()),
                        editor.legendLanguage().languageProperty().subscribe(this::showLooks),
                        editor.selectionProperty().subscribe(this::showSelection),
                        editor.selectedKeysProperty().subscribe(keyboard::selectAlso),
                        editor.loan().litProperty().subscribe(this::showLit));
        editor.problems().addListener(onProblems);
        showLooks();
        showSelection(editor.selectionProperty().get());
    }

    void detach() {
        bar.detach();
        bound.unsubscribe();
        editor.problems().removeListener(onProblems);
    }

    Drawing drawing() {
        return new Drawing(overlay, frame, !overlays.lights().isEmpty());
    }

    KeyboardView keyboard() {
        return keyboard;
    }

    /** Zooms if a shortcut asks for it. */
    boolean zoom(KeyEvent event) {
        return zoom.take(event);
    }

    /** Puts the keyboard focus on the selected key. */
    void focusSelection() {
        switch (editor.selectionProperty().get().orElse(new Place.Key(0))) {
            case Place.Key(int index) -> {
                keyboard.focus(index);
                if (frame.zoomProperty().get() > 1 && index < keyboard.caps().size()) {
                    frame.reveal(keyboard.caps().get(index));
                }
            }
            case Place.Turn(int encoder, boolean clockwise) ->
                    encoders.get(encoder).cap(clockwise).requestFocus();
        }
    }

    private void showLooks() {
        Layout layout = editor.layout();
        if (!drawn.equals(Optional.of(layout))) {
            keyboard.draw(layout);
            drawEncoders(layout);
            drawn = Optional.of(layout);
        }
        LayerLooks looks = LayerLooks.of(editor);
        int count = layout.keys().size();
        keyboard.show(overlays.over(overlay.get(), looks.keys(editor.layer(), count)));
        speak(layout);
        showMore(layout);
        showLit();
        for (int i = 0; i < encoders.size(); i++) {
            encoders.get(i)
                    .show(
                            editor.looks().of(edits.at(new Place.Turn(i, false))),
                            editor.looks().of(edits.at(new Place.Turn(i, true))));
        }
    }

    /** Encoders at their keys; those without a key in the layout below the keyboard. */
    private void drawEncoders(Layout layout) {
        encoders.clear();
        dials.getChildren().clear();
        List<Knob> knobs = new ArrayList<>();
        for (int i = 0; i < editor.keyboard().encoderCount(); i++) {
            OptionalInt key = keyOf(layout, i);
            if (key.isPresent()) {
                Knob knob = new Knob(key.getAsInt(), new Turns(i));
                knobs.add(knob);
                encoders.add(knob);
            } else {
                Dial dial = new Dial(i, new Turns(i));
                dials.getChildren().add(dial);
                encoders.add(dial);
            }
        }
        keyboard.turnAt(knobs);
        dials.setVisible(!dials.getChildren().isEmpty());
        dials.setManaged(!dials.getChildren().isEmpty());
    }

    private static OptionalInt keyOf(Layout layout, int encoder) {
        return IntStream.range(0, layout.keys().size())
                .filter(key -> layout.keys().get(key).encoder().equals(OptionalInt.of(encoder)))
                .findFirst();
    }

    /** What an overlay shows beside the legends: how often keys are used, lights below no key. */
    private void showMore(Layout layout) {
        boolean use = overlay.get() == Overlay.USE;
        int most = Math.max(1, editor.document().layers().size());
        keyboard.heat(
                key -> use ? OptionalInt.of((overlays.uses(key) * 4 + most - 1) / most) : NOT);
        if (overlay.get() != Overlay.LIGHTS) {
            keyboard.spots(List.of());
            return;
        }
        LightPlaces places = LightPlaces.of(layout, KeyboardGeometry.of(layout), overlays.lights());
        keyboard.spots(
                overlays.lights().stream()
                        .filter(light -> layout.keys().stream().noneMatch(light::below))
                        .map(light -> overlays.spot(light, places.at(light)))
                        .toList());
    }

    /** A screen reader says where a key is before what it does. */
    private void speak(Layout layout) {
        KeySentence sentence = KeySentence.of(editor);
        for (int key = 0; key < keyboard.caps().size(); key++) {
            Keycap cap = keyboard.caps().get(key);
            cap.setAccessibleText(sentence.say(layout.keys().get(key), cap.look()));
        }
    }

    private void showLit() {
        keyboard.light(firing.keysOf(editor.loan().litProperty().get()));
    }

    private void showSelection(Optional<Place> selection) {
        boolean here = isFocusWithin();
        keyboard.select(OptionalInt.empty());
        encoders.forEach(dial -> dial.cap(false).select(false));
        encoders.forEach(dial -> dial.cap(true).select(false));
        if (selection.isEmpty()) {
            return;
        }
        switch (selection.get()) {
            case Place.Key(int index) -> keyboard.select(OptionalInt.of(index));
            case Place.Turn(int encoder, boolean clockwise) ->
                    encoders.get(encoder).cap(clockwise).select(true);
        }
        if (here) {
            focusSelection();
        }
    }

    /** What the mouse does to the keys. */
    private final class Keys extends NoActions {
        @Override
        public void focused(int key) {
            // The focus follows the key that leads; others stay selected then.
            if (editor.lead().orElse(-1) != key) {
                editor.onSelect(new Place.Key(key));
            }
        }

        @Override
        public void pressed(int key) {
            if (editor.loan().takeKey(firing.at(key))) {
                return;
            }
            editor.onSelect(new Place.Key(key));
            focusSelection();
        }

        @Override
        public void toggled(int key) {
            selecting.onToggle(key);
            focusSelection();
        }

        @Override
        public void extended(int key) {
            selecting.onExtend(key);
            focusSelection();
        }

        @Override
        public void swept(Set<Integer> keys) {
            selecting.onSwept(keys);
            focusSelection();
        }

        @Override
        public void menu(int key, double screenX, double screenY) {
            if (!editor.selectedKeys().contains(key)) {
                pressed(key);
            }
            menu.show(keyboard, screenX, screenY);
        }

        @Override
        public void opened(int key) {
            onOpen.run();
        }

        @Override
        public void dropped(int key, String keycode) {
            edits.onDrop(new Place.Key(key), keycode);
        }

        @Override
        public void swapped(int from, int to) {
            edits.onSwap(from, to);
        }

        @Override
        public boolean draggable() {
            return true;
        }
    }

    /** What the mouse does to an encoder's two directions. */
    private final class Turns extends NoActions {
        private final int encoder;

        Turns(int encoder) {
            this.encoder = encoder;
        }

        @Override
        public void focused(int direction) {
            editor.onSelect(new Place.Turn(encoder, direction == Dial.CLOCKWISE));
        }

        @Override
        public void pressed(int direction) {
            editor.onSelect(new Place.Turn(encoder, direction == Dial.CLOCKWISE));
            focusSelection();
        }

        @Override
        public void opened(int direction) {
            onOpen.run();
        }

        @Override
        public void dropped(int direction, String keycode) {
            edits.onDrop(new Place.Turn(encoder, direction == Dial.CLOCKWISE), keycode);
        }
    }
}
