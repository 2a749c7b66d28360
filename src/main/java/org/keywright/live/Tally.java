package org.keywright.live;

import java.time.Duration;
import java.util.Optional;

/** What one key did. */
final class Tally {

    private static final int MICROS = 1000;
    private static final int LONGEST_MILLIS = (int) KeyTester.LONGEST.toMillis();

    boolean held;
    int presses;
    private boolean released;
    private long since;

    /** How many gaps there were of so many whole milliseconds, rounded up. */
    private final int[] gaps = new int[LONGEST_MILLIS + 1];

    private Duration shortest = KeyTester.LONGEST.plusMillis(1);

    /** How long it had been up, if that is known. */
    Optional<Duration> press(long nanos) {
        Optional<Duration> gap =
                released
                        ? Optional.of(Duration.ofNanos(Math.max(0, nanos - since)))
                        : Optional.empty();
        gap.filter(g -> g.compareTo(KeyTester.LONGEST) <= 0).ifPresent(this::note);
        held = true;
        presses++;
        since = nanos;
        return gap;
    }

    private void note(Duration gap) {
        gaps[(int) Math.ceilDiv(gap.toNanos(), 1_000L * MICROS)]++;
        shortest = gap.compareTo(shortest) < 0 ? gap : shortest;
    }

    /** How long it had been down. */
    Duration release(long nanos) {
        Duration down = Duration.ofNanos(Math.max(0, nanos - since));
        held = false;
        released = true;
        since = nanos;
        return down;
    }

    void forgetHeld() {
        held = false;
        released = false;
    }

    Optional<Chatter> chatter(String key, Duration within) {
        int count = 0;
        for (int i = 0; i <= within.toMillis(); i++) {
            count += gaps[i];
        }
        return count == 0 ? Optional.empty() : Optional.of(new Chatter(key, count, shortest));
    }
}
