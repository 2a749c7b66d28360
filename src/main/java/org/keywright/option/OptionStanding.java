package org.keywright.option;

import java.util.List;
import java.util.Optional;

/**
 * How an option stands in a keymap.
 *
 * @param own what the keymap says; absent when it leaves it to the keyboard
 * @param board what the keyboard says
 * @param usual what the firmware does when nobody says anything
 * @param unmet what it needs and has not got
 */
public record OptionStanding(
        Optional<Value> own, Optional<Value> board, Optional<Value> usual, List<OptionNeed> unmet) {

    public OptionStanding {
        unmet = List.copyOf(unmet);
    }

    /** Looks an option up. */
    public static OptionStanding of(
            OptionDescriptor option, Value.Table config, Value.Table board) {
        return new OptionStanding(
                config.at(option.path()),
                said(option, board),
                option.usual(),
                option.place().needs().stream()
                        .filter(need -> !need.met(path -> config.at(path).or(() -> board.at(path))))
                        .toList());
    }

    private static Optional<Value> said(OptionDescriptor option, Value.Table board) {
        return board.at(option.path()).or(() -> option.place().twin().flatMap(board::at));
    }

    /** Whether the keymap sets it. */
    public boolean changed() {
        return own.isPresent();
    }

    /** What holds without the keymap. */
    public Optional<Value> without() {
        return board.or(() -> usual);
    }

    /** What holds. */
    public Optional<Value> effective() {
        return own.or(this::without);
    }
}
