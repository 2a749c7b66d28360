package org.keywright.ui.live;

import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.IntegerProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyLongProperty;
import javafx.beans.property.ReadOnlyLongWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleIntegerProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.keywright.application.Watch;
import org.keywright.live.Chatter;
import org.keywright.live.KeyStroke;
import org.keywright.live.KeyTester;
import org.keywright.live.MatrixEvent;
import org.keywright.ui.control.TypedKeys;
import org.keywright.ui.fx.Background;
import org.keywright.ui.words.Phrase;

/** The key tester: where keys come from, what became of each, which chatter. */
public final class TesterViewModel {

    /** Where presses come from. */
    enum Source {
        /** What arrives at this window, of any keyboard. */
        WINDOW,
        /** The keyboard's switches, told by firmware with VIA. */
        SWITCHES
    }

    /**
     * What a drawn key shows.
     *
     * @param held whether it is down
     * @param presses how often it was pressed
     * @param chatters how often it was pressed again too soon
     */
    record TestedKey(boolean held, int presses, int chatters) {}

    private final TesterSubject subject;
    private final TesterActions actions;
    private final Background background;
    private final TestedKeys keys;
    private final KeyTester tester = new KeyTester();
    private final Map<String, List<Integer>> drawn = new HashMap<>();
    private final ObservableList<KeyStroke> strokes = FXCollections.observableArrayList();
    private final ObservableList<Chatter> chatter = FXCollections.observableArrayList();
    private final ObjectProperty<Source> source = new SimpleObjectProperty<>(Source.WINDOW);
    private final BooleanProperty taking = new SimpleBooleanProperty(true);
    private final IntegerProperty within =
            new SimpleIntegerProperty((int) KeyTester.USUAL.toMillis());
    private final ReadOnlyLongWrapper revision = new ReadOnlyLongWrapper();
    private final ReadOnlyStringWrapper summary = new ReadOnlyStringWrapper("");
    private final SwitchNews news = new SwitchNews();
    private Watch watching = () -> {};
    private int watch;

    /** Takes keys at once; switches are asked for only when they are the source. */
    public TesterViewModel(TesterSubject subject, TesterActions actions, Background background) {
        this.subject = subject;
        this.actions = actions;
        this.background = background;
        this.keys = new TestedKeys(subject, TypedKeys.read());
        source.subscribe((before, now) -> changeSource());
        within.subscribe(
                millis -> {
                    tester.chatterWithin(Duration.ofMillis(millis.intValue()));
                    changed();
                });
        taking.subscribe((was, now) -> forgetHeld());
        changed();
    }

    TesterSubject subject() {
        return subject;
    }

    /** Where presses come from. */
    ObjectProperty<Source> sourceProperty() {
        return source;
    }

    /** Whether every key of the window goes to the tester and does nothing else. */
    BooleanProperty takingProperty() {
        return taking;
    }

    /** How soon after its release a press is chatter, in milliseconds. */
    IntegerProperty withinProperty() {
        return within;
    }

    /** Another number whenever what is shown has changed. */
    ReadOnlyLongProperty revisionProperty() {
        return revision.getReadOnlyProperty();
    }

    /** Which keys are held, and how many have been pressed. */
    ReadOnlyStringProperty summaryProperty() {
        return summary.getReadOnlyProperty();
    }

    /** How it is with the switches; empty while they are not the source. */
    ReadOnlyStringProperty switchesProperty() {
        return news.words();
    }

    /** The last strokes, newest first. */
    ObservableList<KeyStroke> strokes() {
        return strokes;
    }

    /** The keys that chatter, the worst first. */
    ObservableList<Chatter> chatter() {
        return chatter;
    }

    /** A key of the window, by JavaFX's name. */
    void onKey(String key, boolean down, long nanos) {
        if (source.get() == Source.WINDOW) {
            stroke(keys.key(key), down, nanos);
        } else if (down) {
            news.keyArrived();
        }
    }

    private void stroke(TestedKeys.Meant meant, boolean down, long nanos) {
        drawn.put(meant.name(), meant.keys());
        Optional<KeyStroke> stroke =
                down ? tester.press(meant.name(), nanos) : tester.release(meant.name(), nanos);
        if (stroke.isPresent()) {
            changed();
        }
    }

    /** Forgets everything that was pressed. */
    void onReset() {
        tester.reset();
        drawn.clear();
        changed();
    }

    /** The window is no longer in front: releases will not arrive. */
    void onFocusLost() {
        if (source.get() == Source.WINDOW) {
            forgetHeld();
        }
    }

    private void forgetHeld() {
        tester.forgetHeld();
        changed();
    }

    /** Ends looking at switches. */
    public void onClose() {
        watch++;
        watching.close();
        watching = () -> {};
    }

    private void changeSource() {
        onClose();
        onReset();
        news.reset();
        if (source.get() == Source.SWITCHES) {
            int mine = watch;
            Optional<Watch> begun =
                    actions.switches(
                            subject.keyboard(),
                            event -> background.later(() -> onSwitches(event, mine)));
            watching = begun.orElse(() -> {});
            if (begun.isEmpty()) {
                news.impossible();
            } else {
                news.waiting(subject.keyboard());
            }
        }
    }

    /** What comes from a watch that has been given up is too late. */
    private void onSwitches(MatrixEvent event, int from) {
        if (from != watch) {
            return;
        }
        news.heard(event);
        switch (event) {
            case MatrixEvent.Moved moved -> stroke(keys.key(moved), moved.down(), moved.nanos());
            case MatrixEvent.Left left -> forgetHeld();
            case MatrixEvent.Watching w -> {}
            case MatrixEvent.Failed f -> {}
        }
    }

    /** What each drawn key shows, in the order of the layout. */
    List<TestedKey> drawnKeys() {
        List<TestedKey> all = new ArrayList<>();
        Map<Integer, TestedKey> known = new HashMap<>();
        List<String> held = tester.held();
        Map<String, Integer> chatters =
                tester.chatter().stream().collect(Collectors.toMap(Chatter::key, Chatter::count));
        drawn.forEach(
                (name, places) -> {
                    TestedKey key =
                            new TestedKey(
                                    held.contains(name),
                                    tester.presses(name),
                                    chatters.getOrDefault(name, 0));
                    places.forEach(place -> known.merge(place, key, TesterViewModel::both));
                });
        for (int i = 0; i < subject.layout().keys().size(); i++) {
            all.add(known.getOrDefault(i, new TestedKey(false, 0, 0)));
        }
        return all;
    }

    /** A key that types one thing when tapped and another when held arrives under two names. */
    private static TestedKey both(TestedKey one, TestedKey other) {
        return new TestedKey(
                one.held || other.held, one.presses + other.presses, one.chatters + other.chatters);
    }

    private void changed() {
        strokes.setAll(tester.strokes().reversed());
        List<Chatter> now = tester.chatter();
        if (!chatter.equals(now)) {
            chatter.setAll(now);
        }
        List<String> held = tester.held();
        long reached = drawnKeys().stream().filter(k -> k.presses() > 0).count();
        String pressed =
                Phrase.of("{0} of {1} keys pressed", reached, subject.layout().keys().size());
        summary.set(
                held.isEmpty()
                        ? pressed
                        : Phrase.of("{0} · held: {1}", pressed, String.join(", ", held)));
        revision.set(revision.get() + 1);
    }
}
