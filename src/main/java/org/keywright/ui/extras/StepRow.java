package org.keywright.ui.extras;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.util.StringConverter;
import org.keywright.keycode.Keycode;
import org.keywright.keymap.Macro;
import org.keywright.ui.control.Icons;
import org.keywright.ui.words.Phrase;
import org.kordamp.ikonli.javafx.FontIcon;
import org.kordamp.ikonli.materialdesign2.MaterialDesignB;
import org.kordamp.ikonli.materialdesign2.MaterialDesignC;
import org.kordamp.ikonli.materialdesign2.MaterialDesignD;
import org.kordamp.ikonli.materialdesign2.MaterialDesignF;
import org.kordamp.ikonli.materialdesign2.MaterialDesignT;

/** One step of a macro: drag it by its handle, or move it with Alt and the arrow keys. */
final class StepRow extends HBox {

    private static final PseudoClass WRONG = PseudoClass.getPseudoClass("danger");

    private final MacroSteps steps;
    private final ExtrasViewModel extras;
    private final int index;
    private final TextField field = new TextField();
    private final ComboBox<String> action = new ComboBox<>();
    private Macro.Step step = new Macro.Beep();

    StepRow(MacroSteps steps, ExtrasViewModel extras, int index) {
        super(6);
        this.steps = steps;
        this.extras = extras;
        this.index = index;
        FontIcon handle = new FontIcon(MaterialDesignD.DRAG_VERTICAL);
        handle.getStyleClass().add("drag-handle");
        HBox.setHgrow(field, Priority.ALWAYS);
        field.setOnAction(event -> commit());
        FieldKeys.install(field, extras, () -> !field.getText().equals(text(step)), this::commit);
        field.focusedProperty().subscribe((was, now) -> focused(was, now));
        field.textProperty()
                .subscribe(() -> field.pseudoClassStateChanged(WRONG, read().isEmpty()));
        action.getItems().setAll("tap", "down", "up");
        action.setConverter(words());
        action.setOnAction(event -> commit());
        action.setMinWidth(USE_PREF_SIZE);
        setAlignment(Pos.CENTER_LEFT);
        getStyleClass().add("step-row");
        getChildren().addAll(handle, field);
        addEventFilter(KeyEvent.KEY_PRESSED, this::key);
        RowDrags.install(this, "step", index, steps::onMove);
    }

    void edit() {
        field.requestFocus();
        field.selectAll();
    }

    void show(Macro.Step now) {
        boolean first = step.getClass() != now.getClass() || getChildren().size() < 3;
        step = now;
        if (first) {
            layOut();
        }
        String text = text(now);
        if (!text.equals(field.getText())) {
            field.setText(text);
        }
        if (now instanceof Macro.Keys keys && !keys.action().equals(action.getValue())) {
            action.setValue(keys.action());
        }
    }

    private void layOut() {
        Node handle = getChildren().getFirst();
        Node remove =
                Icons.button(
                        MaterialDesignC.CLOSE,
                        Phrase.of("Remove this step"),
                        () -> steps.onStep(index, Optional.empty()));
        Node kind =
                switch (step) {
                    case Macro.Type type -> new FontIcon(MaterialDesignF.FORMAT_TEXT);
                    case Macro.Keys keys -> action;
                    case Macro.Delay delay -> new FontIcon(MaterialDesignT.TIMER_OUTLINE);
                    case Macro.Beep beep -> new FontIcon(MaterialDesignB.BELL_OUTLINE);
                };
        getChildren().setAll(handle, kind, field);
        field.setAccessibleText(name());
        if (step instanceof Macro.Delay) {
            getChildren().add(new Label(Phrase.of("ms")));
        }
        field.setEditable(!(step instanceof Macro.Beep));
        getChildren().add(remove);
    }

    private String name() {
        return switch (step) {
            case Macro.Type type -> Phrase.of("Text to type");
            case Macro.Keys keys -> Phrase.of("Keys, with commas between them");
            case Macro.Delay delay -> Phrase.of("Pause in milliseconds");
            case Macro.Beep beep -> Phrase.of("Beep");
        };
    }

