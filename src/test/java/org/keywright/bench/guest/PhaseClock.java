package org.keywright.bench.guest;

import java.util.EnumMap;
import java.util.Map;
import java.util.function.Consumer;
import org.keywright.flash.FlashEvent;
import org.keywright.flash.FlashPhase;

/** Adds up how long each step of a flashing takes, by what Keywright tells of it. */
final class PhaseClock implements Consumer<FlashEvent> {

    private final Map<FlashPhase, Long> nanos = new EnumMap<>(FlashPhase.class);
    private long first;
    private long end;
    private long last = System.nanoTime();

    @Override
    public void accept(FlashEvent event) {
        first = first == 0 ? System.nanoTime() : first;
        switch (event) {
            case FlashEvent.Started started -> last = System.nanoTime();
            case FlashEvent.Finished finished -> {
                end = System.nanoTime();
                nanos.merge(finished.phase(), end - last, Long::sum);
            }
            case FlashEvent.Progressed onTheWay -> {}
            case FlashEvent.Skipped skipped -> {}
        }
    }

    /** Seconds of a step. */
    double seconds(FlashPhase phase) {
        return nanos.getOrDefault(phase, 0L) / 1e9;
    }

    /** Seconds of all steps that ended, from the first one on. */
    double seconds() {
        return (end - first) / 1e9;
    }

    @Override
    public String toString() {
        StringBuilder all = new StringBuilder();
        nanos.forEach((phase, time) -> all.append(" %s %.2f".formatted(phase, time / 1e9)));
        return all.toString().strip();
    }
}
