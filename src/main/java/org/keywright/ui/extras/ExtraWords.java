package org.keywright.ui.extras;

import java.util.List;
import java.util.stream.Collectors;
import org.keywright.keycode.Keycode;
import org.keywright.keymap.AlternateRepeat;
import org.keywright.keymap.Combo;
import org.keywright.keymap.Correction;
import org.keywright.keymap.ExtraKind;
import org.keywright.keymap.KeyOverride;
import org.keywright.keymap.LeaderSequence;
import org.keywright.keymap.MappedCharacter;
import org.keywright.keymap.TapDance;
import org.keywright.option.Value;
import org.keywright.ui.words.Phrase;

/** What kinds of extras and single entries are called. */
final class ExtraWords {

    private ExtraWords() {}

    static String title(ExtraKind kind) {
        return switch (kind) {
            case MACRO -> Phrase.of("Macros");
            case TAP_DANCE -> Phrase.of("Tap dances");
            case COMBO -> Phrase.of("Combos");
            case KEY_OVERRIDE -> Phrase.of("Key overrides");
            case LEADER_SEQUENCE -> Phrase.of("Leader");
            case ALTERNATE_REPEAT -> Phrase.of("Alternate repeat");
            case CORRECTION -> Phrase.of("Autocorrect");
            case CHARACTER -> Phrase.of("Characters");
            case DIP_SWITCH -> Phrase.of("DIP switches");
        };
    }

    /** What the kind is for, and what calls it. */
    static String purpose(ExtraKind kind) {
        return switch (kind) {
            case MACRO ->
                    Phrase.of(
                            "A key plays a row of steps. Put the macro on a key from the palette.");
            case TAP_DANCE ->
                    Phrase.of(
                            "One key, something else for a tap, a hold and two taps. Put it on a key"
                                    + " from the palette.");
            case COMBO ->
                    Phrase.of(
                            "Keys that are pressed together do something else. Their keys light up.");
            case KEY_OVERRIDE -> Phrase.of("While modifiers are held, a key sends another one.");
            case LEADER_SEQUENCE ->
                    Phrase.of("Keys typed one after the other behind the leader key, QK_LEAD.");
            case ALTERNATE_REPEAT ->
                    Phrase.of(
                            "What the alternate repeat key, QK_AREP, does after a key. QMK knows the"
                                    + " opposites of arrows and the like by itself.");
            case CORRECTION ->
                    Phrase.of(
                            "Typos that the keyboard corrects while you type. A colon stands for the"
                                    + " edge of a word.");
            case CHARACTER ->
                    Phrase.of("Characters that no key has. Put them on a key from the palette.");
            case DIP_SWITCH -> Phrase.of("What the switches on the circuit board do.");
        };
    }

    static String add(ExtraKind kind) {
        return switch (kind) {
            case MACRO -> Phrase.of("Add a macro");
            case TAP_DANCE -> Phrase.of("Add a tap dance");
            case COMBO -> Phrase.of("Add a combo");
            case KEY_OVERRIDE -> Phrase.of("Add a key override");
            case LEADER_SEQUENCE -> Phrase.of("Add a sequence");
            case ALTERNATE_REPEAT -> Phrase.of("Add an alternate");
            case CORRECTION -> Phrase.of("Add a correction");
            case CHARACTER -> Phrase.of("Add a character");
            case DIP_SWITCH -> Phrase.of("Add a switch");
        };
    }

    static String newName(ExtraKind kind, int number) {
        return switch (kind) {
            case MACRO -> Phrase.of("Macro {0}", number);
            case TAP_DANCE -> Phrase.of("Dance {0}", number);
            case COMBO -> Phrase.of("Combo {0}", number);
            case KEY_OVERRIDE -> Phrase.of("Override {0}", number);
            case LEADER_SEQUENCE -> Phrase.of("Sequence {0}", number);
            case CHARACTER -> Phrase.of("Character {0}", number);
            case ALTERNATE_REPEAT, CORRECTION, DIP_SWITCH -> "";
        };
    }

    /** What stands in the list for an entry: its name, or what it does. */
    static String entry(ExtraKind kind, int number, Value.Table entry, CodeBook codes) {
        String name = entry.findText("name").orElse("");
        return name.isEmpty() ? unnamed(kind, number, entry, codes) : name;
    }

    private static String unnamed(ExtraKind kind, int number, Value.Table entry, CodeBook codes) {
        return switch (kind) {
            case CORRECTION -> new Correction(entry).typo() + " → " + new Correction(entry).meant();
            case ALTERNATE_REPEAT -> Phrase.of("Alternate {0}", number);
            case DIP_SWITCH -> Phrase.of("Switch {0}", number);
            case CHARACTER ->
                    new MappedCharacter(entry).character().isEmpty()
                            ? newName(kind, number)
                            : new MappedCharacter(entry).character();
            case MACRO, TAP_DANCE, COMBO, KEY_OVERRIDE, LEADER_SEQUENCE -> newName(kind, number);
        };
    }

    /** What an entry does, in a few signs; empty when its name says it all. */
    static String summary(ExtraKind kind, Value.Table entry, CodeBook codes) {
        return switch (kind) {
            case COMBO ->
                    joined(new Combo(entry).keys(), " + ", codes)
                            + arrow(new Combo(entry).result().stream().toList(), codes);
            case LEADER_SEQUENCE ->
                    joined(new LeaderSequence(entry).keys(), " ", codes)
                            + arrow(new LeaderSequence(entry).result().stream().toList(), codes);
            case KEY_OVERRIDE ->
                    String.join("+", new KeyOverride(entry).modifiers())
                            + "+"
                            + joined(new KeyOverride(entry).trigger().stream().toList(), "", codes)
                            + arrow(new KeyOverride(entry).replacement().stream().toList(), codes);
            case ALTERNATE_REPEAT -> alternate(new AlternateRepeat(entry), codes);
            case TAP_DANCE ->
                    joined(
                            List.of(TapDance.Way.values()).stream()
                                    .flatMap(way -> new TapDance(entry).code(way).stream())
                                    .toList(),
                            " · ",
                            codes);
            case CHARACTER -> new MappedCharacter(entry).character();
            case MACRO, CORRECTION, DIP_SWITCH -> "";
        };
    }

    private static String alternate(AlternateRepeat entry, CodeBook codes) {
        String held = entry.modifiers().stream().map(m -> m + "+").collect(Collectors.joining());
        List<Keycode> after = entry.alternate().stream().toList();
        String arrow = entry.bothWays() ? " ↔ " : " → ";
        return held
                + joined(entry.key().stream().toList(), "", codes)
                + (after.isEmpty() ? "" : arrow + joined(after, "", codes));
    }

    private static String arrow(List<Keycode> codes, CodeBook book) {
        return codes.isEmpty() ? "" : " → " + joined(codes, "", book);
    }

    private static String joined(List<Keycode> codes, String between, CodeBook book) {
        return codes.stream().map(book::legend).collect(Collectors.joining(between));
    }
}
