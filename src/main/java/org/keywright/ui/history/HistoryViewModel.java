package org.keywright.ui.history;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.keywright.application.Watch;
import org.keywright.build.BuildRecord;
import org.keywright.ui.control.LogViewModel;
import org.keywright.ui.fx.Background;
import org.keywright.ui.words.Phrase;

/** The builds that are over: found by words, looked at, built again, deleted. */
public final class HistoryViewModel {

    private static final int CHUNK = 100;

    private final BuildsActions actions;
    private final Background background;
    private final Map<String, BuildRecord> known = new HashMap<>();
    private final ObservableList<BuildRecord> rows = FXCollections.observableArrayList();
    private final ReadOnlyObjectWrapper<Optional<BuildRecord>> selected =
            new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyStringWrapper deleted = new ReadOnlyStringWrapper("");
    private final ReadOnlyBooleanWrapper read = new ReadOnlyBooleanWrapper();
    private final LogViewModel log = new LogViewModel();
    private final Set<String> leaving = new LinkedHashSet<>();
    private List<String> ids = List.of();
    private String filter = "";
    private int newest;
    private Watch watch = () -> {};

    /** A history that nobody has looked into yet. */
    public HistoryViewModel(BuildsActions actions, Background background) {
        this.actions = actions;
        this.background = background;
        log.followProperty().set(false);
    }

    /** Starts to follow it. */
    public void attach() {
        watch = actions.watchHistory(() -> background.later(this::look));
        look();
    }

    /** Stops following it; what was to be deleted is deleted now. */
    public void detach() {
        watch.close();
        newest++;
        onDeleteNow();
    }

    /** The builds that are shown, the newest first. */
    public ObservableList<BuildRecord> rows() {
        return rows;
    }

    /** The one looked at. */
    public ReadOnlyObjectProperty<Optional<BuildRecord>> selectedProperty() {
        return selected.getReadOnlyProperty();
    }

    /** What that one said. */
    public LogViewModel log() {
        return log;
    }

    /** What can still be taken back: {@code 2 builds deleted}; empty when nothing can. */
    public ReadOnlyStringProperty deletedProperty() {
        return deleted.getReadOnlyProperty();
    }

    /** Whether every build is read, so that an empty list is an empty list. */
    public ReadOnlyBooleanProperty readProperty() {
        return read.getReadOnlyProperty();
    }

    /** Whether builds are hidden by the words that are searched for. */
    public boolean filtered() {
        return !filter.isEmpty() && ids.size() > leaving.size();
    }

    private void look() {
        int number = ++newest;
        background.run(
                actions::ids,
                all -> {
                    if (number == newest) {
                        ids = all;
                        known.keySet().retainAll(all);
                        go(number, 0);
                    }
                });
    }

    /** Reads those that are not known yet, some at a time, and shows them as they come. */
    private void go(int number, int from) {
        List<String> missing =
                ids.stream().filter(id -> !known.containsKey(id)).skip(from).limit(CHUNK).toList();
        if (missing.isEmpty()) {
            read.set(true);
            show();
            return;
        }
        background.run(
                () -> missing.stream().flatMap(id -> actions.find(id).stream()).toList(),
                found -> {
                    if (number == newest) {
                        found.forEach(record -> known.put(record.id(), record));
                        show();
                        // Those that could not be read stay missing and are passed over.
                        go(number, from + missing.size() - found.size());
                    }
                });
    }

    private void show() {
        List<BuildRecord> next = new ArrayList<>();
        for (String id : ids) {
            BuildRecord record = known.get(id);
            if (record != null && !leaving.contains(id) && matches(record)) {
                next.add(record);
            }
        }
        become(next);
        if (selected.get().filter(rows::contains).isEmpty()) {
            onSelect(rows.stream().findFirst());
        }
    }

    /** Step by step, so that a list that shows them keeps its place and its selection. */
    private void become(List<BuildRecord> next) {
        Set<BuildRecord> staying = new HashSet<>(next);
        rows.removeIf(record -> !staying.contains(record));
        int same = 0;
        while (same < rows.size() && rows.get(same).equals(next.get(same))) {
            same++;
        }
        if (same == rows.size()) {
            rows.addAll(next.subList(same, next.size()));
            return;
        }
        for (int i = same; i < next.size(); i++) {
            if (i >= rows.size() || !rows.get(i).equals(next.get(i))) {
                rows.add(i, next.get(i));
            }
        }
    }

    private boolean matches(BuildRecord record) {
        String text =
                String.join(
                                " ",
                                HistoryWords.title(record),
                                HistoryWords.outcome(record),
                                HistoryWords.firmware(record.subject()),
                                record.firmware().map(BuildRecord.Firmware::sha256).orElse(""))
                        .toLowerCase(Locale.ROOT);
        return List.of(filter.split("\\s+")).stream().allMatch(text::contains);
    }

    /** Shows only builds with all these words: keyboard, keymap, firmware, hash, how it ended. */
    public void onFilter(String words) {
        filter = words.strip().toLowerCase(Locale.ROOT);
        show();
    }

    /** Looks at one. */
    public void onSelect(Optional<BuildRecord> record) {
        if (record.equals(selected.get())) {
            return;
        }
        selected.set(record);
        log.clear();
        log.followProperty().set(false);
        record.ifPresent(
                wanted ->
                        background.run(
                                () -> actions.log(wanted),
                                lines -> {
                                    if (selected.get().equals(record)) {
                                        log.add(lines);
                                    }
                                }));
    }

    /** Takes builds off the list; they are deleted for good when nobody wants them back. */
    public void onDelete(List<BuildRecord> records) {
        onDeleteNow();
        records.forEach(record -> leaving.add(record.id()));
        int count = leaving.size();
        deleted.set(
                count == 0 ? "" : Phrase.count(count, "{0} build deleted", "{0} builds deleted"));
        show();
    }

    /** Puts them back. */
    public void onUndoDelete() {
        leaving.clear();
        deleted.set("");
        show();
    }

    /** Deletes what was taken off the list. */
    public void onDeleteNow() {
        if (leaving.isEmpty()) {
            return;
        }
        Set<String> gone = Set.copyOf(leaving);
        ids = ids.stream().filter(id -> !gone.contains(id)).toList();
        leaving.clear();
        deleted.set("");
        background.run(
                () -> {
                    actions.delete(gone);
                    return true;
                },
                done -> {});
    }

    /** What the view asks for beyond this. */
    BuildsActions actions() {
        return actions;
    }
}
