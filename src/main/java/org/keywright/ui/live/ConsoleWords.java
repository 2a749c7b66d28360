package org.keywright.ui.live;

import org.keywright.live.ConsoleEvent;
import org.keywright.ui.words.Echo;
import org.keywright.ui.words.Phrase;

/** What is heard from consoles, in words. */
final class ConsoleWords {

    private ConsoleWords() {}

    /**
     * A line.
     *
     * @param named whether it says which keyboard printed it
     */
    static String of(ConsoleEvent event, boolean named) {
        String who = event.keyboard().title();
        return switch (event) {
            case ConsoleEvent.Opened o ->
                    Phrase.of("Listening to {0} ({1})", who, o.keyboard().identity().id());
            case ConsoleEvent.Closed c -> Phrase.of("{0} is gone", who);
            case ConsoleEvent.Failed f -> Echo.message(f.problem());
            case ConsoleEvent.Printed p -> (named ? who + ": " : "") + p.text();
        };
    }
}
