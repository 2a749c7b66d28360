package org.keywright.live.via;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.function.Predicate;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.keywright.bench.boards.Boards;
import org.keywright.bench.bus.VirtualBus;
import org.keywright.bench.dfu.FlipChip;
import org.keywright.bench.hid.VirtualKeyboard;
import org.keywright.live.HidSessions;
import org.keywright.live.MatrixEvent;
import org.keywright.problem.Location;
import org.keywright.problem.Problem;

/** Switches of a keyboard that speaks VIA, does not, or not any more. */
class MatricesTest {

    private final VirtualBus bus = new VirtualBus();
    private final VirtualKeyboard keyboard =
            (VirtualKeyboard) Boards.qmkDfu(FlipChip.ATMEGA32U4).keyboard();
    private final BlockingQueue<MatrixEvent> events = new LinkedBlockingQueue<>();
    private final List<MatrixEvent> heard = new ArrayList<>();
    private HidSessions watching = new HidSessions(bus, n -> false, n -> null);

    @BeforeEach
    void plug() {
        bus.plug(keyboard);
    }

    @AfterEach
    void close() {
        watching.close();
        bus.close();
    }

    private void watch() {
        watching =
                new Matrices(
                                bus,
                                (node, failure) ->
                                        Problem.error(
                                                "device-denied",
                                                new Location.Everywhere(),
                                                "-",
                                                "-"))
                        .watch(node -> true, new MatrixSize(20, 20), events::add);
    }

    private void await(Predicate<MatrixEvent> wanted) throws InterruptedException {
        MatrixEvent event;
        do {
            event = events.poll(10, TimeUnit.SECONDS);
            assertThat(event).as("after %s", heard).isNotNull();
            heard.add(event);
        } while (!wanted.test(event));
    }

    private static Predicate<MatrixEvent> moved(int row, int column, boolean down) {
        return e ->
                e instanceof MatrixEvent.Moved m
                        && m.row() == row
                        && m.column() == column
                        && m.down() == down;
    }

    @Test
    void everySwitchIsToldByItsPlace() throws InterruptedException {
        watch();
        await(MatrixEvent.Watching.class::isInstance);
        int[][] places = {{0, 0}, {1, 7}, {2, 8}, {8, 19}, {9, 16}, {19, 19}};
        for (int[] place : places) {
            keyboard.close(place[0], place[1], true);
            await(moved(place[0], place[1], true));
            keyboard.close(place[0], place[1], false);
            await(moved(place[0], place[1], false));
        }
        assertThat(heard).hasSize(1 + 2 * places.length);
    }

    @Test
    void severalSwitchesAreClosedAtOnce() throws InterruptedException {
        keyboard.close(3, 3, true);
        keyboard.close(4, 0, true);
        watch();
        await(moved(4, 0, true));
        assertThat(heard).anyMatch(moved(3, 3, true));
    }

    @Test
    void aLockedKeyboardTellsNothingUntilItIsUnlocked() throws InterruptedException {
        keyboard.lock(true);
        keyboard.close(1, 1, true);
        watch();
        await(MatrixEvent.Watching.class::isInstance);
        assertThat(events.poll(200, TimeUnit.MILLISECONDS)).isNull();
        keyboard.lock(false);
        await(moved(1, 1, true));
    }

    @Test
    void anOldVersionIsAProblemSaidOnce() throws InterruptedException {
        keyboard.speaks(11);
        watch();
        await(e -> e instanceof MatrixEvent.Failed f && f.problem().code().equals("via-too-old"));
        assertThat(events.poll(1500, TimeUnit.MILLISECONDS)).isNull();
    }

    @Test
    void firmwareWithoutViaIsAProblem() throws InterruptedException {
        keyboard.speaks(0);
        watch();
        await(
                e ->
                        e instanceof MatrixEvent.Failed f
                                && f.problem().code().equals("via-not-spoken"));
    }

    @Test
    void aKeyboardThatLeavesIsWatchedAgainWhenItIsBack() throws InterruptedException {
        watch();
        await(MatrixEvent.Watching.class::isInstance);
        bus.unplug(keyboard);
        await(MatrixEvent.Left.class::isInstance);
        bus.plug(keyboard);
        await(MatrixEvent.Watching.class::isInstance);
        keyboard.close(0, 4, true);
        await(moved(0, 4, true));
    }

    @Test
    void aKeyboardThatMayNotBeOpenedIsAProblem() throws InterruptedException {
        bus.deny(true);
        watch();
        await(e -> e instanceof MatrixEvent.Failed f && f.problem().code().equals("device-denied"));
    }
}
