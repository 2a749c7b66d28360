package org.keywright.generate;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.keywright.option.Value;

/** Reads {@code default_keyboard.h} and {@code .c} back into the reference's shape. */
final class KeyboardFactReader {

    private static final Pattern MACRO =
            Pattern.compile("#define (\\w+)\\(([^)]*)\\) \\{(.*?)\n\\}", Pattern.DOTALL);
    private static final Pattern ROW = Pattern.compile("\\{ ([^}]*) \\}");
    private static final Pattern ALIAS =
            Pattern.compile("#ifndef (\\w+)\n# +define (\\w+) (\\w+)\n#endif");
    private static final Pattern ENUM = Pattern.compile("enum \\w+ \\{(.*?)\n\\};", Pattern.DOTALL);
    private static final Pattern KEYCODE_ALIAS = Pattern.compile("(?m)^#define (\\w+) (\\w+)$");

    private static final Pattern INCLUDE =
            Pattern.compile("(?m)^#include \"(?!quantum\\.h)(.*)\"$");

    private KeyboardFactReader() {}

    static Value header(String text) {
        List<Value> layouts = new ArrayList<>();
        MACRO.matcher(text).results().forEach(m -> layouts.add(layout(m)));
        List<Value> aliases = new ArrayList<>();
        ALIAS.matcher(text)
                .results()
                .forEach(m -> aliases.add(FactTree.texts(List.of(m.group(2), m.group(3)))));
        Map<String, Value> facts = new LinkedHashMap<>();
        facts.put("layouts", FactTree.list(layouts));
        facts.put("aliases", FactTree.list(aliases));
        facts.put("include", include(text));
        facts.put("keycodes", keycodes(text));
        facts.put("keycode_aliases", keycodeAliases(text));
        facts.put("error", new Value.Flag(text.contains("#error")));
        return new Value.Table(facts);
    }

    private static Value include(String text) {
        Matcher include = INCLUDE.matcher(text);
        return include.find() ? FactTree.text(include.group(1)) : new Value.Nothing();
    }

    private static Value layout(java.util.regex.MatchResult macro) {
        List<Value> rows = new ArrayList<>();
        ROW.matcher(macro.group(3)).results().forEach(m -> rows.add(words(m.group(1))));
        Map<String, Value> layout = new LinkedHashMap<>();
        layout.put("name", FactTree.text(macro.group(1)));
        layout.put("args", words(macro.group(2)));
        layout.put("rows", FactTree.list(rows));
        return new Value.Table(layout);
    }

    static Value keycodes(String text) {
        Matcher block = ENUM.matcher(text);
        List<String> names = new ArrayList<>();
        if (block.find()) {
            block.group(1)
                    .lines()
                    .filter(l -> !l.isBlank())
                    .forEach(l -> names.add(l.strip().replaceAll(",$", "")));
        }
        return FactTree.texts(names);
    }

    static Value keycodeAliases(String text) {
        int start = Math.max(0, text.indexOf("enum "));
        List<Value> pairs = new ArrayList<>();
        if (text.contains("enum ")) {
            KEYCODE_ALIAS
                    .matcher(text.substring(start))
                    .results()
                    .forEach(m -> pairs.add(FactTree.texts(List.of(m.group(1), m.group(2)))));
        }
        return FactTree.list(pairs);
    }

    static Value words(String commaSeparated) {
        return FactTree.texts(
                commaSeparated.isBlank()
                        ? List.of()
                        : List.of(commaSeparated.strip().split(",\\s*")));
    }
}
