package org.keywright.ui.history;

import java.util.ArrayList;
import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;
import org.keywright.build.JobState;
import org.keywright.ui.control.Icons;
import org.keywright.ui.control.JobWords;
import org.keywright.ui.words.Phrase;
import org.kordamp.ikonli.javafx.FontIcon;
import org.kordamp.ikonli.materialdesign2.MaterialDesignA;
import org.kordamp.ikonli.materialdesign2.MaterialDesignC;
import org.kordamp.ikonli.materialdesign2.MaterialDesignS;

/** The builds that run and wait: how far they are, cancel, earlier, later. */
final class QueuePane extends VBox {

    private final QueueViewModel queue;
    private final List<Subscription> rows = new ArrayList<>();
    private final List<Runnable> arrows = new ArrayList<>();
    private Subscription bound = Subscription.EMPTY;

    QueuePane(QueueViewModel queue) {
        this.queue = queue;
        getStyleClass().add("queue-pane");
    }

    void attach() {
        bound = queue.rows().subscribe(this::show);
        show();
    }

    void detach() {
        bound.unsubscribe();
        release();
    }

    private void release() {
        rows.forEach(Subscription::unsubscribe);
        rows.clear();
        arrows.clear();
    }

    /** Which build can change places depends on all of them. */
    private void arrows() {
        arrows.forEach(Runnable::run);
    }

    private void show() {
        release();
        getChildren().clear();
        if (queue.rows().isEmpty()) {
            Label none = new Label(Phrase.of("Nothing is being built."));
            none.getStyleClass().add("text-muted");
            getChildren().add(none);
        }
        queue.rows().forEach(this::add);
    }

    private void add(QueueRow build) {
        Label title = new Label(build.label());
        title.getStyleClass().add("board-name");
        title.setMinWidth(0);
        Label where = new Label();
        where.getStyleClass().addAll("text-muted", "text-small");
        VBox words = new VBox(1, title, where);
        words.setMinWidth(0);
        HBox.setHgrow(words, Priority.ALWAYS);
        ProgressBar bar = new ProgressBar();
        bar.setPrefWidth(130);
        bar.setAccessibleText(Phrase.of("Progress of {0}", build.label()));
        Button up =
                icon(
                        MaterialDesignA.ARROW_UP,
                        Phrase.of("Build earlier"),
                        () -> queue.onEarlier(build));
        Button down =
                icon(
                        MaterialDesignA.ARROW_DOWN,
                        Phrase.of("Build later"),
                        () -> queue.onLater(build));
        FontIcon icon = new FontIcon(MaterialDesignC.CLOCK_OUTLINE);
        HBox row = new HBox(10, icon, words, bar, up, down, cancel(build));
        row.setAlignment(Pos.CENTER_LEFT);
        row.getStyleClass().add("queue-row");
        getChildren().add(row);
        arrows.add(
                () -> {
                    up.setVisible(queue.canComeEarlier(build));
                    down.setVisible(queue.canComeLater(build));
                });
        rows.add(build.stateProperty().subscribe(state -> show(build, state, where, bar, icon)));
    }

    private void show(QueueRow build, JobState state, Label where, ProgressBar bar, FontIcon icon) {
        where.setText(JobWords.of(state) + " · " + build.firmware());
        bar.setProgress(JobWords.fraction(state));
        boolean waits = state instanceof JobState.Queued;
        icon.setIconCode(waits ? MaterialDesignC.CLOCK_OUTLINE : MaterialDesignC.COG_OUTLINE);
        bar.setVisible(!waits);
        arrows();
    }

    private Button cancel(QueueRow build) {
        Button cancel = new Button(Phrase.of("Cancel"), new FontIcon(MaterialDesignS.STOP));
        cancel.getStyleClass().add("small");
        cancel.setMinWidth(USE_PREF_SIZE);
        cancel.setAccessibleText(Phrase.of("Cancel {0}", build.label()));
        cancel.setOnAction(event -> queue.onCancel(build));
        return cancel;
    }

    private static Button icon(org.kordamp.ikonli.Ikon icon, String words, Runnable onPress) {
        Button button = Icons.button(icon, words, onPress);
        button.setMinWidth(USE_PREF_SIZE);
        return button;
    }
}
