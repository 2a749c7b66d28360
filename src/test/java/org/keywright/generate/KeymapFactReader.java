package org.keywright.generate;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.keywright.option.Value;

/** Reads {@code keymap.c} and {@code keymap.h} back into the reference's shape. */
final class KeymapFactReader {

    private static final Pattern INCLUDE = Pattern.compile("(?m)^#include \"(.*)\"$");
    private static final Pattern LAYER =
            Pattern.compile("(?m)^    \\[(\\d+)\\] = (\\w+)\\((.*)\\),?$");
    private static final Pattern ENCODERS =
            Pattern.compile("(?m)^    \\[(\\d+)\\] = \\{(.*)\\},?$");
    private static final Pattern SWITCH =
            Pattern.compile("(?m)^    (DIP_SWITCH_OFF_ON\\(.*\\)),?$");
    private static final Pattern MACRO =
            Pattern.compile("case (QK_MACRO_\\d+):\n +SEND_STRING\\((.*)\\);\n");

    private KeymapFactReader() {}

    static Value source(String text) {
        Map<String, Value> facts = new LinkedHashMap<>();
        facts.put("includes", FactTree.texts(all(INCLUDE, text, 1)));
        facts.put("layers", table("keymaps[]", LAYER, 3, text));
        facts.put("encoders", table("encoder_map[]", ENCODERS, 2, text));
        facts.put(
                "dip_switches",
                text.contains("dip_switch_map[")
                        ? FactTree.texts(all(SWITCH, text, 1))
                        : new Value.Nothing());
        facts.put("macros", table("process_record_user", MACRO, 2, text));
        return new Value.Table(facts);
    }

    /** Directives and declarations, without comments and blank lines. */
    static Value header(String text) {
        return FactTree.texts(
                text.lines().filter(l -> !l.startsWith("//") && !l.isBlank()).toList());
    }

    private static Value table(String start, Pattern row, int groups, String text) {
        if (!text.contains(start)) {
            return new Value.Nothing();
        }
        List<Value> rows = new ArrayList<>();
        row.matcher(text)
                .results()
                .forEach(
                        m -> {
                            List<String> cells = new ArrayList<>();
                            for (int i = 1; i <= groups; i++) {
                                cells.add(m.group(i));
                            }
                            rows.add(FactTree.texts(cells));
                        });
        return FactTree.list(rows);
    }

    private static List<String> all(Pattern pattern, String text, int group) {
        return pattern.matcher(text).results().map(m -> m.group(group)).toList();
    }
}
