package org.keywright.ui.live;

import java.util.List;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.collections.transformation.FilteredList;
import org.keywright.live.ConsoleEvent;
import org.keywright.live.ConsoleFilter;

/** What was heard, as much of it as anybody reads. */
final class ConsoleLog {

    /** Nobody reads more in a window; memory stays bounded. */
    static final int MOST_LINES = 20_000;

    /** So many go at once, so that not every new line moves all others. */
    private static final int CUT = 2_000;

    private final ObservableList<ConsoleEvent> all = FXCollections.observableArrayList();
    private final FilteredList<ConsoleEvent> shown = new FilteredList<>(all);
    private long lost;

    ObservableList<ConsoleEvent> shown() {
        return shown;
    }

    /** How many lines nobody has seen. */
    long lost() {
        return lost;
    }

    void add(List<ConsoleEvent> events, long unseen) {
        lost += unseen;
        all.addAll(events.subList(Math.max(0, events.size() - MOST_LINES), events.size()));
        if (all.size() > MOST_LINES + CUT) {
            all.remove(0, all.size() - MOST_LINES);
        }
    }

    void filter(ConsoleFilter filter) {
        shown.setPredicate(filter::wants);
    }

    void clear() {
        all.clear();
        lost = 0;
    }
}
