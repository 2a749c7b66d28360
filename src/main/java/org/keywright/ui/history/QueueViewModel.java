package org.keywright.ui.history;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.keywright.application.Watch;
import org.keywright.ui.fx.Background;

/** The builds that run and wait, in their order. */
public final class QueueViewModel {

    private final BuildsActions actions;
    private final Background background;
    private final ObservableList<QueueRow> rows = FXCollections.observableArrayList();
    private Watch watch = () -> {};

    /** A queue that nobody follows yet. */
    public QueueViewModel(BuildsActions actions, Background background) {
        this.actions = actions;
        this.background = background;
    }

    /** Starts to follow it. */
    public void attach() {
        watch = actions.watchQueue(builds -> background.later(() -> show(builds)));
    }

    /** Stops following it. */
    public void detach() {
        watch.close();
        show(List.of());
    }

    /** Those that run, then those that wait. */
    public ObservableList<QueueRow> rows() {
        return rows;
    }

    private void show(List<QueuedBuild> builds) {
        List<QueueRow> next = new ArrayList<>();
        for (QueuedBuild build : builds) {
            next.add(
                    rows.stream()
                            .filter(row -> row.build().equals(build))
                            .findFirst()
                            .orElseGet(() -> new QueueRow(build, background)));
        }
        rows.stream().filter(row -> !next.contains(row)).forEach(QueueRow::release);
        rows.setAll(next);
    }

    /** Asks a build to stop. */
    public void onCancel(QueueRow row) {
        row.build().cancel();
    }

    /** Lets a build that waits begin before the one before it. */
    public void onEarlier(QueueRow row) {
        move(row, -1);
    }

    /** Lets a build that waits begin after the one after it. */
    public void onLater(QueueRow row) {
        move(row, 1);
    }

    /** Whether a build waits and has another one that waits before it. */
    public boolean canComeEarlier(QueueRow row) {
        return place(row, -1).isPresent();
    }

    /** Whether a build waits and has another one that waits after it. */
    public boolean canComeLater(QueueRow row) {
        return place(row, 1).isPresent();
    }

    private void move(QueueRow row, int by) {
        place(row, by).ifPresent(row.build()::move);
    }

    private OptionalInt place(QueueRow row, int by) {
        List<QueueRow> waiting = rows.stream().filter(QueueRow::waits).toList();
        int place = waiting.indexOf(row) + by;
        return waiting.contains(row) && place >= 0 && place < waiting.size()
                ? OptionalInt.of(place)
                : OptionalInt.empty();
    }
}