    /** A line feed and a tab in a text are shown as C writes them. */
    private static String text(Macro.Step step) {
        return switch (step) {
            case Macro.Type type ->
                    type.text().replace("\\", "\\\\").replace("\n", "\\n").replace("\t", "\\t");
            case Macro.Keys keys -> String.join(", ", keys.keycodes());
            case Macro.Delay delay -> Integer.toString(delay.milliseconds());
            case Macro.Beep beep -> Phrase.of("Beep");
        };
    }

    /** What the field says; nothing when that is no step. */
    private Optional<Macro.Step> read() {
        String typed = field.getText();
        return switch (step) {
            case Macro.Type type -> Optional.of(new Macro.Type(unescaped(typed)));
            case Macro.Keys keys -> keys(typed);
            case Macro.Delay delay ->
                    typed.strip().matches("[0-9]{1,5}")
                            ? Optional.of(new Macro.Delay(Integer.parseInt(typed.strip())))
                            : Optional.empty();
            case Macro.Beep beep -> Optional.of(beep);
        };
    }

    private Optional<Macro.Step> keys(String typed) {
        List<String> names =
                Stream.of(typed.split("[,\\s]+"))
                        .filter(name -> !name.isEmpty())
                        .map(
                                name ->
                                        name.toUpperCase(java.util.Locale.ROOT)
                                                .replaceFirst("^KC_", ""))
                        .toList();
        boolean fit = !names.isEmpty() && names.stream().allMatch(this::known);
        String how = action.getValue() == null ? "tap" : action.getValue();
        return fit ? Optional.of(new Macro.Keys(how, names)) : Optional.empty();
    }

    private boolean known(String name) {
        return extras.codes().table().find("KC_" + name).isPresent();
    }

    private static String unescaped(String typed) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < typed.length(); i++) {
            char c = typed.charAt(i);
            char next = i + 1 < typed.length() ? typed.charAt(i + 1) : 0;
            boolean escape = c == '\\' && (next == 'n' || next == 't' || next == '\\');
            text.append(!escape ? c : next == 'n' ? '\n' : next == 't' ? '\t' : '\\');
            i += escape ? 1 : 0;
        }
        return text.toString();
    }

    private void commit() {
        Optional<Macro.Step> now = read();
        if (now.isEmpty()) {
            field.setText(text(step));
        } else if (!now.get().equals(step)) {
            steps.onStep(index, now);
        }
    }

    /** While a field for keys is in use, the palette adds to it. */
    private void focused(boolean was, boolean now) {
        if (now && step instanceof Macro.Keys) {
            extras.loan().codesProperty().set(Optional.of(this::pick));
        } else if (now) {
            extras.loan().codesProperty().set(Optional.empty());
        } else if (was) {
            commit();
        }
    }

    private void pick(Keycode code) {
        String name = code.text().replaceFirst("^KC_", "");
        if (known(name)) {
            String before = field.getText().isBlank() ? "" : field.getText().strip() + ", ";
            field.setText(before + name);
            commit();
        }
    }

    private void key(KeyEvent event) {
        int way = event.getCode() == KeyCode.UP ? -1 : event.getCode() == KeyCode.DOWN ? 1 : 0;
        if (event.isAltDown() && way != 0) {
            commit();
            steps.onMove(index, index + way);
            event.consume();
        } else if (event.getCode() == KeyCode.ESCAPE) {
            field.setText(text(step));
            event.consume();
        }
    }

    private static StringConverter<String> words() {
        return new StringConverter<>() {
            @Override
            public String toString(String action) {
                return action == null
                        ? ""
                        : switch (action) {
                            case "down" -> Phrase.of("Press");
                            case "up" -> Phrase.of("Let go");
                            default -> Phrase.of("Tap");
                        };
            }

            @Override
            public String fromString(String text) {
                return text;
            }
        };
    }
}
