package org.keywright.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.keywright.application.Watch;
import org.keywright.device.DeviceIdentity;
import org.keywright.device.UsbId;
import org.keywright.live.ConsoleEvent;
import org.keywright.live.ConsoleFilter;
import org.keywright.live.ConsoleRing;
import org.keywright.problem.Checked;
import org.keywright.problem.Problem;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code console}: what keyboards print, as it comes. */
@Command(
        name = "console",
        description = {
            "Show what keyboards print, until Ctrl-C is pressed.",
            "Their firmware must be built with the console (features.console)."
        })
final class ConsoleCommand extends BoardCommand {

    /** What waits while the terminal is slow; about a second of the fastest keyboard. */
    private static final int MOST_WAITING = 20_000;

    private static final Duration TURN = Duration.ofMillis(100);

    @Option(
            names = "--filter",
            paramLabel = "TEXT",
            description = "Only lines with this text in them; /TEXT/ is a pattern, /TEXT/i too.")
    private String filter = "";

    @Option(names = "--timestamps", description = "Begin each line with the time of day.")
    private boolean timestamps;

    @Option(
            names = "--save",
            paramLabel = "FILE",
            description = "Write the lines into a file as well; it must not exist yet.")
    private Optional<Path> save = Optional.empty();

    @Option(
            names = "--board",
            paramLabel = "KEYBOARD",
            description = "Only this keyboard, by its name or as USB ids: FEED:6060.")
    private Optional<String> board = Optional.empty();

    @Option(names = "--for", paramLabel = "SECONDS", description = "Stop after so many seconds.")
    private Optional<Long> seconds = Optional.empty();

    private boolean said;

    ConsoleCommand(Session session) {
        super(session);
    }

    /** Lines as they come; a reply could only be printed at the end, and there may be none. */
    @Override
    boolean hasSaidAll() {
        return said;
    }

    @Override
    Reply answerFromTree() {
        Checked<ConsoleFilter> wanted = ConsoleFilter.parse(filter);
        Checked<Predicate<DeviceIdentity>> whose =
                board.map(this::whose).orElseGet(() -> Checked.of(identity -> true));
        List<Problem> problems = new ArrayList<>(wanted.problems());
        problems.addAll(whose.problems());
        if (!wanted.good() || !whose.good()) {
            return Reply.of(problems);
        }
        return heard(wanted.value().orElseThrow(), whose.value().orElseThrow());
    }

    private Checked<Predicate<DeviceIdentity>> whose(String written) {
        Optional<UsbId> id = UsbId.parse(written);
        return id.isPresent()
                ? Checked.of(identity -> identity.id().equals(id.get()))
                : keywright().live().board(written);
    }

    private Reply heard(ConsoleFilter wanted, Predicate<DeviceIdentity> whose) {
        said = true;
        ConsoleRing ring = new ConsoleRing(MOST_WAITING);
        if (!keywright().live().isThereAConsole(whose)) {
            console()
                    .error()
                    .println(
                            "Waiting for a keyboard that prints: firmware with CONSOLE_ENABLE"
                                    + " (features.console).");
        }
        try (ConsoleOutput output = new ConsoleOutput(console(), wanted, json(), timestamps, save);
                Watch listening = keywright().live().consoles(whose, ring)) {
            show(ring, output);
            assert listening != null;
            return Reply.of(output.unheard());
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            return Reply.of(List.of());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void show(ConsoleRing ring, ConsoleOutput output)
            throws InterruptedException, IOException {
        long start = System.nanoTime();
        while (!isOver(start) && !console().out().checkError()) {
            for (ConsoleEvent event : ring.take(TURN)) {
                output.show(event);
            }
            output.lost(ring.lost());
        }
    }

    private boolean isOver(long start) {
        return seconds.isPresent()
                && System.nanoTime() - start >= Duration.ofSeconds(seconds.get()).toNanos();
    }
}
