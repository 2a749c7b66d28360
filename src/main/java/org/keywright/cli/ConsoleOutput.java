package org.keywright.cli;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.keywright.application.JsonText;
import org.keywright.live.ConsoleEvent;
import org.keywright.live.ConsoleFilter;
import org.keywright.live.LiveKeyboard;
import org.keywright.problem.Problem;

/**
 * Where a console's lines go: to standard output and, if wanted, into a file. What is not a line is
 * said on standard error; with JSON everything is an object on a line of its own.
 */
final class ConsoleOutput implements AutoCloseable {

    private final Console console;
    private final ConsoleFilter filter;
    private final boolean json;
    private final boolean timestamps;
    private final @Nullable BufferedWriter file;
    private final Set<LiveKeyboard> opened = new HashSet<>();
    private Optional<Problem> failure = Optional.empty();

    /**
     * @param save a file that does not exist yet
     */
    ConsoleOutput(
            Console console,
            ConsoleFilter filter,
            boolean json,
            boolean timestamps,
            Optional<Path> save)
            throws IOException {
        this.console = console;
        this.filter = filter;
        this.json = json;
        this.timestamps = timestamps;
        file =
                save.isEmpty()
                        ? null
                        : Files.newBufferedWriter(
                                save.get(),
                                StandardCharsets.UTF_8,
                                StandardOpenOption.CREATE_NEW,
                                StandardOpenOption.WRITE);
    }

    void show(ConsoleEvent event) throws IOException {
        switch (event) {
            case ConsoleEvent.Opened o -> opened.add(o.keyboard());
            case ConsoleEvent.Failed f -> failure = Optional.of(f.problem());
            case ConsoleEvent.Printed p -> {}
            case ConsoleEvent.Closed c -> {}
        }
        if (!filter.wants(event)) {
            return;
        }
        if (json) {
            put(JsonText.line(ConsoleLines.table(event)).strip(), true, console.out());
        } else {
            boolean isLine = event instanceof ConsoleEvent.Printed;
            String line = ConsoleLines.line(event, timestamps, opened.size() > 1);
            put(Printer.printable(line), isLine, isLine ? console.out() : console.error());
        }
    }

    private void put(String line, boolean saved, PrintStream stream) throws IOException {
        stream.println(line);
        stream.flush();
        if (file != null && saved) {
            file.write(line);
            file.newLine();
            file.flush();
        }
    }

    /** More was printed than could be shown. */
    void lost(long events) {
        if (events > 0) {
            console.error().println(events + " lines came too fast and are lost.");
        }
    }

    /** Why nothing was heard, if something kept us from it all the time. */
    List<Problem> unheard() {
        return opened.isEmpty() ? failure.stream().toList() : List.of();
    }

    @Override
    public void close() throws IOException {
        if (file != null) {
            file.close();
        }
    }
}
