package org.keywright.build.history;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;
import org.keywright.build.LogLine;

/**
 * Collects a log for the history: its first and its last lines if it is too long. Thread-safe.
 *
 * <p>As a file: compressed, one line each, {@code milliseconds TAB kind TAB origin TAB text}.
 */
public final class LogKeeper {

    /** Where the log lies among a record's files. */
    public static final String FILE = "log.txt.gz";

    private static final int HALF = 1 << 20;
    private static final int LONGEST_LINE = 64 << 10;
    private static final int LARGEST_TEXT = 16 << 20;

    private final List<LogLine> first = new ArrayList<>();
    private final Deque<LogLine> last = new ArrayDeque<>();
    private int firstLength;
    private int lastLength;
    private int leftOut;

    /** One more line. */
    public synchronized void add(LogLine line) {
        LogLine bounded = bounded(line);
        int length = length(bounded);
        if (last.isEmpty() && firstLength + length <= HALF) {
            first.add(bounded);
            firstLength += length;
            return;
        }
        last.add(bounded);
        lastLength += length;
        while (lastLength > HALF) {
            lastLength -= length(last.remove());
            leftOut++;
        }
    }

    private static LogLine bounded(LogLine line) {
        if (line.text().length() <= LONGEST_LINE) {
            return line;
        }
        String text = line.text().substring(0, LONGEST_LINE) + " …";
        return new LogLine(line.at(), line.kind(), line.origin(), text);
    }

    private static int length(LogLine line) {
        return line.origin().length() + line.text().length() + 16;
    }

    /** The lines that are kept; one of them says how many are not. */
    public synchronized List<LogLine> lines() {
        List<LogLine> all = new ArrayList<>(first);
        if (leftOut > 0) {
            Duration at = last.element().at();
            String text = "… %d lines left out …".formatted(leftOut);
            all.add(new LogLine(at, LogLine.Kind.NOTE, "", text));
        }
        all.addAll(last);
        return all;
    }

    /** The log as a file. */
    public byte[] bytes() {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (GZIPOutputStream zip = new GZIPOutputStream(bytes)) {
            for (LogLine line : lines()) {
                zip.write(text(line).getBytes(StandardCharsets.UTF_8));
            }
        } catch (IOException e) {
            throw new IllegalStateException("memory refuses nothing", e);
        }
        return bytes.toByteArray();
    }

    private static String text(LogLine line) {
        return line.at().toMillis()
                + "\t"
                + line.kind().name()
                + "\t"
                + line.origin().replace('\t', ' ').replace('\n', ' ')
                + "\t"
                + line.text().replace('\n', ' ').replace('\r', ' ')
                + "\n";
    }

    /**
     * The lines of such a file; what is no line is left out.
     *
     * @throws IOException if it is not compressed as it should be
     */
    public static List<LogLine> read(byte[] file) throws IOException {
        try (GZIPInputStream zip = new GZIPInputStream(new ByteArrayInputStream(file))) {
            String text = new String(zip.readNBytes(LARGEST_TEXT), StandardCharsets.UTF_8);
            return text.lines().flatMap(line -> parse(line).stream()).toList();
        }
    }

    private static Optional<LogLine> parse(String line) {
        String[] columns = line.split("\t", 4);
        try {
            return columns.length < 4
                    ? Optional.empty()
                    : Optional.of(
                            new LogLine(
                                    Duration.ofMillis(Long.parseLong(columns[0])),
                                    LogLine.Kind.valueOf(columns[1]),
                                    columns[2],
                                    columns[3]));
        } catch (IllegalArgumentException noLine) {
            return Optional.empty();
        }
    }
}
