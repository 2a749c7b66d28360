package org.keywright.keymap;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.keywright.keycode.Keycode;
import org.keywright.keycode.KeycodeParser;
import org.keywright.option.Value;

/** Reads and writes the members that entries of extras are made of. */
final class Entry {

    private Entry() {}

    static Optional<Keycode> code(Value.Table entry, String member) {
        return entry.findText(member).filter(t -> !t.isBlank()).map(KeycodeParser::parse);
    }

    static Value.Table with(Value.Table entry, String member, Optional<Keycode> code) {
        return code.map(c -> entry.with(member, new Value.Text(c.text())))
                .orElseGet(() -> entry.without(member));
    }

    static List<Keycode> codes(Value.Table entry, String member) {
        List<Keycode> codes = new ArrayList<>();
        texts(entry, member).forEach(text -> codes.add(KeycodeParser.parse(text)));
        return codes;
    }

    static Value.Table withCodes(Value.Table entry, String member, List<Keycode> codes) {
        return entry.with(member, Value.texts(codes.stream().map(Keycode::text).toList()));
    }

    static List<String> texts(Value.Table entry, String member) {
        List<String> texts = new ArrayList<>();
        for (Value item : entry.items(member)) {
            if (item instanceof Value.Text text) {
                texts.add(text.text());
            }
        }
        return texts;
    }

    static Value.Table withTexts(Value.Table entry, String member, List<String> texts) {
        return texts.isEmpty() ? entry.without(member) : entry.with(member, Value.texts(texts));
    }

    static Value.Table withText(Value.Table entry, String member, String text) {
        return text.isEmpty() ? entry.without(member) : entry.with(member, new Value.Text(text));
    }

    /** The layers an entry is meant for; absent for all of them. */
    static Optional<List<Integer>> layers(Value.Table entry) {
        if (entry.find("layers").isEmpty()) {
            return Optional.empty();
        }
        List<Integer> layers = new ArrayList<>();
        for (Value item : entry.items("layers")) {
            if (item instanceof Value.Whole whole) {
                whole.asInt().ifPresent(layers::add);
            }
        }
        return Optional.of(layers);
    }

    static Value.Table withLayers(Value.Table entry, Optional<List<Integer>> layers) {
        return layers.map(
                        numbers ->
                                entry.with(
                                        "layers",
                                        new Value.Listing(
                                                numbers.stream()
                                                        .<Value>map(n -> Value.Whole.of(n))
                                                        .toList())))
                .orElseGet(() -> entry.without("layers"));
    }

    static OptionalInt number(Value.Table entry, String member) {
        Optional<Integer> number =
                entry.find(member)
                        .flatMap(v -> v instanceof Value.Whole w ? w.asInt() : Optional.empty());
        return number.map(OptionalInt::of).orElseGet(OptionalInt::empty);
    }

    static Value.Table withNumber(Value.Table entry, String member, OptionalInt number) {
        return number.isPresent()
                ? entry.with(member, Value.Whole.of(number.getAsInt()))
                : entry.without(member);
    }

    static boolean flag(Value.Table entry, String member) {
        return entry.find(member).filter(v -> v.equals(new Value.Flag(true))).isPresent();
    }

    static Value.Table withFlag(Value.Table entry, String member, boolean on) {
        return on ? entry.with(member, new Value.Flag(true)) : entry.without(member);
    }
}
