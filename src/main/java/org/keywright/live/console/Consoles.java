package org.keywright.live.console;

import java.time.Duration;
import java.time.Instant;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.function.Supplier;
import org.keywright.device.DeviceBus;
import org.keywright.device.DeviceException;
import org.keywright.device.HidNode;
import org.keywright.live.ConsoleEvent;
import org.keywright.live.ConsoleTime;
import org.keywright.live.HidSessions;
import org.keywright.live.LiveKeyboard;
import org.keywright.problem.Problem;

/**
 * All consoles of all keyboards that are plugged in, whatever their ids: QMK's console is a HID
 * collection of usage page FF31, usage 74, that sends text.
 */
public final class Consoles {

    private static final int CONSOLE_PAGE = 0xFF31;
    private static final int CONSOLE_USAGE = 0x74;

    private final DeviceBus bus;
    private final BiFunction<HidNode, DeviceException, Problem> why;

    /**
     * @param why says what it means that a collection could not be opened or read
     */
    public Consoles(DeviceBus bus, BiFunction<HidNode, DeviceException, Problem> why) {
        this.bus = bus;
        this.why = why;
    }

    /** Whether a collection is a console. */
    public static boolean isConsole(HidNode node) {
        return node.usagePage() == CONSOLE_PAGE && node.usage() == CONSOLE_USAGE;
    }

    /**
     * Listens to the consoles of some keyboards until it is closed.
     *
     * @param wanted which of them
     * @param listener called by several threads; while it does not return, what its keyboard prints
     *     waits in the system
     */
    public HidSessions listen(Predicate<HidNode> wanted, Consumer<ConsoleEvent> listener) {
        Supplier<ConsoleTime> clock = clock();
        HidSessions sessions =
                new HidSessions(
                        bus,
                        node -> isConsole(node) && wanted.test(node),
                        node ->
                                new ConsoleSession(
                                        LiveKeyboard.of(node),
                                        failure -> why.apply(node, failure),
                                        clock,
                                        listener));
        sessions.start();
        return sessions;
    }

    private static Supplier<ConsoleTime> clock() {
        long start = System.nanoTime();
        return () -> new ConsoleTime(Instant.now(), Duration.ofNanos(System.nanoTime() - start));
    }
}
