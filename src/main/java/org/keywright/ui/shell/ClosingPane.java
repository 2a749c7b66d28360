package org.keywright.ui.shell;

import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;
import org.keywright.ui.words.Phrase;
import org.kordamp.ikonli.javafx.FontIcon;
import org.kordamp.ikonli.materialdesign2.MaterialDesignH;

/** Asks what is to become of the builds under way, and then says what the window waits for. */
final class ClosingPane extends VBox {

    private static final int MOST = 6;

    private final ClosingViewModel closing;
    private final Label title = new Label();
    private final Label words = new Label();
    private final VBox builds = new VBox(4);
    private final ProgressBar bar = new ProgressBar(ProgressBar.INDETERMINATE_PROGRESS);
    private final Button wait = new Button();
    private final Button cancel = new Button(Phrase.of("Cancel builds and close"));
    private Subscription bound = Subscription.EMPTY;

    /** A question whose <i>Keep open</i> runs {@code stay}. */
    ClosingPane(ClosingViewModel closing, Runnable stay) {
        super(12);
        this.closing = closing;
        title.getStyleClass().add("title-4");
        title.setWrapText(true);
        words.setWrapText(true);
        words.setMinHeight(USE_PREF_SIZE);
        words.getStyleClass().add("text-muted");
        bar.setMaxWidth(Double.MAX_VALUE);
        bar.setAccessibleText(Phrase.of("Waiting for the builds"));
        getChildren().addAll(title, words, builds, bar, buttons(stay));
    }

    private HBox buttons(Runnable stay) {
        cancel.getStyleClass().add("danger");
        cancel.setOnAction(event -> closing.onCancelBuilds());
        Button keep = new Button(Phrase.of("Keep open"));
        keep.getStyleClass().add("flat");
        keep.setOnAction(event -> stay.run());
        wait.getStyleClass().add("accent");
        wait.setOnAction(event -> closing.onWait());
        Region space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        HBox buttons = new HBox(8, cancel, space, keep, wait);
        buttons.setAlignment(Pos.CENTER_RIGHT);
        return buttons;
    }

    void attach() {
        closing.attach();
        bound =
                Subscription.combine(
                        closing.buildsProperty().subscribe(this::show),
                        closing.waitingProperty()
                                .subscribe(on -> show(closing.buildsProperty().get())));
    }

    void detach() {
        bound.unsubscribe();
        closing.detach();
    }

    void focusFirst() {
        wait.requestFocus();
    }

    private void show(List<String> now) {
        boolean waiting = closing.waitingProperty().get();
        if (waiting) {
            title.setText(Phrase.of("Closing when everything is built"));
        } else {
            title.setText(
                    switch (now.size()) {
                        case 0 -> Phrase.of("Everything is built");
                        case 1 -> Phrase.of("A firmware is still being built");
                        default -> Phrase.of("{0} firmwares are still being built", now.size());
                    });
        }
        words.setText(
                now.isEmpty()
                        ? Phrase.of("The builds have ended. You find them under Builds.")
                        : Phrase.of(
                                "A build that is cancelled leaves nothing behind. One that ends is kept"
                                        + " under Builds, also when you do not see its end."));
        builds.getChildren().clear();
        now.stream().limit(MOST).forEach(label -> builds.getChildren().add(row(label)));
        if (now.size() > MOST) {
            builds.getChildren().add(new Label(Phrase.of("and {0} more", now.size() - MOST)));
        }
        bar.setVisible(waiting);
        bar.setManaged(waiting);
        cancel.setVisible(!now.isEmpty());
        wait.setText(now.isEmpty() ? Phrase.of("Close") : Phrase.of("Close when done"));
        wait.setDisable(waiting);
    }

    private static Label row(String label) {
        Label row = new Label(label, new FontIcon(MaterialDesignH.HAMMER));
        row.getStyleClass().add("board-name");
        return row;
    }
}
