package org.keywright.ui.keyboards;

import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.util.Subscription;
import org.keywright.application.IndexState;
import org.keywright.ui.words.Phrase;

/** Above the list: how many keyboards it shows, and whether more may come. */
final class CountLine extends HBox {

    private final KeyboardsViewModel keyboards;
    private final Label count = new Label();
    private final Label reading = new Label();
    private final ProgressBar progress = new ProgressBar();
    private Subscription bound = Subscription.EMPTY;

    CountLine(KeyboardsViewModel keyboards) {
        this.keyboards = keyboards;
        Region space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        count.getStyleClass().addAll("text-muted", "text-small");
        reading.getStyleClass().addAll("text-muted", "text-small");
        progress.setPrefWidth(90);
        count.setMinWidth(USE_PREF_SIZE);
        reading.setMinWidth(0);
        progress.setMinWidth(0);
        getChildren().addAll(count, space, reading, progress);
        setAlignment(Pos.CENTER_LEFT);
        getStyleClass().add("count-line");
    }

    void attach() {
        bound =
                Subscription.combine(
                        keyboards.stateProperty().subscribe(() -> refresh()),
                        keyboards.listedProperty().subscribe(() -> refresh()));
        refresh();
    }

    void detach() {
        bound.unsubscribe();
    }

    private void refresh() {
        int shown = keyboards.found().size();
        IndexState state = keyboards.stateProperty().get();
        boolean busy = state instanceof IndexState.Reading && shown > 0;
        reading.setVisible(busy);
        progress.setVisible(busy);
        String all =
                switch (state) {
                    case IndexState.Ready(int boards) when shown < boards ->
                            Phrase.of(
                                    "{0} of {1}", Phrase.number(shown), BoardWords.boards(boards));
                    case IndexState.Ready ready -> BoardWords.boards(shown);
                    case IndexState.Reading(int done, int total) -> {
                        reading.setText(
                                total == 0
                                        ? Phrase.of("Looking for changes…")
                                        : Phrase.of("Reading…"));
                        progress.setProgress(total == 0 ? -1 : (double) done / total);
                        yield shown == 0 ? "" : BoardWords.boards(shown);
                    }
                    case IndexState.Unread unread -> "";
                    case IndexState.Unreadable broken -> "";
                };
        count.setText(all);
    }
}
