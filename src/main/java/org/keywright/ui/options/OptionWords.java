package org.keywright.ui.options;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.keywright.option.OptionDescriptor;
import org.keywright.option.OptionGroup;
import org.keywright.option.OptionKind;
import org.keywright.option.OptionNeed;
import org.keywright.option.OptionStanding;
import org.keywright.option.Value;
import org.keywright.ui.words.Echo;
import org.keywright.ui.words.Phrase;

/** What is said about options. */
final class OptionWords {

    /** Between a table and what is in it. */
    static final String INTO = " › ";

    private static final int LONGEST = 48;

    private OptionWords() {}

    static String everything() {
        return Phrase.of("All options");
    }

    static String title(OptionGroup group) {
        return Echo.option(group.title());
    }

    static String help(OptionGroup group) {
        return group.help().isEmpty() ? "" : Echo.option(group.help());
    }

    static String title(OptionDescriptor option) {
        return Echo.option(option.words().title());
    }

    static String help(OptionDescriptor option) {
        return option.words().help().isEmpty() ? "" : Echo.option(option.words().help());
    }

    /** The tables an option is in: {@code RGB matrix › At first}. */
    static String above(OptionDescriptor option) {
        return String.join(INTO, option.words().above().stream().map(Echo::option).toList());
    }

    /** Whether every one of these words is in the title or help text as it is shown. */
    static boolean says(OptionDescriptor option, String[] words) {
        String text = (title(option) + " " + help(option)).toLowerCase(Phrase.language().locale());
        return Arrays.stream(words).allMatch(text::contains);
    }

    /** Path and names in C. */
    static String names(OptionDescriptor option) {
        List<String> names = option.place().names();
        return names.isEmpty()
                ? option.path().toString()
                : option.path() + " · " + names.getFirst();
    }

    static String count(long shown, long changed) {
        String options = Phrase.count(shown, "{0} option", "{0} options");
        String here = Phrase.count(changed, "{0} changed here", "{0} changed here");
        return options + " · " + here;
    }

    /** Limits, and what holds without the keymap: {@code 0 to 255 · Firmware: 127}. */
    static String standard(OptionField field) {
        String limits = limits(field.option().kind());
        return limits.isEmpty() ? without(field) : limits + " · " + without(field);
    }

    private static String limits(OptionKind kind) {
        if (!(kind instanceof OptionKind.Whole(OptionalLong least, OptionalLong most))) {
            return "";
        }
        if (least.isPresent() && most.isPresent()) {
            return Phrase.of("{0} to {1}", least.getAsLong(), most.getAsLong());
        }
        return least.isPresent() ? Phrase.of("{0} or more", least.getAsLong()) : "";
    }

    private static String without(OptionField field) {
        OptionStanding standing = field.standing();
        if (standing.board().isPresent()) {
            return Phrase.of("Keyboard: {0}", value(field, standing.board().get()));
        }
        return standing.usual()
                .map(usual -> Phrase.of("Firmware: {0}", value(field, usual)))
                .orElseGet(() -> Phrase.of("Not set by the keyboard"));
    }

    /** A value in a sentence, with its unit. */
    static String value(OptionField field, Value value) {
        if (value instanceof Value.Flag(boolean on)) {
            return on ? Phrase.of("on") : Phrase.of("off");
        }
        String text = field.text(value);
        String unit = field.option().words().unit();
        String shown = text.length() > LONGEST ? text.substring(0, LONGEST) + "…" : text;
        return unit.isEmpty() ? shown : shown + " " + unit;
    }

    /** What an empty field stands for. */
    static String prompt(OptionField field) {
        return field.standing().without().map(value -> shortened(field.text(value))).orElse("");
    }

    private static String shortened(String text) {
        return text.length() > LONGEST ? text.substring(0, LONGEST) + "…" : text;
    }

    /** Why the option has no effect now. */
    static String unmet(OptionNeed need, String title) {
        OptionNeed.Way way = need.first();
        return way.value() instanceof Value.Text(String text)
                ? Phrase.of("Needs “{0}” to be {1} ({2}).", title, text, way.path())
                : Phrase.of("Needs “{0}” ({1}), which is off.", title, way.path());
    }

    /** What the button beside it does. */
    static String meet(OptionNeed need) {
        return need.first().value() instanceof Value.Text
                ? Phrase.of("Set it")
                : Phrase.of("Turn on");
    }

    /** What has to be known before setting it; empty when nothing has. */
    static String caution(OptionField field) {
        OptionDescriptor option = field.option();
        if (option.deprecated()) {
            return Phrase.of("Outdated: another option has taken its place.");
        }
        return option.place().heard()
                ? ""
                : Phrase.of(
                        "Describes the keyboard: a keymap's value does not reach the firmware.");
    }

    /** What it costs; empty where nobody measured. */
    static String cost(Optional<Long> bytes) {
        return bytes.map(
                        b ->
                                b >= 0
                                        ? Phrase.of("Measured: takes {0} bytes.", Phrase.number(b))
                                        : Phrase.of(
                                                "Measured: saves {0} bytes.", Phrase.number(-b)))
                .orElse("");
    }

    /** What a screen reader says of the control. */
    static String spoken(OptionField field) {
        String unit = field.option().words().unit();
        String above = above(field.option());
        String title =
                above.isEmpty() ? title(field.option()) : above + ", " + title(field.option());
        String measured = unit.isEmpty() ? title : Phrase.of("{0}, in {1}", title, unit);
        return field.standing().changed() ? Phrase.of("{0}, changed here", measured) : measured;
    }

    /** What a screen reader says when asked for more. */
    static String spokenHelp(OptionField field) {
        return help(field.option()) + " " + standard(field);
    }
}
