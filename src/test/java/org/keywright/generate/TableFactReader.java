package org.keywright.generate;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.keywright.option.Value;

/** Reads the tables of {@code default_keyboard.c} back into the reference's shape. */
final class TableFactReader {

    private static final Pattern LIGHTS =
            Pattern.compile(
                    "#include \"(\\w+)\\.h\"\n.*? = \\{\n  \\{\n(.*?)\n  \\},\n  \\{ (.*?) \\},\n"
                            + "  \\{ (.*?) \\},\n\\};",
                    Pattern.DOTALL);
    private static final Pattern MASK = Pattern.compile("(?m)^    (0b[01]+),$");
    private static final Pattern AXIS = Pattern.compile("(?m)^    \\[(\\d)\\] = (JOYSTICK.*),$");
    private static final Pattern HANDS =
            Pattern.compile("chordal_hold_layout.* = (\\w+)\\(\n(.*?)\n\\);", Pattern.DOTALL);

    private TableFactReader() {}

    static Value read(String text) {
        Map<String, Value> facts = new LinkedHashMap<>();
        List<Value> lights = new ArrayList<>();
        LIGHTS.matcher(text).results().forEach(m -> lights.add(lights(m)));
        facts.put("led_config", FactTree.list(lights));
        List<String> mask = MASK.matcher(text).results().map(m -> m.group(1)).toList();
        facts.put(
                "matrix_mask",
                text.contains("matrix_mask[") ? FactTree.texts(mask) : new Value.Nothing());
        List<Value> axes =
                AXIS.matcher(text)
                        .results()
                        .<Value>map(
                                m -> FactTree.list(number(m.group(1)), FactTree.text(m.group(2))))
                        .toList();
        facts.put(
                "joystick_axes",
                text.contains("joystick_axes") ? FactTree.list(axes) : new Value.Nothing());
        HANDS.matcher(text)
                .results()
                .findFirst()
                .ifPresent(m -> facts.put("chordal_hold", hands(m)));
        return new Value.Table(facts);
    }

    private static Value lights(MatchResult match) {
        Map<String, Value> facts = new LinkedHashMap<>();
        facts.put("type", FactTree.text(match.group(1)));
        List<Value> rows = new ArrayList<>();
        match.group(2).lines().forEach(l -> rows.add(numbers(l.replaceAll("[{} ]|,$", ""))));
        facts.put("matrix", FactTree.list(rows));
        List<Value> positions = new ArrayList<>();
        for (String pair : match.group(3).split("(?<=\\}), ")) {
            positions.add(numbers(pair.replaceAll("[{} ]", "")));
        }
        facts.put("pos", FactTree.list(positions));
        facts.put("flags", numbers(match.group(4).replace(" ", "")));
        return new Value.Table(facts);
    }

    private static Value hands(MatchResult match) {
        Map<String, Value> facts = new LinkedHashMap<>();
        facts.put("layout", FactTree.text(match.group(1)));
        List<String> rows = match.group(2).lines().map(l -> l.replaceAll("[^LR*]", "")).toList();
        facts.put("rows", FactTree.texts(rows));
        return new Value.Table(facts);
    }

    private static Value numbers(String commaSeparated) {
        List<Value> numbers = new ArrayList<>();
        for (String part : commaSeparated.split(",")) {
            numbers.add(number(part));
        }
        return FactTree.list(numbers);
    }

    private static Value number(String text) {
        if (text.equals("NO_LED")) {
            return new Value.Nothing();
        }
        return text.contains(".")
                ? new Value.Decimal(Double.parseDouble(text))
                : new Value.Whole(Long.parseLong(text));
    }
}
