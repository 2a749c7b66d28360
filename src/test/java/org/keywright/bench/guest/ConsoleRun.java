package org.keywright.bench.guest;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.stream.Stream;
import org.keywright.bench.Ports;
import org.keywright.bench.boards.Boards;
import org.keywright.bench.hid.VirtualKeyboard;
import org.keywright.cli.CommandLineDoor;
import org.keywright.cli.Console;
import org.keywright.cli.ExitCode;

/**
 * {@code keywright console} listens to a keyboard behind the kernel: what is printed has to arrive
 * as it was, and again after the cable was pulled.
 */
final class ConsoleRun {

    private static final List<String> BEFORE =
            List.of(
                    "keyboard started",
                    "KL: kc: 0x0004, col: 0, row: 1, pressed: 1",
                    "a line that is longer than the thirty-two bytes of one report of the console",
                    "größer: ä ö ü ß → €");
    private static final List<String> AFTER = List.of("back again", "matrix scan frequency: 3125");

    private final Ports ports;
    private final PrintStream out;
    private final ByteArrayOutputStream heard = new ByteArrayOutputStream();
    private final ByteArrayOutputStream said = new ByteArrayOutputStream();
    private volatile boolean enough;

    ConsoleRun(Ports ports, PrintStream out) {
        this.ports = ports;
        this.out = out;
    }

    /** Whether everything was heard. */
    boolean run() throws IOException, InterruptedException {
        FutureTask<ExitCode> command = new FutureTask<>(this::listen);
        Thread.ofPlatform().daemon().name("keywright console").start(command);
        boolean good = true;
        try {
            print(BEFORE, 1);
            Kernel.waitUntil("the keyboard to be gone", () -> said().contains("is gone"));
            print(AFTER, 2);
        } catch (IOException e) {
            out.println("WRONG, the console: " + e.getMessage());
            good = false;
        } finally {
            enough = true;
            ports.unplugAll();
        }
        good &= isDone(command);
        said().lines().forEach(line -> out.println("  said:  " + line));
        heard().lines().forEach(line -> out.println("  heard: " + line));
        List<String> lines = heard().lines().toList();
        good &= lines.equals(join(BEFORE, AFTER));
        out.println("the console: " + (good ? "good" : "NOT good"));
        return good;
    }

    private static List<String> join(List<String> one, List<String> other) {
        return Stream.concat(one.stream(), other.stream()).toList();
    }

    private ExitCode listen() {
        Console console = Console.plain(stream(heard), stream(said));
        String board = Boards.KEYBOARD.id().toString();
        return CommandLineDoor.run(
                List.of("console", "--board", board), console, () -> Workbench.open().program());
    }

    private void print(List<String> lines, int time) throws IOException, InterruptedException {
        VirtualKeyboard keyboard = new VirtualKeyboard(Boards.qmkHid());
        ports.plug(keyboard);
        Kernel.waitUntil(
                "the command to listen",
                () -> said().lines().filter(l -> l.startsWith("Listening")).count() == time);
        lines.forEach(line -> keyboard.print(line + "\n"));
        Kernel.waitUntil("what was printed", () -> heard().contains(lines.getLast()));
        ports.unplug(keyboard);
    }

    private boolean isDone(FutureTask<ExitCode> command) throws InterruptedException {
        try {
            ExitCode end = command.get();
            out.println("  it ended with " + end);
            return end == ExitCode.DONE;
        } catch (ExecutionException e) {
            out.println("WRONG, the console: " + e.getCause());
            return false;
        }
    }

    private String heard() {
        return heard.toString(StandardCharsets.UTF_8);
    }

    private String said() {
        return said.toString(StandardCharsets.UTF_8);
    }

    /** One that nobody reads any more once it was enough, which is when the command ends. */
    private PrintStream stream(ByteArrayOutputStream into) {
        return new PrintStream(into, true, StandardCharsets.UTF_8) {
            @Override
            public boolean checkError() {
                return enough || super.checkError();
            }
        };
    }
}
