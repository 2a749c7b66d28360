package org.keywright.ui.keyboards;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;
import org.keywright.keyboard.BoardSummary;
import org.keywright.keyboard.KeyboardDefinition;
import org.keywright.keyboard.Layout;
import org.keywright.keyboard.PhysicalKey;
import org.keywright.keyboard.Readme;
import org.keywright.keycode.Legend;
import org.keywright.keycode.LegendKind;
import org.keywright.problem.Checked;
import org.keywright.ui.control.CapLook;
import org.keywright.ui.control.KeyActions;
import org.keywright.ui.control.KeyboardView;
import org.keywright.ui.control.ProblemCard;
import org.keywright.ui.fx.Pause;
import org.keywright.ui.words.Phrase;

/** The chosen keyboard drawn large, its layouts to choose from, and the way to begin. */
final class PreviewPane extends VBox {

    private static final int MOST_PROBLEMS = 6;
    private static final double PAUSE = 90;

    /** What the name of a layout needs, in pixels. */
    private static final double LEAST_NAME = 210;

    private final KeyboardsViewModel keyboards;
    private final StartActions actions;
    private final Label title = new Label();
    private final Label folder = new Label();
    private final FlowPane facts = new FlowPane(6, 6);
    private final ComboBox<String> layouts = new ComboBox<>();
    private final Button create = new Button(Phrase.of("New keymap"));
    private final KeyboardView drawing = new KeyboardView(KeyActions.NONE);
    private final VBox problems = new VBox(6);
    private final ReadmePane readme = new ReadmePane();
    private final StarButton star;
    private final Pause pause = new Pause(PAUSE, this::look);
    private Subscription looking = Subscription.EMPTY;
    private Optional<BoardSummary> chosen = Optional.empty();
    private Optional<KeyboardDefinition> shown = Optional.empty();

    PreviewPane(KeyboardsViewModel keyboards, StartActions actions) {
        this.keyboards = keyboards;
        this.actions = actions;
        title.getStyleClass().add("title-3");
        title.setMinWidth(0);
        folder.getStyleClass().add("text-muted");
        folder.setMinWidth(0);
        create.getStyleClass().add("accent");
        create.setDefaultButton(true);
        create.setMinWidth(USE_PREF_SIZE);
        create.setOnAction(event -> begin());
        layouts.setAccessibleText(Phrase.of("Layout"));
        layouts.valueProperty().subscribe(this::drawLayout);
        FlowPane begin = new FlowPane(10, 10, layouts, create);
        begin.widthProperty().subscribe(width -> widen(width.doubleValue()));
        begin.getStyleClass().add("begin-row");
        facts.getStyleClass().add("preview-facts");
        drawing.limitUnit(58);
        drawing.setMaxHeight(380);
        drawing.setMouseTransparent(true);
        getStyleClass().add("preview-pane");
        star = new StarButton(actions);
        VBox names = new VBox(2, title, folder);
        HBox.setHgrow(names, Priority.ALWAYS);
        getChildren().addAll(new HBox(8, names, star), facts, begin, drawing, readme, problems);
        choose(Optional.empty());
    }

    /** The layout's name beside the button if it is read in whole there, else above. */
    private void widen(double width) {
        double beside = width - create.prefWidth(-1) - 11;
        double wanted = beside >= LEAST_NAME ? beside : width;
        layouts.setMinWidth(wanted);
        layouts.setPrefWidth(wanted);
    }

    /** Looks at a keyboard, or at none. */
    void choose(Optional<BoardSummary> board) {
        looking.unsubscribe();
        looking = Subscription.EMPTY;
        pause.cancel();
        chosen = board;
        title.setText(board.map(BoardWords::name).orElse(""));
        folder.setText(board.map(PreviewPane::folder).orElse(""));
        star.show(board.map(BoardSummary::id));
        facts.getChildren().clear();
        board.ifPresent(b -> PreviewFacts.of(b).forEach(f -> facts.getChildren().add(fact(f))));
        facts.setVisible(board.isPresent());
        create.setDisable(true);
        if (board.isEmpty()) {
            show(Optional.empty());
        } else {
            // A drawing of a hundred caps for each letter typed would hold up the list.
            pause.restart();
        }
    }

    private void look() {
        looking.unsubscribe();
        chosen.ifPresent(board -> looking = keyboards.look(board.id()).subscribe(this::loaded));
    }

    private static String folder(BoardSummary board) {
        return board.manufacturer().isBlank()
                ? board.id()
                : board.id() + " · " + board.manufacturer();
    }

    private static Label fact(String words) {
        Label label = new Label(words);
        label.getStyleClass().addAll("text-small", "fact");
        return label;
    }

    /** Begins a keymap for what is shown, if anything is. */
    void begin() {
        if (create.isDisabled()) {
            chosen.ifPresent(board -> actions.create(board.id(), Optional.empty()));
        } else {
            shown.ifPresent(k -> actions.create(k.id(), Optional.ofNullable(layouts.getValue())));
        }
    }

    void release() {
        pause.cancel();
        looking.unsubscribe();
    }

    /** Until it has been read, the drawing before it stays: better than a flash of nothing. */
    private void loaded(Optional<BoardLook> seen) {
        if (seen.isPresent()) {
            show(seen);
        }
    }

    private void show(Optional<BoardLook> seen) {
        shown = seen.flatMap(s -> s.keyboard().value()).filter(k -> !k.layouts().isEmpty());
        // Two keyboards may have layouts of the same name: without this nothing would be drawn.
        layouts.setValue(null);
        layouts.getItems()
                .setAll(shown.map(k -> List.copyOf(k.layouts().keySet())).orElse(List.of()));
        layouts.setVisible(shown.isPresent());
        create.setVisible(shown.isPresent());
        create.setDisable(shown.isEmpty());
        drawing.setVisible(shown.isPresent());
        readme.show(seen.map(BoardLook::readme).orElse(Readme.NONE));
        problems.getChildren().clear();
        if (shown.isPresent()) {
            layouts.setValue(seen.get().usualLayout());
        } else {
            seen.ifPresent(look -> explain(look.keyboard()));
        }
    }

    private void explain(Checked<KeyboardDefinition> broken) {
        broken.problems().stream()
                .limit(MOST_PROBLEMS)
                .forEach(p -> problems.getChildren().add(new ProblemCard(p)));
        if (broken.problems().isEmpty()) {
            Label none = new Label(Phrase.of("This keyboard has no layouts to draw."));
            none.getStyleClass().add("text-muted");
            problems.getChildren().add(none);
        }
    }

    private void drawLayout(String name) {
        Optional<Layout> layout =
                name == null ? Optional.empty() : shown.flatMap(k -> k.findLayout(name));
        layout.ifPresent(
                l -> {
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
