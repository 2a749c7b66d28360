package org.keywright.ui.keymap;

import java.util.List;
import java.util.Optional;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.util.Subscription;
import org.keywright.keyboard.PhysicalKey;
import org.keywright.keycode.Keycode;
import org.keywright.ui.control.CapLook;
import org.keywright.ui.control.Narrow;
import org.keywright.ui.words.Phrase;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.javafx.FontIcon;
import org.kordamp.ikonli.materialdesign2.MaterialDesignA;
import org.kordamp.ikonli.materialdesign2.MaterialDesignL;
import org.kordamp.ikonli.materialdesign2.MaterialDesignP;

/** Between keyboard and palette: what the selected key does, in words, and the common changes. */
final class DetailBar extends HBox {

    /** Narrower than this in pixels, buttons are icons alone. */
    private static final double ROOMY = 760;

    /** Narrower than this in pixels, the words for the key's place give way too. */
    private static final double TIGHT = 520;

    /** Keycodes are shown whole up to so many pixels; the words beside them give way. */
    private static final double LONG_CODE = 120;

    private final EditorViewModel editor;
    private final KeyEdits edits;
    private final Label place = new Label();
    private final Label code = new Label();
    private final Label words = new Label();
    private final Button edit;
    private final Button transparent;
    private final Button clear;
    private final CheckBox advance = new CheckBox(Phrase.of("Auto-advance"));
    private Subscription bound = Subscription.EMPTY;

    DetailBar(EditorViewModel editor, KeyEdits edits, Runnable onEdit) {
        this.editor = editor;
        this.edits = edits;
        edit =
                button(
                        MaterialDesignP.PENCIL_OUTLINE,
                        Phrase.of("Edit text"),
                        Phrase.in("key", "Enter"),
                        onEdit);
        transparent =
                button(
                        MaterialDesignL.LAYERS_OUTLINE,
                        Phrase.in("keycode", "Transparent"),
                        Phrase.of("T or Shift+Delete"),
                        edits::onTransparent);
        clear =
                button(
                        MaterialDesignA.ALPHA_X_BOX_OUTLINE,
                        Phrase.in("keycode", "None"),
                        Phrase.in("key", "Delete"),
                        edits::onClear);
        place.getStyleClass().add("detail-place");
        code.getStyleClass().add("code-name");
        words.getStyleClass().add("text-muted");
        words.setMinWidth(0);
        setMinWidth(0);
        advance.setMinWidth(USE_PREF_SIZE);
        advance.setTooltip(
                new Tooltip(Phrase.of("Go on to the next key after a keycode was picked")));
        Region space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        getChildren().addAll(place, code, words, space, edit, transparent, clear, advance);
        setAlignment(Pos.CENTER_LEFT);
        getStyleClass().add("detail-bar");
        Narrow.below(ROOMY, this);
        advance.setAccessibleText(advance.getText());
        widthProperty().subscribe(width -> fit(width.doubleValue()));
    }

    /** Where there is no room for words, tooltips and screen readers say them. */
    private void fit(double width) {
        boolean roomy = width >= ROOMY;
        ContentDisplay display = roomy ? ContentDisplay.LEFT : ContentDisplay.GRAPHIC_ONLY;
        advance.setText(roomy ? advance.getAccessibleText() : "");
        List.of(edit, transparent, clear).forEach(button -> button.setContentDisplay(display));
        place.setMinWidth(width >= TIGHT ? USE_PREF_SIZE : 0);
    }

    private static Button button(Ikon icon, String words, String key, Runnable onPress) {
        Button button = new Button(words, new FontIcon(icon));
        button.getStyleClass().addAll("small", "flat");
        button.setMinWidth(USE_PREF_SIZE);
        button.setTooltip(new Tooltip(words + " (" + key + ")"));
        button.setOnAction(event -> onPress.run());
        return button;
    }

    void attach() {
        advance.selectedProperty().bindBidirectional(editor.autoAdvanceProperty());
        bound =
                Subscription.combine(
                        editor.documentProperty().subscribe(this::refresh),
                        editor.layerProperty().subscribe(this::refresh),
                        editor.legendLanguage().languageProperty().subscribe(this::refresh),
                        editor.selectionProperty().subscribe(this::refresh),
                        editor.selectedKeysProperty().subscribe(this::refresh),
                        editor.noticeProperty().subscribe(this::refresh));
        refresh();
    }

    void detach() {
        advance.selectedProperty().unbindBidirectional(editor.autoAdvanceProperty());
        bound.unsubscribe();
    }

    private void refresh() {
        Optional<Place> selected = editor.selectionProperty().get();
        edit.setDisable(selected.isEmpty());
        transparent.setDisable(selected.isEmpty());
        clear.setDisable(selected.isEmpty());
        int several = editor.selectedKeys().size();
        place.setText(
                several > 1
                        ? Phrase.count(several, "{0} key selected", "{0} keys selected")
                        : selected.map(this::describe).orElse(""));
        CapLook look = selected.map(edits::at).map(editor.looks()::of).orElseGet(CapLook::blank);
        code.setText(selected.map(edits::at).map(Keycode::text).orElse(""));
        code.setMinWidth(Math.min(code.prefWidth(-1), LONG_CODE));
        code.setVisible(selected.isPresent());
        code.setManaged(selected.isPresent());
        String said =
                selected.isEmpty()
                        ? Phrase.of("Select a key, then pick a keycode.")
                        : look.spoken();
        String notice = editor.noticeProperty().get();
        words.setText(notice.isEmpty() ? said : notice);
    }

    private String describe(Place selected) {
        return switch (selected) {
            case Place.Key(int index) -> describe(index);
            case Place.Turn(int encoder, boolean clockwise) ->
                    clockwise
                            ? Phrase.of("Encoder {0}, clockwise", encoder)
                            : Phrase.of("Encoder {0}, counter-clockwise", encoder);
        };
    }

    private String describe(int index) {
        if (index >= editor.layout().keys().size()) {
            return "";
        }
        PhysicalKey key = editor.layout().keys().get(index);
        return Phrase.of("Key {0} · row {1}, column {2}", index, key.row(), key.column());
    }
}
