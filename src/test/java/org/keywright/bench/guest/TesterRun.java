package org.keywright.bench.guest;

import java.io.IOException;
import java.io.PrintStream;
import java.util.Collections;
import org.keywright.application.Live;
import org.keywright.bench.Ports;
import org.keywright.bench.VirtualBoard;
import org.keywright.bench.boards.Boards;
import org.keywright.bench.hid.VirtualKeyboard;
import org.keywright.device.DeviceIdentity;
import org.keywright.device.UsbId;
import org.keywright.ui.live.TesterOnBench;

/**
 * The key tester looks at the switches of a keyboard behind the kernel: each of them closed and
 * opened, one that chatters, two at once, the cable pulled and put in again.
 */
final class TesterRun {

    private static final DeviceIdentity SAID =
            new DeviceIdentity(new UsbId(0x1209, 0x0001), 0x0100, "Bench", "Tested", "t1");
    private static final int SIZE = 4;
    private static final int KEYS = SIZE * SIZE;

    private final Ports ports;
    private final Live live;
    private final PrintStream out;
    private final VirtualBoard board = Boards.qmkHid().withIdentity(SAID);

    TesterRun(Ports ports, Live live, PrintStream out) {
        this.ports = ports;
        this.live = live;
        this.out = out;
    }

    /** Whether everything was seen. */
    boolean run() throws IOException, InterruptedException {
        try (TesterOnBench tester = new TesterOnBench(live::switches)) {
            VirtualKeyboard keyboard = plugged(tester);
            everySwitch(keyboard, tester);
            chatter(keyboard, tester);
            twoAtOnceAndGone(keyboard, tester);
            VirtualKeyboard again = plugged(tester);
            again.close(0, 0, true);
            Kernel.waitUntil("the key after the return", () -> tester.held().getFirst());
            out.println("  " + tester.summary());
            out.println("the tester: good");
            return true;
        } catch (IOException e) {
            out.println("WRONG, the tester: " + e.getMessage());
            return false;
        } finally {
            ports.unplugAll();
            Kernel.waitWithout(SAID.id());
        }
    }

    private VirtualKeyboard plugged(TesterOnBench tester) throws IOException, InterruptedException {
        VirtualKeyboard keyboard = new VirtualKeyboard(board, SIZE, SIZE);
        out.println("  " + tester.switches());
        String before = tester.switches();
        ports.plug(keyboard);
        Kernel.waitUntil("the tester to look", () -> !tester.switches().equals(before));
        out.println("  " + tester.switches());
        return keyboard;
    }

    private void everySwitch(VirtualKeyboard keyboard, TesterOnBench tester)
            throws IOException, InterruptedException {
        for (int i = 0; i < KEYS; i++) {
            int key = i;
            keyboard.close(key / SIZE, key % SIZE, true);
            Kernel.waitUntil("key " + key + " to be held", () -> tester.held().get(key));
            keyboard.close(key / SIZE, key % SIZE, false);
            Kernel.waitUntil("key " + key + " to be free", () -> !tester.held().get(key));
        }
        out.println("  " + tester.summary());
        require(tester.presses().equals(Collections.nCopies(KEYS, 1)), tester.presses());
    }

    /** As soon as it was seen open it closes again. */
    private void chatter(VirtualKeyboard keyboard, TesterOnBench tester)
            throws IOException, InterruptedException {
        for (int i = 0; i < 3; i++) {
            int presses = i + 2;
            keyboard.close(1, 2, true);
            Kernel.waitUntil("a press", () -> tester.presses().get(SIZE + 2) == presses, 1);
            keyboard.close(1, 2, false);
            Kernel.waitUntil("a release", () -> !tester.held().get(SIZE + 2), 1);
        }
        out.println("  chatter, row by row: " + tester.chatters());
        require(tester.presses().get(SIZE + 2) == 4, tester.presses());
    }

    private void twoAtOnceAndGone(VirtualKeyboard keyboard, TesterOnBench tester)
            throws IOException, InterruptedException {
        keyboard.close(3, 0, true);
        keyboard.close(3, 3, true);
        Kernel.waitUntil("two keys", () -> held(tester) == 2);
        out.println("  " + tester.summary());
        ports.unplug(keyboard);
        Kernel.waitUntil("no key to be held without a keyboard", () -> held(tester) == 0);
    }

    private static int held(TesterOnBench tester) {
        return Collections.frequency(tester.held(), true);
    }

    private static void require(boolean so, Object instead) throws IOException {
        if (!so) {
            throw new IOException("instead " + instead);
        }
    }
}
