package org.keywright.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.keywright.application.BoardOptions;
import org.keywright.option.OptionDescriptor;
import org.keywright.option.OptionNeed;
import org.keywright.option.OptionStanding;
import org.keywright.option.Value;

/** What is said about options: in one line, in several, and for programs. */
final class OptionReply {

    private OptionReply() {}

    /** Everything about one option. */
    static Reply of(OptionDescriptor option, BoardOptions options, Value.Table config) {
        OptionStanding standing = options.standing(option, config);
        List<String> lines = new ArrayList<>();
        lines.add(line(option, options, config));
        lines.add("  " + option.words().title() + ". " + option.words().help());
        if (!option.place().names().isEmpty()) {
            lines.add("  in C: " + String.join(", ", option.place().names()));
        }
        value("keymap", standing.own(), option, options, lines);
        value("keyboard", standing.board(), option, options, lines);
        value("firmware", standing.usual(), option, options, lines);
        for (OptionNeed need : standing.unmet()) {
            lines.add("  needs " + need.first());
        }
        return new Reply(lines, members(option, options, config), List.of());
    }

    private static void value(
            String who,
            Optional<Value> value,
            OptionDescriptor option,
            BoardOptions options,
            List<String> lines) {
        value.ifPresent(v -> lines.add("  " + who + ": " + options.text(option, v)));
    }

    /** Path, what holds, and a star for what the keymap sets. */
    static String line(OptionDescriptor option, BoardOptions options, Value.Table config) {
        OptionStanding standing = options.standing(option, config);
        String value = standing.effective().map(v -> options.text(option, v)).orElse("not set");
        String unit = option.words().unit().isEmpty() ? "" : " " + option.words().unit();
        String mark = standing.changed() ? "* " : "  ";
        return mark + option.path() + " = " + value + (value.equals("not set") ? "" : unit);
    }

    /** The same for a program; values that nobody set are missing. */
    static Value.Table members(OptionDescriptor option, BoardOptions options, Value.Table config) {
        OptionStanding standing = options.standing(option, config);
        Value.Table all =
                Value.Table.empty()
                        .with("path", new Value.Text(option.path().toString()))
                        .with("title", new Value.Text(option.words().title()))
                        .with("help", new Value.Text(option.words().help()))
                        .with("unit", new Value.Text(option.words().unit()))
                        .with("group", new Value.Text(option.place().group()))
                        .with("names", Value.texts(option.place().names()))
                        .with("changed", new Value.Flag(standing.changed()));
        all = with(all, "value", standing.effective());
        all = with(all, "keymap", standing.own());
        all = with(all, "keyboard", standing.board());
        all = with(all, "firmware", standing.usual());
        List<String> needs = standing.unmet().stream().map(n -> n.first().toString()).toList();
        return needs.isEmpty() ? all : all.with("needs", Value.texts(needs));
    }

    private static Value.Table with(Value.Table table, String name, Optional<Value> value) {
        return value.map(v -> table.with(name, v)).orElse(table);
    }
}
