package org.keywright.ui.control;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.collections.transformation.FilteredList;
import org.keywright.build.LogLine;
import org.keywright.ui.words.Phrase;

/** What a build said, line by line: followed to its end, and searched. */
public final class LogViewModel {

    /** Nobody reads more in a window; memory stays bounded. */
    static final int MOST_LINES = 20_000;

    private final ObservableList<LogLine> all = FXCollections.observableArrayList();
    private final FilteredList<LogLine> lines = new FilteredList<>(all);
    private final BooleanProperty commands = new SimpleBooleanProperty();
    private final BooleanProperty follow = new SimpleBooleanProperty(true);
    private final ReadOnlyIntegerWrapper found = new ReadOnlyIntegerWrapper(-1);
    private final ReadOnlyStringWrapper count = new ReadOnlyStringWrapper("");
    private List<Integer> matches = List.of();
    private String wanted = "";

    /** An empty log. */
    public LogViewModel() {
        commands.subscribe(this::filter);
    }

    /** The lines that are shown, oldest first. */
    public ObservableList<LogLine> lines() {
        return lines;
    }

    /** Whether the compiler's command lines are shown as well. */
    public BooleanProperty commandsProperty() {
        return commands;
    }

    /** Whether the newest line is kept in sight. */
    public BooleanProperty followProperty() {
        return follow;
    }

    /** The number of the line that was found; -1 while none is. */
    public ReadOnlyIntegerProperty foundProperty() {
        return found.getReadOnlyProperty();
    }

    /** Which of how many finds is shown; empty while nothing is searched for. */
    public ReadOnlyStringProperty countProperty() {
        return count.getReadOnlyProperty();
    }

    /** The text of all lines that are shown. */
    public String text() {
        return text(lines);
    }

    /** The text of some lines. */
    static String text(List<LogLine> some) {
        return some.stream().map(LogLine::text).collect(Collectors.joining("\n"));
    }

    /** More lines; the oldest go when there are too many. */
    public void add(List<LogLine> more) {
        int before = lines.size();
        int over = all.size() + more.size() - MOST_LINES;
        if (over >= all.size() && over > 0) {
            all.setAll(more.subList(Math.max(0, more.size() - MOST_LINES), more.size()));
        } else {
            all.addAll(more);
        }
        int gone = over > 0 && over < all.size() ? cut(over, before) : 0;
        search();
        place(found.get() < 0 ? -1 : Math.max(-1, found.get() - gone));
    }

    /** Takes the oldest lines off; says how many of them were shown. */
    private int cut(int over, int before) {
        int shown = lines.size();
        if (all.size() > MOST_LINES) {
            all.remove(0, over);
        }
        return Math.min(before, shown - lines.size());
    }

    private void filter(boolean withCommands) {
        lines.setPredicate(
                withCommands ? line -> true : line -> line.kind() != LogLine.Kind.COMMAND);
        search();
        place(matches.contains(found.get()) ? found.get() : -1);
    }

    /** Empties it. */
    public void clear() {
        all.clear();
        matches = List.of();
        place(-1);
        follow.set(true);
    }

    /** Looks for a text, upper and lower case alike, and goes to the first find. */
    public void onFind(String text) {
        wanted = text.toLowerCase(Locale.ROOT);
        search();
        go(matches.isEmpty() ? -1 : matches.getFirst());
    }

    /** Goes to the next find, after the last to the first. */
    public void onNext() {
        step(matches.stream().filter(line -> line > found.get()).findFirst().orElse(first()));
    }

    /** Goes to the find before, before the first to the last. */
    public void onPrevious() {
        step(
                matches.reversed().stream()
                        .filter(line -> line < found.get())
                        .findFirst()
                        .orElse(matches.isEmpty() ? -1 : matches.getLast()));
    }

    private int first() {
        return matches.isEmpty() ? -1 : matches.getFirst();
    }

    private void step(int line) {
        if (line >= 0) {
            go(line);
        }
    }

    private void go(int line) {
        if (line >= 0) {
            follow.set(false);
        }
        place(line);
    }

    private void place(int line) {
        found.set(line);
        count.set(words());
    }

    private String words() {
        if (wanted.isEmpty()) {
            return "";
        }
        if (matches.isEmpty()) {
            return Phrase.of("Not found");
        }
        int at = matches.indexOf(found.get());
        if (at >= 0) {
            return Phrase.of("{0} of {1}", at + 1, matches.size());
        }
        return Phrase.count(matches.size(), "{0} line", "{0} lines");
    }

    private void search() {
        if (wanted.isEmpty()) {
            matches = List.of();
            return;
        }
        List<Integer> now = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            if (lines.get(i).text().toLowerCase(Locale.ROOT).contains(wanted)) {
                now.add(i);
            }
        }
        matches = List.copyOf(now);
    }
}
