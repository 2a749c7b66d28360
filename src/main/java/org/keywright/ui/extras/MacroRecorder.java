package org.keywright.ui.extras;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.keywright.keymap.Macro;

/**
 * Makes the steps of a macro out of keys that go down and up: a key alone is tapped, a key among
 * modifiers is tapped together with them, and plain letters one after the other are a text.
 */
final class MacroRecorder {

    private static final Set<String> MODIFIERS =
            Set.of("LCTL", "LSFT", "LALT", "LGUI", "RCTL", "RSFT", "RALT", "RGUI");

    /** Shorter pauses are how people type. */
    private static final long SHORTEST = 20;

    /** What happened: a key went down or up. */
    private record Event(String key, boolean down, long at) {}

    private final List<Event> events = new ArrayList<>();
    private final Set<String> down = new LinkedHashSet<>();

    /**
     * A key went down.
     *
     * @param key a keycode, {@code KC_A}
     * @param at when, in milliseconds
     */
    void press(String key, long at) {
        String bare = bare(key);
        // Keys that are held repeat themselves.
        if (down.add(bare)) {
            events.add(new Event(bare, true, at));
        }
    }

    /** A key went up; one that was down before recording began is passed over. */
    void release(String key, long at) {
        String bare = bare(key);
        if (down.remove(bare)) {
            events.add(new Event(bare, false, at));
        }
    }

    /** A key that is down was meant for somebody else: it was never pressed. */
    void forget(String key) {
        String bare = bare(key);
        if (down.remove(bare)) {
            for (int i = events.size() - 1; i >= 0; i--) {
                if (events.get(i).down() && events.get(i).key().equals(bare)) {
                    events.remove(i);
                    return;
                }
            }
        }
    }

    private static String bare(String key) {
        return key.startsWith("KC_") ? key.substring(3) : key;
    }

    /** How many keys went down so far. */
    int presses() {
        return (int) events.stream().filter(Event::down).count();
    }

    /** The steps so far; keys that are still down are let go at the end. */
    List<Macro.Step> steps(boolean withDelays) {
        List<Event> all = new ArrayList<>(events);
        List<String> open = new ArrayList<>(down);
        long end = all.isEmpty() ? 0 : all.getLast().at();
        open.reversed().forEach(key -> all.add(new Event(key, false, end)));
        List<Macro.Step> steps = new ArrayList<>();
        for (int i = 0; i < all.size(); ) {
            int used = chord(all, i, steps);
            if (used == 0) {
                Event event = all.get(i);
                steps.add(new Macro.Keys(event.down() ? "down" : "up", List.of(event.key())));
                used = 1;
            }
            i += used;
            if (withDelays && i < all.size()) {
                addDelay(all.get(i).at() - all.get(i - 1).at(), steps);
            }
        }
        return texts(steps);
    }

    private static void addDelay(long pause, List<Macro.Step> steps) {
        if (pause >= SHORTEST) {
            steps.add(new Macro.Delay((int) Math.min(pause, 10_000)));
        }
    }

    /**
     * Modifiers that go down, one key that is tapped, and the modifiers that go up again; or the
     * key alone. Says how many events that took; none if it is something else.
     */
    private static int chord(List<Event> all, int from, List<Macro.Step> steps) {
        List<String> held = new ArrayList<>();
        int at = from;
        while (at < all.size() && all.get(at).down() && MODIFIERS.contains(all.get(at).key())) {
            held.add(all.get(at++).key());
        }
        boolean tapped = at < all.size() && all.get(at).down();
        if (!tapped) {
            return aloneModifier(all, from, held, steps);
        }
        String key = all.get(at++).key();
        Set<String> still = new LinkedHashSet<>(held);
        still.add(key);
        while (!still.isEmpty() && at < all.size() && !all.get(at).down()) {
            if (!still.remove(all.get(at).key())) {
                return 0;
            }
            at++;
        }
        if (!still.isEmpty()) {
            return 0;
        }
        held.add(key);
        steps.add(new Macro.Keys("tap", held));
        return at - from;
    }

    /** A modifier that is tapped by itself, as many systems open a menu by it. */
    private static int aloneModifier(
            List<Event> all, int from, List<String> held, List<Macro.Step> steps) {
        boolean alone =
                held.size() == 1
                        && from + 1 < all.size()
                        && all.get(from + 1).key().equals(held.getFirst());
        if (alone) {
            steps.add(new Macro.Keys("tap", held));
        }
        return alone ? 2 : 0;
    }

    /** Letters, digits and blanks that are tapped one after the other become a text. */
    private static List<Macro.Step> texts(List<Macro.Step> steps) {
        List<Macro.Step> joined = new ArrayList<>();
        for (Macro.Step step : steps) {
            String typed = typed(step);
            if (typed.isEmpty()) {
                joined.add(step);
            } else if (!joined.isEmpty() && joined.getLast() instanceof Macro.Type before) {
                joined.set(joined.size() - 1, new Macro.Type(before.text() + typed));
            } else {
                joined.add(new Macro.Type(typed));
            }
        }
        return joined;
    }

    private static String typed(Macro.Step step) {
        if (!(step instanceof Macro.Keys keys) || !keys.action().equals("tap")) {
            return "";
        }
        String key = keys.keycodes().getLast();
        boolean shifted =
                keys.keycodes().size() == 2
                        && (keys.keycodes().getFirst().equals("LSFT")
                                || keys.keycodes().getFirst().equals("RSFT"));
        if (keys.keycodes().size() > 1 && !shifted) {
            return "";
        }
        if (key.matches("[A-Z]")) {
            return shifted ? key : key.toLowerCase(Locale.ROOT);
        }
        boolean plain = !shifted && key.matches("[0-9]");
        return plain ? key : !shifted && key.equals("SPC") ? " " : "";
    }
}
