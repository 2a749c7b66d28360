package org.keywright.cli;

import java.util.concurrent.Callable;
import org.keywright.application.Keywright;
import picocli.CommandLine.Option;

/** A command that answers with a reply; the one place that turns replies into exit codes. */
abstract class AnsweringCommand implements Callable<Integer> {

    private final Session session;

    @Option(names = "--json", description = "Print the result as one JSON document.")
    private boolean json;

    @Option(names = "--debug", description = "Show where in the program a failure happened.")
    private boolean debug;

    @Option(
            names = {"-h", "--help"},
            usageHelp = true,
            description = "Show this help and exit.")
    private boolean help;

    AnsweringCommand(Session session) {
        this.session = session;
    }

    /** Does the work; problems in the reply make the exit code. */
    abstract Reply answer();

    /** Whether everything has been printed while the work was done; only the exit code is left. */
    boolean hasSaidAll() {
        return false;
    }

    @Override
    public final Integer call() {
        Reply reply = answer();
        ExitCode end = hasSaidAll() ? reply.exitCode() : session.printer().print(reply, json);
        return end.number();
    }

    final Keywright keywright() {
        return session.keywright();
    }

    final ProgressLine progress() {
        return session.progress();
    }

    final Console console() {
        return session.console();
    }

    final boolean json() {
        return json;
    }

    final boolean debug() {
        return debug;
    }
}
