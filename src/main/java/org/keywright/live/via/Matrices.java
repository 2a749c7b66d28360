package org.keywright.live.via;

import java.util.function.BiFunction;
import java.util.function.Consumer;
import java.util.function.Predicate;
import org.keywright.device.DeviceBus;
import org.keywright.device.DeviceException;
import org.keywright.device.HidNode;
import org.keywright.live.HidSessions;
import org.keywright.live.LiveKeyboard;
import org.keywright.live.MatrixEvent;
import org.keywright.problem.Problem;

/** The switches of keyboards whose firmware speaks VIA over raw HID (FF60, 61). */
public final class Matrices {

    private static final int RAW_HID_PAGE = 0xFF60;
    private static final int RAW_HID_USAGE = 0x61;

    private final DeviceBus bus;
    private final BiFunction<HidNode, DeviceException, Problem> why;

    /**
     * @param why says what it means that a collection could not be opened or read
     */
    public Matrices(DeviceBus bus, BiFunction<HidNode, DeviceException, Problem> why) {
        this.bus = bus;
        this.why = why;
    }

    /**
     * Looks at the switches of some keyboards until it is closed.
     *
     * @param wanted which keyboards
     * @param size of their matrix
     * @param listener called by several threads
     */
    public HidSessions watch(
            Predicate<HidNode> wanted, MatrixSize size, Consumer<MatrixEvent> listener) {
        HidSessions sessions =
                new HidSessions(
                        bus,
                        node ->
                                node.usagePage() == RAW_HID_PAGE
                                        && node.usage() == RAW_HID_USAGE
                                        && wanted.test(node),
                        node ->
                                new MatrixSession(
                                        LiveKeyboard.of(node),
                                        size,
                                        failure -> why.apply(node, failure),
                                        listener));
        sessions.start();
        return sessions;
    }
}
