package org.keywright.cli;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Map;

/**
 * Where a command prints: results to {@code out}, everything about getting there to {@code error}.
 *
 * @param out results
 * @param error progress, problems of the world, usage
 * @param errorIsTerminal whether a line on {@code error} can be overwritten
 * @param colour whether a person looks at both and wants colour
 */
public record Console(PrintStream out, PrintStream error, boolean errorIsTerminal, boolean colour) {

    /**
     * Set by the launcher script to the numbers of the standard streams that are terminals, {@code
     * "1 2"}: Java can only tell for input and output together.
     */
    private static final String TERMINALS = "keywright.terminals";

    /** The console of this process; colour as {@code NO_COLOR} (no-color.org) allows. */
    public static Console ofThisProcess() {
        Charset charset = Charset.forName(System.getProperty("stdout.encoding", "UTF-8"));
        String terminals = System.getProperty(TERMINALS, "");
        boolean colour = terminals.equals("1 2") && wantsColour(System.getenv());
        return new Console(
                stream(FileDescriptor.out, charset),
                stream(FileDescriptor.err, charset),
                terminals.contains("2"),
                colour);
    }

    /** Everything into memory streams, without colour. */
    public static Console plain(PrintStream out, PrintStream error) {
        return new Console(out, error, false, false);
    }

    static boolean wantsColour(Map<String, String> environment) {
        return environment.getOrDefault("NO_COLOR", "").isEmpty()
                && !environment.getOrDefault("TERM", "").equals("dumb");
    }

    /** A C locale would turn every other letter into a question mark; all terminals read UTF-8. */
    private static PrintStream stream(FileDescriptor descriptor, Charset charset) {
        Charset used = charset.equals(StandardCharsets.US_ASCII) ? StandardCharsets.UTF_8 : charset;
        return new PrintStream(new FileOutputStream(descriptor), true, used);
    }
}
