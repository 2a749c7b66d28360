package org.keywright.build.queue;

import java.util.ArrayDeque;
import java.util.Optional;
import java.util.Queue;

/**
 * Passes on news one after the other in their order, on whichever thread is delivering; nothing is
 * ever passed on while a lock of this class is held. Safe from any thread.
 */
public final class Mailbox {

    private final Queue<Runnable> letters = new ArrayDeque<>();
    private boolean delivering;

    /** Keeps a letter for later; calls nobody, so it may be done under a lock. */
    public synchronized void put(Runnable letter) {
        letters.add(letter);
    }

    /**
     * Passes on all letters. If another thread is at it, or an outer call of this one, they are
     * left to that.
     */
    public void deliver() {
        if (!begin()) {
            return;
        }
        for (Optional<Runnable> letter = next(); letter.isPresent(); letter = next()) {
            letter.get().run();
        }
    }

    /** Passes on a letter after those that are there. */
    public void send(Runnable letter) {
        put(letter);
        deliver();
    }

    private synchronized boolean begin() {
        boolean mine = !delivering;
        delivering = true;
        return mine;
    }

    private synchronized Optional<Runnable> next() {
        Optional<Runnable> letter = Optional.ofNullable(letters.poll());
        delivering = letter.isPresent();
        return letter;
    }
}
