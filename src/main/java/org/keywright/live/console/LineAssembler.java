package org.keywright.live.console;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.keywright.live.Visible;

/**
 * Puts reports together to lines: UTF-8 whose characters may be cut anywhere, padded with zeros.
 *
 * <p>What is no UTF-8 becomes replacement characters. A line that does not end is handed on in
 * pieces.
 */
final class LineAssembler {

    /** The longest line handed on at once, in UTF-16 units. */
    static final int LONGEST = 1024;

    /**
     * A line, or a piece of one.
     *
     * @param whole whether it was ended
     */
    record Line(String text, boolean whole) {}

    private final CharsetDecoder decoder =
            StandardCharsets.UTF_8
                    .newDecoder()
                    .onMalformedInput(CodingErrorAction.REPLACE)
                    .onUnmappableCharacter(CodingErrorAction.REPLACE);
    private byte[] cut = {};
    private final StringBuilder line = new StringBuilder();
    private boolean carriageReturn;

    /** Takes a report; the lines that it ends. */
    List<Line> feed(byte[] report) {
        ByteBuffer bytes = ByteBuffer.allocate(cut.length + report.length).put(cut);
        for (byte each : report) {
            if (each != 0) {
                bytes.put(each);
            }
        }
        bytes.flip();
        CharBuffer text = CharBuffer.allocate(bytes.remaining() + 1);
        decoder.reset().decode(bytes, text, false);
        cut = new byte[bytes.remaining()];
        bytes.get(cut);
        List<Line> lines = new ArrayList<>();
        text.flip().codePoints().forEach(c -> take(c, lines));
        return lines;
    }

    private void take(int character, List<Line> lines) {
        if (character == '\n') {
            carriageReturn = false;
            lines.add(taken(true));
            return;
        }
        if (carriageReturn) {
            Visible.append(line, '\r');
        }
        carriageReturn = character == '\r';
        if (!carriageReturn) {
            Visible.append(line, character);
        }
        if (line.length() >= LONGEST) {
            lines.add(taken(false));
        }
    }

    /** What has come of a line that is not ended; a character that was cut waits for its rest. */
    Optional<Line> pause() {
        return line.isEmpty() ? Optional.empty() : Optional.of(taken(false));
    }

    /** Nothing will come any more: what is left. */
    Optional<Line> end() {
        if (cut.length > 0) {
            line.append('\uFFFD');
            cut = new byte[0];
        }
        return pause();
    }

    private Line taken(boolean whole) {
        Line taken = new Line(line.toString(), whole);
        line.setLength(0);
        return taken;
    }
}
