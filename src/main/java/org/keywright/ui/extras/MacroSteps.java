package org.keywright.ui.extras;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import org.keywright.keymap.Macro;
import org.keywright.keymap.MacroSize;
import org.keywright.ui.words.Phrase;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.javafx.FontIcon;
import org.kordamp.ikonli.materialdesign2.MaterialDesignF;
import org.kordamp.ikonli.materialdesign2.MaterialDesignK;
import org.kordamp.ikonli.materialdesign2.MaterialDesignT;

/** The steps of the macro that is shown: a row each, what can be added, the recorder, the size. */
final class MacroSteps extends VBox {

    private final ExtrasViewModel extras;
    private final VBox rows = new VBox(4);
    private final Label size = new Label();
    private final TypedFor language;
    private List<Macro.Step> shown = List.of();

    MacroSteps(ExtrasViewModel extras) {
        super(8);
        this.extras = extras;
        FlowPane add = new FlowPane(6, 6);
        add.getChildren()
                .addAll(
                        button(MaterialDesignF.FORMAT_TEXT, Phrase.of("Text"), new Macro.Type("")),
                        button(
                                MaterialDesignK.KEYBOARD_OUTLINE,
                                Phrase.of("Keys"),
                                new Macro.Keys("tap", List.of("ENTER"))),
                        button(
                                MaterialDesignT.TIMER_OUTLINE,
                                Phrase.of("Pause"),
                                new Macro.Delay(100)));
        language = new TypedFor(extras);
        RecorderBar recorder =
                new RecorderBar(extras, this::onRecorded, () -> System.nanoTime() / 1_000_000);
        size.getStyleClass().addAll("text-muted", "text-small", "macro-size");
        size.setWrapText(true);
        getChildren().addAll(rows, add, language, recorder, size);
    }

    private Button button(Ikon icon, String words, Macro.Step step) {
        Button button = new Button(words, new FontIcon(icon));
        button.getStyleClass().addAll("small", "add-step");
        button.setOnAction(event -> onAdd(step));
        return button;
    }

    private void onAdd(Macro.Step step) {
        List<Macro.Step> steps = new ArrayList<>(extras.macro().steps());
        steps.add(step);
        extras.onMacro(new Macro(steps));
        if (!rows.getChildren().isEmpty()) {
            ((StepRow) rows.getChildren().getLast()).edit();
        }
    }

    private void onRecorded(List<Macro.Step> recorded) {
        List<Macro.Step> steps = new ArrayList<>(extras.macro().steps());
        steps.addAll(recorded);
        extras.onMacro(new Macro(steps));
    }

    /** Another step in that place; none to take it out. */
    void onStep(int index, Optional<Macro.Step> step) {
        List<Macro.Step> steps = new ArrayList<>(extras.macro().steps());
        if (index >= steps.size()) {
            return;
        }
        if (step.isPresent()) {
            steps.set(index, step.get());
        } else {
            steps.remove(index);
        }
        extras.onMacro(new Macro(steps));
    }

    void onMove(int from, int to) {
        List<Macro.Step> steps = new ArrayList<>(extras.macro().steps());
        if (from != to && from < steps.size() && to >= 0 && to < steps.size()) {
            steps.add(to, steps.remove(from));
            extras.onMacro(new Macro(steps));
        }
    }

    void show() {
        Macro macro = extras.macro();
        boolean rebuilt = !sameKinds(shown, macro.steps());
        if (rebuilt) {
            rows.getChildren().clear();
            for (int i = 0; i < macro.steps().size(); i++) {
                rows.getChildren().add(new StepRow(this, extras, i));
            }
        }
        shown = macro.steps();
        for (int i = 0; i < shown.size(); i++) {
            ((StepRow) rows.getChildren().get(i)).show(shown.get(i));
        }
        int all = extras.documentProperty().get().macros().stream().mapToInt(MacroSize::of).sum();
        size.setText(
                Phrase.count(
                                MacroSize.of(macro),
                                "{0} byte of flash for these steps",
                                "{0} bytes of flash for these steps")
                        + " · "
                        + Phrase.count(all, "{0} byte in all", "{0} bytes in all"));
        language.show();
    }

    /** Rows stay while their content changes, so that the field in use keeps the focus. */
    private static boolean sameKinds(List<Macro.Step> before, List<Macro.Step> after) {
        if (before.size() != after.size()) {
            return false;
        }
        for (int i = 0; i < before.size(); i++) {
            if (before.get(i).getClass() != after.get(i).getClass()) {
                return false;
            }
        }
        return true;
    }
}
