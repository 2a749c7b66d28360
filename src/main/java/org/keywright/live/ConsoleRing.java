package org.keywright.live;

import java.time.Duration;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Consumer;

/**
 * Events that wait to be shown; bounded, because a keyboard can print faster than anybody shows.
 *
 * <p>Thread-safe. When it is full the oldest go.
 */
public final class ConsoleRing implements Consumer<ConsoleEvent> {

    private final int most;
    private final Deque<ConsoleEvent> waiting = new ArrayDeque<>();
    private final ReentrantLock lock = new ReentrantLock();
    private final Condition more = lock.newCondition();
    private long lost;

    /**
     * @param most how many events may wait
     */
    public ConsoleRing(int most) {
        this.most = most;
    }

    @Override
    public void accept(ConsoleEvent event) {
        lock.lock();
        try {
            if (waiting.size() == most) {
                waiting.removeFirst();
                lost++;
            }
            waiting.addLast(event);
            more.signal();
        } finally {
            lock.unlock();
        }
    }

    /** Takes everything that waits; empty if nothing comes in time. */
    public List<ConsoleEvent> take(Duration timeout) throws InterruptedException {
        lock.lockInterruptibly();
        try {
            long left = timeout.toNanos();
            while (waiting.isEmpty() && left > 0) {
                left = more.awaitNanos(left);
            }
            List<ConsoleEvent> taken = new ArrayList<>(waiting);
            waiting.clear();
            return taken;
        } finally {
            lock.unlock();
        }
    }

    /** Takes everything that waits. */
    public List<ConsoleEvent> take() {
        lock.lock();
        try {
            List<ConsoleEvent> taken = new ArrayList<>(waiting);
            waiting.clear();
            return taken;
        } finally {
            lock.unlock();
        }
    }

    /** How many events went unseen since this was last asked. */
    public long lost() {
        lock.lock();
        try {
            long before = lost;
            lost = 0;
            return before;
        } finally {
            lock.unlock();
        }
    }
}
