package org.keywright.application;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.keywright.build.LogLine;

/** A log for people: the seconds, then the line; commands begin with {@code $}. */
public final class LogText {

    private LogText() {}

    /** One line: {@code 1.042 compiled quantum/matrix.c}. */
    public static String of(LogLine line) {
        String sign = line.kind() == LogLine.Kind.COMMAND ? "$ " : "";
        return String.format(
                Locale.ROOT, "%8.3f  %s%s", line.at().toMillis() / 1000.0, sign, line.text());
    }

    /** All lines as a text file. */
    static byte[] of(List<LogLine> lines) {
        String text = lines.stream().map(LogText::of).collect(Collectors.joining("\n", "", "\n"));
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
