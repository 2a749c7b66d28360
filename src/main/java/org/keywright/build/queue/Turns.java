package org.keywright.build.queue;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.keywright.build.WaitsFor;

/**
 * Who runs, and who waits in which order.
 *
 * <p>Work in the background begins when nothing else runs or waits, one piece at a time, and has to
 * be interrupted as soon as something else comes. Not safe for several threads: its owner sees to
 * that.
 *
 * @param <T> what takes turns
 */
public final class Turns<T extends Turn> {

    private final int atOnce;
    private final List<T> running = new ArrayList<>();
    private final List<T> waiting = new ArrayList<>();
    private final List<T> background = new ArrayList<>();

    /**
     * @param atOnce how many may run at once, background not counted; at least 1
     */
    public Turns(int atOnce) {
        if (atOnce < 1) {
            throw new IllegalArgumentException("nobody would ever run");
        }
        this.atOnce = atOnce;
    }

    /** Comes last among its kind. */
    public void add(T turn) {
        line(turn).add(turn);
    }

    /** Takes the place of one that waits. */
    public void replace(T waits, T turn) {
        List<T> line = line(waits);
        line.set(line.indexOf(waits), turn);
    }

    /** Goes to another place among those that wait; false if it does not wait any more. */
    public boolean move(T turn, int place) {
        List<T> line = line(turn);
        if (!line.remove(turn)) {
            return false;
        }
        line.add(Math.clamp(place, 0, line.size()), turn);
        return true;
    }

    /** Leaves the queue before its turn has come; false if it does not wait. */
    public boolean leave(T turn) {
        return line(turn).remove(turn);
    }

    /** Ran, and is done. */
    public void ended(T turn) {
        running.remove(turn);
    }

    /** Ran, was interrupted, and comes first among its kind. */
    public void again(T turn) {
        running.remove(turn);
        line(turn).addFirst(turn);
    }

    /** Lets everybody begin whose turn it is; they run from now on. */
    public List<T> begin() {
        List<T> begun = new ArrayList<>();
        for (T turn : List.copyOf(waiting)) {
            if (count() < atOnce && free(turn)) {
                begin(turn, waiting, begun);
            }
        }
        if (waiting.isEmpty() && running.isEmpty() && !background.isEmpty()) {
            begin(background.getFirst(), background, begun);
        }
        return begun;
    }

    private void begin(T turn, List<T> line, List<T> begun) {
        line.remove(turn);
        running.add(turn);
        begun.add(turn);
    }

    private long count() {
        return running.stream().filter(turn -> !turn.inBackground()).count();
    }

    private boolean free(T turn) {
        return running.stream().allMatch(r -> Collections.disjoint(r.places(), turn.places()));
    }

    /** What runs in the background while somebody else runs or waits. */
    public List<T> toInterrupt() {
        return count() == 0 && waiting.isEmpty()
                ? List.of()
                : running.stream().filter(Turn::inBackground).toList();
    }

    /** Why one waits. */
    public WaitsFor reason(T turn) {
        return free(turn) ? WaitsFor.ITS_TURN : WaitsFor.SAME_KEYBOARD;
    }

    /** Those that run, the first that began first. */
    public List<T> running() {
        return List.copyOf(running);
    }

    /** Those that wait, in the order of their turns; the background's come last. */
    public List<T> waiting() {
        List<T> all = new ArrayList<>(waiting);
        all.addAll(background);
        return List.copyOf(all);
    }

    private List<T> line(T turn) {
        return turn.inBackground() ? background : waiting;
    }
}
