package org.keywright.ui.keymap;

import java.util.function.Consumer;
import javafx.collections.ListChangeListener;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.keywright.problem.Problem;
import org.keywright.ui.control.ProblemCard;
import org.keywright.ui.words.Echo;
import org.keywright.ui.words.Phrase;
import org.kordamp.ikonli.javafx.FontIcon;
import org.kordamp.ikonli.materialdesign2.MaterialDesignC;

/** What is wrong with the keymap; choosing a problem selects the key it is about. */
public final class ProblemsPane extends VBox {

    private final EditorViewModel editor;
    private final Consumer<Problem> onChosen;
    private final VBox rows = new VBox(6);
    private final ListChangeListener<Problem> onChange = change -> refresh();

    /** A list of an editor's problems; {@code onChosen} hears of one that was chosen. */
    public ProblemsPane(EditorViewModel editor, Consumer<Problem> onChosen) {
        this.editor = editor;
        this.onChosen = onChosen;
        ScrollPane scroll = new ScrollPane(rows);
        scroll.setFitToWidth(true);
        scroll.setFocusTraversable(false);
        VBox.setVgrow(scroll, Priority.ALWAYS);
        getStyleClass().add("problems-pane");
        getChildren().add(scroll);
    }

    /** Starts to follow the editor. */
    public void attach() {
        editor.problems().addListener(onChange);
        refresh();
    }

    /** Stops following the editor. */
    public void detach() {
        editor.problems().removeListener(onChange);
    }

    private void refresh() {
        rows.getChildren().clear();
        for (Problem problem : editor.problems()) {
            rows.getChildren().add(row(problem));
        }
        if (editor.problems().isEmpty()) {
            Label none =
                    new Label(Phrase.of("No problems found"), new FontIcon(MaterialDesignC.CHECK));
            none.getStyleClass().addAll("text-muted", "empty-note");
            HBox middle = new HBox(none);
            middle.setAlignment(Pos.CENTER);
            rows.getChildren().add(middle);
        }
    }

    private ProblemCard row(Problem problem) {
        ProblemCard card =
                new ProblemCard(
                        problem,
                        () -> {
                            ProblemPlaces.show(editor, problem);
                            onChosen.accept(problem);
                        });
        editor.findFix(problem)
                .ifPresent(
                        fix -> card.offer(Echo.edit(fix.label()), () -> editor.apply(fix.edit())));
        return card;
    }
}
