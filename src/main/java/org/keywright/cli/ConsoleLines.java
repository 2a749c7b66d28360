package org.keywright.cli;

import org.keywright.live.ConsoleEvent;
import org.keywright.option.Value;

/** What is heard from consoles, for a person and for a program. */
final class ConsoleLines {

    private static final double NANOS = 1e9;

    private ConsoleLines() {}

    /**
     * One line.
     *
     * @param timestamps whether it begins with the time of day
     * @param named whether it says which keyboard it came from
     */
    static String line(ConsoleEvent event, boolean timestamps, boolean named) {
        String time = timestamps ? event.at().clock() + "  " : "";
        String who = event.keyboard().title();
        return time
                + switch (event) {
                    case ConsoleEvent.Opened o ->
                            "Listening to %s (%s).".formatted(who, o.keyboard().identity().id());
                    case ConsoleEvent.Closed c -> who + " is gone.";
                    case ConsoleEvent.Failed f -> f.problem().describe();
                    case ConsoleEvent.Printed p -> (named ? who + ": " : "") + p.text();
                };
    }

    /** The members of {@code --json}. */
    static Value.Table table(ConsoleEvent event) {
        Value.Table table =
                Value.Table.empty()
                        .with("event", new Value.Text(word(event)))
                        .with("at", new Value.Text(event.at().wall().toString()))
                        .with("seconds", new Value.Decimal(event.at().since().toNanos() / NANOS))
                        .with("keyboard", new Value.Text(event.keyboard().title()))
                        .with("id", new Value.Text(event.keyboard().identity().id().toString()))
                        .with("path", new Value.Text(event.keyboard().path()));
        return switch (event) {
            case ConsoleEvent.Printed p ->
                    table.with("text", new Value.Text(p.text()))
                            .with("whole", new Value.Flag(p.whole()));
            case ConsoleEvent.Failed f -> table.with("problem", Printer.table(f.problem()));
            case ConsoleEvent.Opened o -> table;
            case ConsoleEvent.Closed c -> table;
        };
    }

    private static String word(ConsoleEvent event) {
        return switch (event) {
            case ConsoleEvent.Opened o -> "opened";
            case ConsoleEvent.Closed c -> "closed";
            case ConsoleEvent.Failed f -> "failed";
            case ConsoleEvent.Printed p -> "line";
        };
    }
}
