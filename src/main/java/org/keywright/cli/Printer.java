package org.keywright.cli;

import java.io.PrintStream;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.keywright.application.JsonText;
import org.keywright.option.Value;
import org.keywright.problem.Location;
import org.keywright.problem.Problem;
import org.keywright.problem.Severity;

/** Prints replies: for a person line by line, for a program as one JSON document. */
final class Printer {

    /** How a line begins that tells of something good; green on a terminal. */
    static final String GOOD = "ok       ";

    /** How a line begins that tells of something that is not as it should be. */
    static final String BAD = "missing  ";

    private static final String RESET = "\u001b[0m";

    private final Console console;

    Printer(Console console) {
        this.console = console;
    }

    /** Prints and says how the command ended. */
    ExitCode print(Reply reply, boolean json) {
        if (json) {
            console.out().print(JsonText.of(members(reply)));
        } else {
            // Beside a result that may be piped on, problems go where progress goes.
            PrintStream forProblems = reply.lines().isEmpty() ? console.out() : console.error();
            reply.problems().forEach(p -> forProblems.println(line(p)));
            reply.lines().forEach(line -> console.out().println(painted(printable(line))));
        }
        console.out().flush();
        return reply.exitCode();
    }

    private String painted(String line) {
        if (!console.colour() || !(line.startsWith(GOOD) || line.startsWith(BAD))) {
            return line;
        }
        String start = line.startsWith(GOOD) ? "\u001b[32m" : colour(Severity.ERROR);
        return start + line.substring(0, GOOD.length()) + RESET + line.substring(GOOD.length());
    }

    /** One line; what an input file wrote cannot steer the terminal. */
    private String line(Problem problem) {
        String text = printable(AdvisedCommand.named(problem).describe());
        String severity = problem.severity().name().toLowerCase(java.util.Locale.ROOT);
        return console.colour()
                ? colour(problem.severity()) + severity + RESET + text.substring(severity.length())
                : text;
    }

    static String printable(String text) {
        StringBuilder shown = new StringBuilder(text.length());
        text.codePoints()
                .forEach(
                        c ->
                                shown.appendCodePoint(
                                        Character.isISOControl(c) && c != '\t' ? '\ufffd' : c));
        return shown.toString();
    }

    private static String colour(Severity severity) {
        return switch (severity) {
            case ERROR -> "\u001b[31m";
            case WARNING -> "\u001b[33m";
            case HINT -> "\u001b[36m";
        };
    }

    private static Value.Table members(Reply reply) {
        Map<String, Value> all = new LinkedHashMap<>();
        all.put("ok", new Value.Flag(reply.exitCode() == ExitCode.DONE));
        List<Value> problems = new ArrayList<>();
        reply.problems().stream().map(AdvisedCommand::named).forEach(p -> problems.add(table(p)));
        all.put("problems", new Value.Listing(problems));
        all.putAll(reply.members().members());
        return new Value.Table(all);
    }

    static Value.Table table(Problem problem) {
        Map<String, Value> members = new LinkedHashMap<>();
        members.put("code", new Value.Text(problem.code()));
        members.put(
                "severity",
                new Value.Text(problem.severity().name().toLowerCase(java.util.Locale.ROOT)));
        members.put("place", new Value.Text(problem.location().describe()));
        members.putAll(spot(problem.location()));
        members.put("message", new Value.Text(problem.message()));
        members.put("advice", new Value.Text(problem.advice()));
        return new Value.Table(members);
    }

    private static Map<String, Value> spot(Location location) {
        Map<String, Value> spot = new LinkedHashMap<>();
        switch (location) {
            case Location.Everywhere e -> {}
            case Location.InFile file -> spot.put("file", new Value.Text(file.name()));
            case Location.InText text -> {
                spot.put("file", new Value.Text(text.name()));
                spot.put("line", new Value.Whole(text.line()));
                spot.put("column", new Value.Whole(text.column()));
                spot.put("pointer", new Value.Text(text.pointer()));
            }
            case Location.OnKey key -> {
                spot.put("layer", new Value.Whole(key.layer()));
                spot.put("key", new Value.Whole(key.key()));
            }
            case Location.OnEncoder encoder -> {
                spot.put("layer", new Value.Whole(encoder.layer()));
                spot.put("encoder", new Value.Whole(encoder.encoder()));
                spot.put("clockwise", new Value.Flag(encoder.clockwise()));
            }
            case Location.OnLayer layer -> spot.put("layer", new Value.Whole(layer.layer()));
            case Location.OnMacro macro -> spot.put("macro", new Value.Whole(macro.macro()));
            case Location.OnExtra extra -> {
                spot.put("list", new Value.Text(extra.member()));
                spot.put("index", new Value.Whole(extra.index()));
            }
            case Location.OnOption option -> spot.put("option", new Value.Text(option.path()));
        }
        return spot;
    }
}
