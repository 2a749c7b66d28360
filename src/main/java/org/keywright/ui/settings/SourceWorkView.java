package org.keywright.ui.settings;

import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;
import org.keywright.problem.Problem;
import org.keywright.ui.control.ProblemCard;
import org.keywright.ui.words.Phrase;
import org.kordamp.ikonli.javafx.FontIcon;
import org.kordamp.ikonli.materialdesign2.MaterialDesignD;

/** Where an address is typed, and how far fetching is. */
final class SourceWorkView extends VBox {

    private final SourceWorkViewModel work;
    private final TextField place = new TextField();
    private final TextField ref = new TextField();
    private final Button add =
            new Button(Phrase.of("Add"), new FontIcon(MaterialDesignD.DOWNLOAD_OUTLINE));
    private final VBox state = new VBox(8);
    private final ProgressBar bar = new ProgressBar();
    private final Label step = new Label();
    private final HBox progress;
    private Subscription bound = Subscription.EMPTY;

    SourceWorkView(SourceWorkViewModel work) {
        super(10);
        this.work = work;
        place.setPromptText(Phrase.of("https://… of a git repository, a .zip or a folder"));
        place.setAccessibleText(Phrase.of("Address of a git repository, a zip or a folder"));
        place.setId("source-place");
        HBox.setHgrow(place, Priority.ALWAYS);
        ref.setPromptText(Phrase.of("Branch, tag, commit"));
        ref.setAccessibleText(Phrase.of("Branch, tag or commit"));
        ref.setPrefColumnCount(12);
        add.setMinWidth(USE_PREF_SIZE);
        HBox row = new HBox(8, place, ref, add);
        row.setAlignment(Pos.CENTER_LEFT);
        progress = progress();
        getChildren().addAll(row, state);
    }

    private HBox progress() {
        Button cancel = new Button(Phrase.of("Cancel"));
        cancel.setMinWidth(USE_PREF_SIZE);
        cancel.setOnAction(event -> work.onCancel());
        bar.setMaxWidth(Double.MAX_VALUE);
        VBox both = new VBox(4, step, bar);
        HBox.setHgrow(both, Priority.ALWAYS);
        HBox row = new HBox(12, both, cancel);
        row.setAlignment(Pos.CENTER_LEFT);
        row.getStyleClass().add("source-progress");
        return row;
    }

    /** Starts to follow the view model. */
    void attach() {
        add.setOnAction(event -> add());
        place.setOnAction(event -> add());
        ref.setOnAction(event -> add());
        bound = work.taskProperty().subscribe(this::show);
    }

    /** Stops following the view model. */
    void detach() {
        bound.unsubscribe();
    }

    private void add() {
        work.onAdd(place.getText(), ref.getText());
    }

    private void show(SourceTask task) {
        boolean busy = task instanceof SourceTask.Running;
        add.setDisable(busy);
        switch (task) {
            case SourceTask.Idle idle -> state.getChildren().clear();
            case SourceTask.Running(String now, double fraction) -> {
                step.setText(now);
                bar.setProgress(fraction < 0 ? ProgressBar.INDETERMINATE_PROGRESS : fraction);
                if (!state.getChildren().equals(List.of(progress))) {
                    state.getChildren().setAll(progress);
                }
            }
            case SourceTask.Failed(String what, List<Problem> problems) -> failed(what, problems);
            case SourceTask.AskRemove ask -> ask(ask);
        }
    }

    private void failed(String what, List<Problem> problems) {
        Label title = new Label(Phrase.of("{0} was not possible:", what));
        title.getStyleClass().add("pane-title");
        state.getChildren().setAll(title);
        problems.stream().limit(3).forEach(p -> state.getChildren().add(new ProblemCard(p)));
    }

    private void ask(SourceTask.AskRemove ask) {
        Label question = new Label(question(ask));
        question.setWrapText(true);
        HBox.setHgrow(question, Priority.ALWAYS);
        question.setMaxWidth(Double.MAX_VALUE);
        Button keep = new Button(Phrase.of("Keep it"));
        keep.setOnAction(event -> work.onCancel());
        Button remove = new Button(Phrase.of("Remove"));
        remove.getStyleClass().add("danger");
        remove.setOnAction(event -> work.onConfirmed());
        keep.setMinWidth(USE_PREF_SIZE);
        remove.setMinWidth(USE_PREF_SIZE);
        HBox row = new HBox(8, question, keep, remove);
        row.setAlignment(Pos.CENTER_LEFT);
        row.getStyleClass().add("source-progress");
        state.getChildren().setAll(row);
    }

    private static String question(SourceTask.AskRemove ask) {
        if (!ask.fetched()) {
            return Phrase.of("Take “{0}” off the list? The folder stays as it is.", ask.name());
        }
        String size =
                ask.bytes() < 0
                        ? ""
                        : " "
                                + Phrase.of(
                                        "That frees {0} MB.",
                                        Phrase.number(Math.max(1, ask.bytes() / 1_000_000)));
        return Phrase.of("Delete “{0}” with all its versions and libraries?", ask.name()) + size;
    }
}
