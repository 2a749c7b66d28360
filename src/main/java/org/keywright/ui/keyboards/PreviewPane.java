package org.keywright.ui.keyboards;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;
import org.keywright.keyboard.KeyboardDefinition;
import org.keywright.keyboard.Layout;
import org.keywright.keyboard.PhysicalKey;
import org.keywright.keycode.Legend;
import org.keywright.keycode.LegendKind;
import org.keywright.problem.Checked;
import org.keywright.ui.control.CapLook;
import org.keywright.ui.control.KeyActions;
import org.keywright.ui.control.KeyboardView;
import org.keywright.ui.control.ProblemCard;

/** The chosen keyboard drawn large, its layouts to choose from, and the way to begin. */
final class PreviewPane extends VBox {

    private final KeyboardsViewModel keyboards;
    private final StartActions actions;
    private final Label title = new Label();
    private final Label facts = new Label();
    private final ComboBox<String> layouts = new ComboBox<>();
    private final Button create = new Button("New keymap");
    private final KeyboardView drawing = new KeyboardView(KeyActions.NONE);
    private final VBox problems = new VBox(6);
    private Subscription looking = Subscription.EMPTY;
    private Optional<KeyboardDefinition> shown = Optional.empty();

    PreviewPane(KeyboardsViewModel keyboards, StartActions actions) {
        this.keyboards = keyboards;
        this.actions = actions;
        title.getStyleClass().add("title-3");
        facts.getStyleClass().add("text-muted");
        facts.setWrapText(true);
        create.getStyleClass().add("accent");
        create.setDefaultButton(true);
        create.setMinWidth(USE_PREF_SIZE);
        create.setOnAction(event -> begin());
        layouts.setAccessibleText("Layout");
        layouts.valueProperty().subscribe(this::drawLayout);
        layouts.setMinWidth(200);
        layouts.setMaxWidth(260);
        VBox words = new VBox(2, title, facts);
        words.setMinWidth(0);
        HBox.setHgrow(words, Priority.ALWAYS);
        HBox top = new HBox(12, words, layouts, create);
        top.setAlignment(Pos.CENTER_LEFT);
        drawing.limitUnit(54);
        drawing.setMouseTransparent(true);
        VBox.setVgrow(drawing, Priority.ALWAYS);
        getStyleClass().add("preview-pane");
        getChildren().addAll(top, drawing, problems);
        show(Optional.empty());
    }

    /** Looks at a keyboard, or at none. */
    void choose(Optional<String> id) {
        looking.unsubscribe();
        looking = Subscription.EMPTY;
        if (id.isEmpty()) {
            show(Optional.empty());
        } else {
            looking = keyboards.look(id.get()).subscribe(this::show);
        }
    }

    /** Begins a keymap for what is shown, if anything is. */
    void begin() {
        shown.ifPresent(k -> actions.create(k.id(), Optional.ofNullable(layouts.getValue())));
    }

    void release() {
        looking.unsubscribe();
    }

    private void show(Optional<Checked<KeyboardDefinition>> seen) {
        shown = seen.flatMap(Checked::value).filter(k -> !k.layouts().isEmpty());
        title.setText(shown.map(KeyboardDefinition::name).orElse(""));
        facts.setText("");
        layouts.getItems()
                .setAll(shown.map(k -> List.copyOf(k.layouts().keySet())).orElse(List.of()));
        layouts.setVisible(layouts.getItems().size() > 1);
        layouts.setManaged(layouts.isVisible());
        create.setVisible(shown.isPresent());
        drawing.setVisible(shown.isPresent());
        problems.getChildren().clear();
        if (shown.isPresent()) {
            layouts.setValue(actions.usualLayout(shown.get()));
        } else {
            seen.ifPresent(
                    s -> s.problems().forEach(p -> problems.getChildren().add(new ProblemCard(p))));
        }
    }

    private static String facts(KeyboardDefinition board, Layout layout) {
        List<String> all = new ArrayList<>();
        all.add(board.id());
        all.add(layout.keys().size() + " keys");
        if (board.encoderCount() > 0) {
            all.add(board.encoderCount() + (board.encoderCount() == 1 ? " encoder" : " encoders"));
        }
        all.add(board.matrixRows() + " × " + board.matrixColumns() + " matrix");
        all.add(board.processor().toUpperCase(Locale.ROOT).replace("ATMEGA", "ATmega"));
        if (!board.bootloader().isBlank()) {
            all.add(board.bootloader());
        }
        if (!board.maintainer().isBlank()) {
            all.add("kept by " + board.maintainer());
        }
        return String.join(" · ", all);
    }

    private void drawLayout(String name) {
        Optional<Layout> layout =
                name == null ? Optional.empty() : shown.flatMap(k -> k.findLayout(name));
        layout.ifPresent(
                l -> {
                    facts.setText(facts(shown.orElseThrow(), l));
                    drawing.draw(l);
                    drawing.show(l.keys().stream().map(PreviewPane::look).toList());
                    drawing.caps().forEach(cap -> cap.setFocusTraversable(false));
                });
    }

    private static CapLook look(PhysicalKey key) {
        Legend legend = new Legend(key.label(), "", "", LegendKind.ALPHA, OptionalInt.empty());
        return CapLook.of(legend, "", key.label());
    }
}
