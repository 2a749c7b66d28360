package org.keywright.ui.quick;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.keywright.ui.fx.Background;

/** What the command palette lists: what was taken lately, or what fits what is typed. */
public final class QuickViewModel {

    private static final int MOST_SHOWN = 60;
    private static final int MOST_KEYBOARDS = 8;
    private static final int SHORTEST_KEYBOARD = 2;
    private static final int RECENT_BONUS = 60;

    private final QuickSource source;
    private final Background background;
    private final Runnable leave;
    private final List<QuickEntry> ready;
    private final List<String> recent;
    private final StringProperty query = new SimpleStringProperty("");
    private final ObservableList<QuickEntry> found = FXCollections.observableArrayList();
    private List<QuickEntry> slow = List.of();
    private List<QuickEntry> keyboards = List.of();
    private int newest;

    /**
     * Lists what can be done at once and begins to read the rest.
     *
     * @param leave takes the palette away, before something is done
     */
    public QuickViewModel(QuickSource source, Background background, Runnable leave) {
        this.source = source;
        this.background = background;
        this.leave = leave;
        ready = source.ready();
        recent = source.recent();
        query.subscribe((before, after) -> search());
        background.run(source::slow, read -> show(() -> slow = read));
        list();
    }

    /** What the user has typed. */
    public StringProperty queryProperty() {
        return query;
    }

    /** What fits, the best first. */
    public ObservableList<QuickEntry> found() {
        return found;
    }

    /** Does it, if it can be done. */
    public void onTake(QuickEntry entry) {
        if (entry.whyNot().isEmpty()) {
            source.taken(entry.id());
            leave.run();
            entry.action().run();
        }
    }

    private void search() {
        int mine = ++newest;
        String wanted = query.get().strip();
        keyboards = List.of();
        list();
        if (wanted.length() >= SHORTEST_KEYBOARD) {
            background.run(
                    () -> source.keyboards(wanted).stream().limit(MOST_KEYBOARDS).toList(),
                    read -> {
                        if (mine == newest) {
                            show(() -> keyboards = read);
                        }
                    });
        }
    }

    private void show(Runnable change) {
        change.run();
        list();
    }

    private void list() {
        List<QuickEntry> now = query.get().isBlank() ? atFirst() : fitting();
        if (!now.equals(found)) {
            found.setAll(now);
        }
    }

    /** What was taken lately, then what can be done now, then the rest; no options. */
    private List<QuickEntry> atFirst() {
        Map<String, QuickEntry> byId =
                Stream.concat(ready.stream(), slow.stream())
                        .collect(
                                Collectors.toMap(
                                        QuickEntry::id, Function.identity(), (one, same) -> one));
        List<QuickEntry> first = new ArrayList<>();
        recent.stream().filter(byId::containsKey).map(byId::get).forEach(first::add);
        Stream.of(true, false)
                .flatMap(can -> ready.stream().filter(e -> e.whyNot().isEmpty() == can))
                .filter(entry -> !first.contains(entry))
                .forEach(first::add);
        return first;
    }

    private record Fit(QuickEntry entry, int score, int place) {}

    private List<QuickEntry> fitting() {
        List<QuickEntry> all = Stream.concat(ready.stream(), slow.stream()).toList();
        List<Fit> fits = new ArrayList<>();
        IntStream.range(0, all.size()).forEach(i -> fit(all.get(i), i).ifPresent(fits::add));
        fits.sort(Comparator.comparingInt(Fit::score).reversed().thenComparingInt(Fit::place));
        List<QuickEntry> best =
                new ArrayList<>(fits.stream().limit(MOST_SHOWN).map(Fit::entry).toList());
        best.addAll(keyboards);
        return best;
    }

    private Optional<Fit> fit(QuickEntry entry, int place) {
        int score = QuickMatch.score(query.get(), entry.title(), entry.detail());
        if (score == QuickMatch.NONE) {
            return Optional.empty();
        }
        int lately = recent.contains(entry.id()) ? RECENT_BONUS : 0;
        int kind = entry.kind() == QuickKind.OPTION ? RECENT_BONUS : 0;
        return Optional.of(new Fit(entry, score + lately - kind, place));
    }
}
