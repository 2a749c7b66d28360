package org.keywright.qmk;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;

/**
 * Where a call reads and prints: makefiles read {@code out}, so nothing but results goes there.
 *
 * @param in a keymap, where {@code -} is given in place of a file
 * @param out results, in UTF-8 with LF on every system
 * @param error messages
 */
public record Streams(InputStream in, PrintStream out, PrintStream error) {

    /** The streams of this process. */
    public static Streams ofThisProcess() {
        return new Streams(System.in, stream(FileDescriptor.out), stream(FileDescriptor.err));
    }

    private static PrintStream stream(FileDescriptor descriptor) {
        return new PrintStream(new FileOutputStream(descriptor), false, StandardCharsets.UTF_8);
    }

    /** One line of a result. */
    void print(String line) {
        out.print(line);
        out.print('\n');
    }

    /** One line of a message; control characters in it must not reach a terminal. */
    void say(String line) {
        line.lines().map(Streams::printable).forEach(text -> error.print(text + "\n"));
    }

    void flush() {
        out.flush();
        error.flush();
    }

    private static String printable(String text) {
        StringBuilder shown = new StringBuilder(text.length());
        text.codePoints()
                .forEach(
                        c -> {
                            boolean control = Character.isISOControl(c) && c != '\t';
                            shown.appendCodePoint(control ? '\uFFFD' : c);
                        });
        return shown.toString();
    }
}
