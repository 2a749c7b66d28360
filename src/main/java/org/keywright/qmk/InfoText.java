package org.keywright.qmk;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.keywright.application.QmkJson;
import org.keywright.option.Value;

/** A keyboard in words, one line for each. */
final class InfoText {

    private InfoText() {}

    /** The few facts that people ask for. */
    static List<String> friendly(Value.Table info) {
        List<String> lines = new ArrayList<>();
        lines.add("Keyboard Name: " + text(info, "keyboard_name"));
        lines.add("Manufacturer: " + text(info, "manufacturer"));
        info.findText("url").ifPresent(url -> lines.add("Website: " + url));
        String maintainer = info.findText("maintainer").orElse("qmk");
        lines.add("Maintainer: " + (maintainer.equals("qmk") ? "QMK Community" : maintainer));
        lines.add("Layouts: " + names(info.table("layouts")));
        lines.add("Processor: " + text(info, "processor"));
        lines.add("Bootloader: " + text(info, "bootloader"));
        if (info.find("layout_aliases").isPresent()) {
            lines.add(
                    "Layout aliases: "
                            + info.table("layout_aliases").members().entrySet().stream()
                                    .map(alias -> alias.getKey() + "=" + plain(alias.getValue()))
                                    .collect(Collectors.joining(", ")));
        }
        return lines;
    }

    private static String text(Value.Table info, String name) {
        return info.findText(name).orElse("Unknown");
    }

    private static String names(Value.Table table) {
        return String.join(", ", new TreeSet<>(table.members().keySet()));
    }

    /** Every setting by its dotted name. */
    static List<String> dotted(Value.Table info) {
        List<String> lines = new ArrayList<>();
        add("", info, lines);
        return lines;
    }

    private static void add(String path, Value.Table table, List<String> lines) {
        for (Map.Entry<String, Value> member : new TreeMap<>(table.members()).entrySet()) {
            String name = path.isEmpty() ? member.getKey() : path + "." + member.getKey();
            if (name.equals("layouts") && member.getValue() instanceof Value.Table layouts) {
                lines.add("layouts: " + names(layouts));
            } else if (member.getValue() instanceof Value.Table inner) {
                add(name, inner, lines);
            } else if (!member.getKey().startsWith("parse_")) {
                lines.add(name + ": " + plain(member.getValue()));
            }
        }
    }

    /** As Python prints it. */
    private static String plain(Value value) {
        return switch (value) {
            case Value.Text text -> text.text();
            case Value.Whole whole -> whole.number().toString();
            case Value.Decimal decimal -> String.valueOf(decimal.number());
            case Value.Flag flag -> flag.on() ? "True" : "False";
            case Value.Nothing nothing -> "None";
            case Value.Listing list ->
                    list.items().stream()
                            .map(InfoText::plain)
                            .sorted()
                            .collect(Collectors.joining(", "));
            case Value.Table table -> QmkJson.keyboard(table).replaceAll("\\s+", " ");
        };
    }
}
