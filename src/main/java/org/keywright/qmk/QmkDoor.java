package org.keywright.qmk;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.keywright.application.Failure;
import org.keywright.application.QmkTree;

/**
 * QMK's command line as a whole: finds the sub-command, takes its words apart, runs it, catches
 * what goes wrong. Ends with 0, 1 for problems and 2 for a wrong call, as QMK's does.
 */
public final class QmkDoor {

    private static final int DONE = 0;
    private static final int PROBLEMS = 1;
    private static final int WRONG_CALL = 2;

    private QmkDoor() {}

    /**
     * Runs one call.
     *
     * @param words after {@code qmk}
     * @param opener opens a firmware tree
     * @return the exit code
     */
    public static int run(
            List<String> words, Place place, Streams streams, Function<Path, QmkTree> opener) {
        try {
            return answer(words, place, streams, opener);
        } finally {
            streams.flush();
        }
    }

    private static int answer(
            List<String> words, Place place, Streams streams, Function<Path, QmkTree> opener) {
        int skip = 0;
        while (skip < words.size() && words.get(skip).startsWith("-")) {
            skip += words.get(skip).equals("--tree") ? 2 : 1;
        }
        if (skip >= words.size()) {
            boolean version = words.contains("--version") || words.contains("-V");
            streams.print(version ? ProgramName.withVersion() : Commands.usage());
            return DONE;
        }
        String name = words.get(skip);
        Optional<QmkCommand> command = Commands.find(name);
        if (command.isEmpty()) {
            streams.say(Commands.usage());
            streams.say("qmk: error: there is no sub-command '" + name + "'");
            return WRONG_CALL;
        }
        Syntax syntax = command.get().syntax();
        try {
            List<String> rest = new ArrayList<>(words.subList(0, skip));
            rest.addAll(words.subList(skip + 1, words.size()));
            Arguments arguments = Arguments.parse(syntax, rest);
            if (arguments.has("help")) {
                streams.print(syntax.usage(name));
                return DONE;
            }
            Call call = new Call(arguments, place, streams, opener);
            return command.get().run(call) ? DONE : PROBLEMS;
        } catch (WrongArgumentsException e) {
            streams.say(syntax.usage(name));
            streams.say("qmk " + name + ": error: " + e.getMessage());
            return WRONG_CALL;
        } catch (RuntimeException | OutOfMemoryError e) {
            return failed(e, streams);
        }
    }

    private static int failed(Throwable thrown, Streams streams) {
        Failure failure = Failure.of(thrown);
        streams.say("error: " + failure.message());
        streams.say(failure.advice());
        return PROBLEMS;
    }
}
