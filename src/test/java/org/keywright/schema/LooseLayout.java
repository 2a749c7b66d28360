package org.keywright.schema;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.keywright.option.Value;

/** Writes a value the way people do: comments anywhere, commas or not, names with quotes or not. */
final class LooseLayout {

    private final Random random;
    private final boolean lines;
    private final boolean comments;
    private final boolean hjson;
    private final String newline;
    private int noted;

    LooseLayout(Random random) {
        this.random = random;
        this.lines = random.nextInt(4) > 0;
        this.comments = random.nextBoolean();
        this.hjson = random.nextBoolean();
        this.newline = random.nextInt(4) == 0 ? "\r\n" : "\n";
    }

    String write(Value value) {
        boolean bare = hjson && value instanceof Value.Table t && !t.members().isEmpty();
        if (bare && random.nextBoolean()) {
            List<String> parts = members((Value.Table) value, "");
            return note() + String.join(newline, parts) + newline;
        }
        return note() + text(value, "") + (lines ? newline : "");
    }

    private String note() {
        if (!comments || random.nextInt(3) > 0) {
            return "";
        }
        noted++;
        boolean block = !lines || random.nextBoolean();
        return block ? "/* " + noted + " */" : "// " + noted + newline;
    }

    private String text(Value value, String indent) {
        return switch (value) {
            case Value.Table table -> wrap("{", members(table, indent + "  "), "}", indent);
            case Value.Listing list -> wrap("[", items(list, indent + "  "), "]", indent);
            default -> JsonLiterals.of(value);
        };
    }

    private List<String> members(Value.Table table, String indent) {
        List<String> parts = new ArrayList<>();
        table.members()
                .forEach(
                        (name, value) -> {
                            boolean bare = hjson && name.matches("n\\d+");
                            String quoted = bare ? name : JsonLiterals.quote(name);
                            parts.add(note() + quoted + ": " + note() + text(value, indent));
                        });
        return parts;
    }

    private List<String> items(Value.Listing list, String indent) {
        List<String> parts = new ArrayList<>();
        list.items().forEach(item -> parts.add(note() + text(item, indent)));
        return parts;
    }

    private String wrap(String open, List<String> parts, String close, String indent) {
        boolean broken = lines && random.nextInt(4) > 0 && !parts.isEmpty();
        StringBuilder text = new StringBuilder(open);
        for (int i = 0; i < parts.size(); i++) {
            boolean last = i + 1 == parts.size();
            boolean comma = !last && !(hjson && broken) || hjson && random.nextInt(4) == 0;
            text.append(broken ? newline + indent + "  " : " ").append(parts.get(i));
            text.append(comma ? "," : "").append(random.nextInt(3) == 0 ? " " + note() : "");
        }
        return text.append(broken ? newline + indent : "").append(close).toString();
    }
}
