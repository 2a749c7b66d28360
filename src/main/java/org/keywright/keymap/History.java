package org.keywright.keymap;

import java.time.Instant;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;

/**
 * A keymap with its past: undo is going back to an earlier document, so no edit has to know how to
 * undo itself. Not for use by several threads.
 */
public final class History {

    /** A step costs little, for documents share what did not change; still, memory has an end. */
    public static final int MOST_STEPS = 10_000;

    private record Step(String label, Instant at, KeymapDocument document) {}

    /**
     * The keymap as it was before an edit.
     *
     * @param label what the edit did
     * @param at when it was made
     * @param document before it
     */
    public record Past(String label, Instant at, KeymapDocument document) {}

    private final Deque<Step> past = new ArrayDeque<>();
    private final Deque<Step> future = new ArrayDeque<>();
    private KeymapDocument current;
    private KeymapDocument saved;
    private boolean inFile = true;

    /** Begins with a keymap as it stands in its file. */
    public History(KeymapDocument opened) {
        this.current = opened;
        this.saved = opened;
    }

    /** Begins with a keymap that differs from its file: recovered after a crash, or never saved. */
    public static History unsaved(KeymapDocument document, KeymapDocument inFile) {
        History history = new History(document);
        history.saved = inFile;
        return history;
    }

    /** Begins with a keymap that is in no file yet: closing without saving would lose it. */
    public static History neverSaved(KeymapDocument document) {
        History history = new History(document);
        history.inFile = false;
        return history;
    }

    /** Begins with a keymap as it stands in its file, and with what was done to it before. */
    public static History resumed(KeymapDocument opened, List<Past> before) {
        History history = new History(opened);
        for (Past one : before) {
            history.past.push(new Step(one.label(), one.at(), one.document()));
        }
        return history;
    }

    /** What can be undone, oldest first. */
    public List<Past> past() {
        List<Past> all = new ArrayList<>();
        past.descendingIterator()
                .forEachRemaining(s -> all.add(new Past(s.label(), s.at(), s.document())));
        return all;
    }

    /** The keymap now. */
    public KeymapDocument current() {
        return current;
    }

    /** The keymap as it was last saved, or as it began when it never was. */
    public KeymapDocument saved() {
        return saved;
    }

    /**
     * Makes a change. One that changes nothing leaves no step behind.
     *
     * @throws IllegalArgumentException when the edit refuses the present keymap; ask {@link
     *     Edit#refusal} first
     */
    public void apply(Edit edit) {
        edit.refusal(current)
                .ifPresent(
                        problem -> {
                            throw new IllegalArgumentException(problem.describe());
                        });
        KeymapDocument after = edit.applyTo(current);
        if (after.equals(current)) {
            return;
        }
        past.push(new Step(edit.label(), Instant.now(), current));
        if (past.size() > MOST_STEPS) {
            past.removeLast();
        }
        future.clear();
        current = after;
    }

    /** Goes one step back, if there is one. */
    public void undo() {
        step(past, future);
    }

    /** Takes back an undo, if there was one. */
    public void redo() {
        step(future, past);
    }

    /** What {@link #undo} would take back; empty when there is nothing. */
    public Optional<String> undoLabel() {
        return Optional.ofNullable(past.peek()).map(Step::label);
    }

    /** What {@link #redo} would do again; empty when there is nothing. */
    public Optional<String> redoLabel() {
        return Optional.ofNullable(future.peek()).map(Step::label);
    }

    /** Notes that the present keymap is now in the file. */
    public void markSaved() {
        saved = current;
        inFile = true;
    }

    /** Notes that the file says something else now, whoever wrote it. */
    public void noteFile(KeymapDocument says) {
        saved = says;
        inFile = true;
    }

    /** Whether closing now would lose something. */
    public boolean dirty() {
        return !inFile || !current.equals(saved);
    }

    private void step(Deque<Step> from, Deque<Step> to) {
        Step step = from.poll();
        if (step != null) {
            to.push(new Step(step.label(), step.at(), current));
            current = step.document();
        }
    }
}
