package org.keywright.ui.live;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.Collectors;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.collections.ObservableList;
import org.keywright.application.Watch;
import org.keywright.live.ConsoleEvent;
import org.keywright.live.ConsoleFilter;
import org.keywright.live.ConsoleRing;
import org.keywright.live.LiveKeyboard;
import org.keywright.problem.Checked;
import org.keywright.problem.Problem;
import org.keywright.ui.control.AccessOffer;
import org.keywright.ui.control.DeviceAccess;
import org.keywright.ui.fx.Background;
import org.keywright.ui.words.Echo;
import org.keywright.ui.words.Phrase;

/** What keyboards print: filtered, paused, cleared, copied, saved. */
public final class ConsoleViewModel implements AccessOffer {

    private static final int MOST_WAITING = 20_000;

    private final ConsoleActions actions;
    private final Background background;
    private final ConsoleLog log = new ConsoleLog();
    private final ConsoleRing ring = new ConsoleRing(MOST_WAITING);
    private final AtomicBoolean coming = new AtomicBoolean();
    private final Set<LiveKeyboard> heard = new LinkedHashSet<>();
    private final ReadOnlyBooleanWrapper named = new ReadOnlyBooleanWrapper();
    private final Set<LiveKeyboard> printed = new HashSet<>();
    private final Map<LiveKeyboard, Problem> unheard = new LinkedHashMap<>();
    private final BooleanProperty timestamps = new SimpleBooleanProperty(true);
    private final BooleanProperty paused = new SimpleBooleanProperty();
    private final BooleanProperty follow = new SimpleBooleanProperty(true);
    private final ReadOnlyStringWrapper status = new ReadOnlyStringWrapper("");
    private final ReadOnlyStringWrapper wrongFilter = new ReadOnlyStringWrapper("");
    private final ReadOnlyObjectWrapper<DeviceAccess> access =
            new ReadOnlyObjectWrapper<>(DeviceAccess.OPEN);
    private final ReadOnlyBooleanWrapper looking = new ReadOnlyBooleanWrapper();
    private Watch listening = () -> {};
    private volatile int opened;

    /** Hears nothing before {@link #onOpen}. */
    public ConsoleViewModel(ConsoleActions actions, Background background) {
        this.actions = actions;
        this.background = background;
        paused.subscribe(
                (was, now) -> {
                    if (!now) {
                        take();
                    }
                    describe();
                });
        describe();
    }

    /** What is shown, oldest first. */
    ObservableList<ConsoleEvent> lines() {
        return log.shown();
    }

    /** Whether lines begin with the time of day. */
    BooleanProperty timestampsProperty() {
        return timestamps;
    }

    /** Whether what comes waits. */
    BooleanProperty pausedProperty() {
        return paused;
    }

    /** Whether the newest line is kept in sight. */
    BooleanProperty followProperty() {
        return follow;
    }

    /** Who is listened to, in a sentence. */
    ReadOnlyStringProperty statusProperty() {
        return status.getReadOnlyProperty();
    }

    /** Why the filter cannot be read; empty if it can. */
    ReadOnlyStringProperty wrongFilterProperty() {
        return wrongFilter.getReadOnlyProperty();
    }

    /** Whether lines have to say which keyboard they came from: several have printed. */
    ReadOnlyBooleanProperty namedProperty() {
        return named.getReadOnlyProperty();
    }

    /** Begins to listen; what was heard before stays. */
    public void onOpen() {
        int mine = ++opened;
        listening = actions.listen(event -> hear(event, mine));
    }

    /** Ends listening. */
    public void onClose() {
        opened++;
        listening.close();
        listening = () -> {};
        heard.clear();
        unheard.clear();
        access.set(DeviceAccess.OPEN);
        describe();
    }

    /**
     * However much comes, only one request waits for the window's thread. What is told after
     * listening has ended, as that a console was closed, is not about the keyboard.
     */
    private void hear(ConsoleEvent event, int from) {
        if (from != opened) {
            return;
        }
        ring.accept(event);
        if (coming.compareAndSet(false, true)) {
            background.later(this::take);
        }
    }

    private void take() {
        coming.set(false);
        if (paused.get()) {
            return;
        }
        List<ConsoleEvent> events = ring.take();
        events.forEach(this::note);
        log.add(events, ring.lost());
        describe();
    }

    private void note(ConsoleEvent event) {
        switch (event) {
            case ConsoleEvent.Opened o -> {
                heard.add(o.keyboard());
                clearedUp(o.keyboard());
            }
            case ConsoleEvent.Closed c -> {
                heard.remove(c.keyboard());
                clearedUp(c.keyboard());
            }
            case ConsoleEvent.Failed f -> {
                unheard.put(f.keyboard(), f.problem());
                onLook();
            }
            case ConsoleEvent.Printed p -> {
                printed.add(p.keyboard());
                named.set(printed.stream().map(LiveKeyboard::title).distinct().count() > 1);
            }
        }
    }

    private void clearedUp(LiveKeyboard keyboard) {
        if (unheard.remove(keyboard) != null) {
            access.set(with(access.get()));
        }
    }

    private DeviceAccess with(DeviceAccess found) {
        return new DeviceAccess(List.copyOf(unheard.values()), found.rulesMissing(), found.rules());
    }

    private void describe() {
        String names =
                heard.stream().map(LiveKeyboard::title).sorted().collect(Collectors.joining(", "));
        List<String> words = new ArrayList<>();
        words.add(
                names.isEmpty()
                        ? Phrase.of("No keyboard is heard")
                        : Phrase.of("Listening to {0}", names));
        if (paused.get()) {
            words.add(Phrase.of("paused"));
        }
        if (log.lost() > 0) {
            words.add(
                    Phrase.count(log.lost(), "{0} line came too fast", "{0} lines came too fast"));
        }
        status.set(String.join(" · ", words));
    }

    /** Shows only lines with a text or a pattern in them. */
    void onFilter(String written) {
        Checked<ConsoleFilter> filter = ConsoleFilter.parse(written);
        wrongFilter.set(filter.problems().stream().findFirst().map(Echo::message).orElse(""));
        filter.value().ifPresent(log::filter);
    }

    /** Forgets what was printed. */
    void onClear() {
        log.clear();
        printed.clear();
        named.set(false);
        ring.take();
        follow.set(true);
        describe();
    }

    /** Everything that is shown, as it is shown. */
    String text() {
        return text(lines());
    }

    /** Some lines, as they are shown. */
    String text(List<ConsoleEvent> some) {
        return some.stream().map(this::line).collect(Collectors.joining("\n", "", "\n"));
    }

    /** One line, as it is shown. */
    String line(ConsoleEvent event) {
        String time = timestamps.get() ? event.at().clock() + "  " : "";
        return time + ConsoleWords.of(event, named.get());
    }

    /** Writes what is shown into a file. */
    void onSave() {
        actions.save(text());
    }

    @Override
    public ReadOnlyObjectProperty<DeviceAccess> accessProperty() {
        return access.getReadOnlyProperty();
    }

    @Override
    public ReadOnlyBooleanProperty lookingProperty() {
        return looking.getReadOnlyProperty();
    }

    @Override
    public boolean rulesHelp() {
        return access.get().rulesMissing() && access.get().mendedByRules();
    }

    @Override
    public void onLook() {
        ask(actions::access);
    }

    @Override
    public void onInstallRules() {
        ask(actions::installRules);
    }

    /** A console that may be opened now is opened within a second. */
    private void ask(Callable<DeviceAccess> question) {
        looking.set(true);
        background.run(
                question,
                found -> {
                    looking.set(false);
                    access.set(with(found));
                });
    }
}
