package org.keywright.ui.keymap;

import javafx.collections.ListChangeListener;
import javafx.geometry.Pos;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.keywright.problem.Location;
import org.keywright.problem.Problem;
import org.keywright.ui.control.ProblemCard;
import org.kordamp.ikonli.javafx.FontIcon;
import org.kordamp.ikonli.materialdesign2.MaterialDesignC;

/** What is wrong with the keymap; choosing a problem selects the key it is about. */
public final class ProblemsPane extends VBox {

    private final EditorViewModel editor;
    private final Runnable onChosen;
    private final VBox rows = new VBox(6);
    private final ListChangeListener<Problem> onChange = change -> refresh();

    /** A list of an editor's problems; {@code onChosen} runs after one was chosen. */
    public ProblemsPane(EditorViewModel editor, Runnable onChosen) {
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
            Label none = new Label("No problems found", new FontIcon(MaterialDesignC.CHECK));
            none.getStyleClass().addAll("text-muted", "empty-note");
            HBox middle = new HBox(none);
            middle.setAlignment(Pos.CENTER);
            rows.getChildren().add(middle);
        }
    }

    private ProblemCard row(Problem problem) {
        ProblemCard card = new ProblemCard(problem);
        card.setFocusTraversable(true);
        card.setAccessibleRole(AccessibleRole.BUTTON);
        card.getStyleClass().add("choosable");
        card.addEventHandler(MouseEvent.MOUSE_CLICKED, event -> choose(problem));
        card.addEventHandler(
                KeyEvent.KEY_PRESSED,
                event -> {
                    if (event.getCode() == KeyCode.ENTER || event.getCode() == KeyCode.SPACE) {
                        choose(problem);
                        event.consume();
                    }
                });
        return card;
    }

    private void choose(Problem problem) {
        switch (problem.location()) {
            case Location.OnKey(int layer, int key) -> {
                editor.onShowLayer(layer);
                editor.onSelect(new Place.Key(key));
            }
            case Location.OnEncoder(int layer, int encoder, boolean clockwise) -> {
                editor.onShowLayer(layer);
                editor.onSelect(new Place.Turn(encoder, clockwise));
            }
            case Location.OnLayer(int layer) -> editor.onShowLayer(layer);
            case Location.Everywhere e -> editor.onDeselect();
            case Location.InFile f -> editor.onDeselect();
            case Location.InText t -> editor.onDeselect();
            case Location.OnMacro m -> editor.onDeselect();
            case Location.OnOption o -> editor.onDeselect();
        }
        onChosen.run();
    }
}
