package org.keywright.live.console;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.function.Predicate;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.keywright.bench.VirtualBoard;
import org.keywright.bench.boards.Boards;
import org.keywright.bench.bus.VirtualBus;
import org.keywright.bench.dfu.FlipChip;
import org.keywright.bench.hid.VirtualKeyboard;
import org.keywright.live.ConsoleEvent;
import org.keywright.live.ConsoleRing;
import org.keywright.live.HidSessions;
import org.keywright.problem.Location;
import org.keywright.problem.Problem;

/** Consoles of keyboards that come, go, may not be opened and print rubbish. */
class ConsolesTest {

    private static final Duration PATIENCE = Duration.ofSeconds(20);

    private final VirtualBus bus = new VirtualBus();
    private final VirtualBoard board = Boards.qmkDfu(FlipChip.ATMEGA32U4);
    private final ConsoleRing ring = new ConsoleRing(10_000);
    private final List<ConsoleEvent> heard = new ArrayList<>();
    private final HidSessions listening =
            new Consoles(
                            bus,
                            (node, failure) ->
                                    Problem.error(
                                            "device-denied",
                                            new Location.Everywhere(),
                                            node.path(),
                                            "-"))
                    .listen(node -> true, ring);

    @AfterEach
    void close() {
        listening.close();
        bus.close();
    }

    private VirtualKeyboard plugged() {
        VirtualKeyboard keyboard = (VirtualKeyboard) board.keyboard();
        bus.plug(keyboard);
        return keyboard;
    }

    private void await(Predicate<List<ConsoleEvent>> enough) throws InterruptedException {
        long end = System.nanoTime() + PATIENCE.toNanos();
        while (!enough.test(heard) && System.nanoTime() < end) {
            heard.addAll(ring.take(Duration.ofMillis(100)));
        }
        assertThat(enough.test(heard)).as("after %d events", heard.size()).isTrue();
    }

    private void awaitLine(String text) throws InterruptedException {
        await(all -> lines(all).contains(text));
    }

    private static List<String> lines(List<ConsoleEvent> events) {
        return events.stream()
                .filter(ConsoleEvent.Printed.class::isInstance)
                .map(e -> ((ConsoleEvent.Printed) e).text())
                .toList();
    }

    private static <T> Predicate<List<ConsoleEvent>> has(Class<T> kind, int count) {
        return all -> all.stream().filter(kind::isInstance).count() == count;
    }

    @Test
    void whatAKeyboardPrintsIsHeardLineByLine() throws InterruptedException {
        plugged().print("KL: kc: 0x0004, col: 1, row: 2, pressed: 1, time: 4711\nzwei ü\n");
        awaitLine("zwei ü");
        assertThat(lines(heard))
                .containsExactly(
                        "KL: kc: 0x0004, col: 1, row: 2, pressed: 1, time: 4711", "zwei ü");
        assertThat(heard.getFirst()).isInstanceOf(ConsoleEvent.Opened.class);
        assertThat(heard.getLast().keyboard().title()).isEqualTo("Bench Sixty");
        assertThat(heard.getLast().at().since()).isPositive();
    }

    @Test
    void allKeyboardsAreHeardAtOnce() throws InterruptedException {
        VirtualKeyboard one = plugged();
        VirtualKeyboard other = plugged();
        one.print("one\n");
        other.print("other\n");
        await(all -> lines(all).size() == 2);
        assertThat(heard.stream().map(e -> e.keyboard().path()).distinct()).hasSize(2);
    }

    @Test
    void aKeyboardPulledOutInALineIsHeardAgainWhenItIsBack() throws InterruptedException {
        VirtualKeyboard keyboard = plugged();
        keyboard.print("half a li");
        awaitLine("half a li");
        assertThat(heard)
                .last()
                .matches(e -> e instanceof ConsoleEvent.Printed(_, _, _, boolean whole) && !whole);
        bus.unplug(keyboard);
        await(has(ConsoleEvent.Closed.class, 1));
        plugged().print("back\n");
        awaitLine("back");
        assertThat(has(ConsoleEvent.Opened.class, 2).test(heard))
                .as("after %d events", heard.size())
                .isTrue();
    }

    @Test
    void permissionIsAskedForOnceAndUsedWhenItIsGiven() throws InterruptedException {
        bus.deny(true);
        VirtualKeyboard keyboard = plugged();
        await(has(ConsoleEvent.Failed.class, 1));
        Thread.sleep(1500);
        bus.deny(false);
        keyboard.print("allowed\n");
        awaitLine("allowed");
        assertThat(has(ConsoleEvent.Failed.class, 1).test(heard))
                .as("after %d events", heard.size())
                .isTrue();
    }

    @Test
    void rubbishIsShownAndHarmsNothing() throws InterruptedException {
        VirtualKeyboard keyboard = plugged();
        byte[] noise = new byte[100_000];
        new Random(1).nextBytes(noise);
        keyboard.print(noise);
        keyboard.print("\n\u001b]0;title\u0007\nafter\n");
        awaitLine("after");
        assertThat(lines(heard)).contains("␛]0;title␇");
        assertThat(lines(heard))
                .allMatch(
                        l -> l.codePoints().noneMatch(c -> c != '\t' && Character.isISOControl(c)));
    }

    @Test
    void nobodyTakesWhatIsPrintedAndMemoryStaysBounded() throws InterruptedException {
        ConsoleRing small = new ConsoleRing(3);
        ConsoleEvent event = new ConsoleEvent.Closed(null, null);
        for (int i = 0; i < 10; i++) {
            small.accept(event);
        }
        assertThat(small.take(Duration.ZERO)).hasSize(3);
        assertThat(small.lost()).isEqualTo(7);
        assertThat(small.lost()).isZero();
    }
}
