package org.keywright.live;

import java.time.Duration;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What becomes of keys that are pressed and released: which are held, how often each was pressed,
 * and which chatter, that is, are pressed again so soon after they were released that no finger did
 * it.
 *
 * <p>Keys go by any name; times are {@link System#nanoTime}'s. Used by one thread.
 */
public final class KeyTester {

    /** What counts as chatter if nothing else is said. */
    public static final Duration USUAL = Duration.ofMillis(50);

    /** The longest that can be set; a finger can be as fast as that. */
    public static final Duration LONGEST = Duration.ofMillis(250);

    /** How many strokes are remembered. */
    static final int MOST_STROKES = 500;

    private final Map<String, Tally> tallies = new LinkedHashMap<>();
    private final Deque<KeyStroke> strokes = new ArrayDeque<>();
    private Duration within = USUAL;

    /** A key went down; a repetition of one that is down already is none. */
    public Optional<KeyStroke> press(String key, long nanos) {
        Tally tally = tallies.computeIfAbsent(key, k -> new Tally());
        if (tally.held) {
            return Optional.empty();
        }
        Optional<Duration> gap = tally.press(nanos);
        return Optional.of(
                remember(
                        new KeyStroke(
                                key, true, nanos, gap, gap.filter(this::isShort).isPresent())));
    }

    /** A key went up; one that was not down is left out. */
    public Optional<KeyStroke> release(String key, long nanos) {
        Tally tally = tallies.get(key);
        if (tally == null || !tally.held) {
            return Optional.empty();
        }
        Duration held = tally.release(nanos);
        return Optional.of(remember(new KeyStroke(key, false, nanos, Optional.of(held), false)));
    }

    /** Nobody can tell any more which keys are down: none is. What comes next is no chatter. */
    public void forgetHeld() {
        tallies.values().forEach(Tally::forgetHeld);
    }

    /** Begins anew. */
    public void reset() {
        tallies.clear();
        strokes.clear();
    }

    /** Sets how soon is too soon; what has happened is judged anew. */
    public void chatterWithin(Duration longest) {
        if (longest.isNegative() || longest.compareTo(LONGEST) > 0) {
            throw new IllegalArgumentException("no chatter within " + longest);
        }
        within = longest;
    }

    /** How soon is too soon. */
    public Duration chatterWithin() {
        return within;
    }

    /** The keys that are down, in the order of their first press. */
    public List<String> held() {
        return tallies.entrySet().stream()
                .filter(e -> e.getValue().held)
                .map(Map.Entry::getKey)
                .toList();
    }

    /** How often a key was pressed. */
    public int presses(String key) {
        Tally tally = tallies.get(key);
        return tally == null ? 0 : tally.presses;
    }

    /** How many keys were pressed at all. */
    public int keys() {
        return tallies.size();
    }

    /** The keys that chatter, those that do it most first. */
    public List<Chatter> chatter() {
        List<Chatter> all = new ArrayList<>();
        tallies.forEach((key, tally) -> tally.chatter(key, within).ifPresent(all::add));
        all.sort(Comparator.comparingInt(Chatter::count).reversed());
        return all;
    }

    /** The last strokes, oldest first. */
    public List<KeyStroke> strokes() {
        return List.copyOf(strokes);
    }

    private boolean isShort(Duration gap) {
        return gap.compareTo(within) <= 0;
    }

    private KeyStroke remember(KeyStroke stroke) {
        if (strokes.size() == MOST_STROKES) {
            strokes.removeFirst();
        }
        strokes.addLast(stroke);
        return stroke;
    }
}
