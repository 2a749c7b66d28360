package org.keywright.csource;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.keywright.problem.Checked;
import org.keywright.problem.Location;
import org.keywright.problem.Problem;

/** Reads layout macros as QMK does: by their text, whatever conditions surround them. */
public final class LayoutHeaderReader {

    private static final Pattern DEFINE = Pattern.compile("#\\s*+define.*", Pattern.DOTALL);

    /** Whoever has this many has one mistake that repeats. */
    private static final int MOST_PROBLEMS = 100;

    private final SourceFile file;
    private final Map<String, LayoutHeader.Macro> macros = new LinkedHashMap<>();
    private final Map<String, String> aliases = new LinkedHashMap<>();
    private final List<Problem> problems = new ArrayList<>();

    private LayoutHeaderReader(SourceFile file) {
        this.file = file;
    }

    /**
     * Reads a header; what is wrong with a macro is reported, and as much of it kept as QMK does.
     */
    public static Checked<LayoutHeader> read(SourceFile file) {
        LayoutHeaderReader reader = new LayoutHeaderReader(file);
        if (file.text().contains("define")) {
            Excerpt excerpt = CommentStripper.strip(file.text());
            for (Excerpt.Line line : excerpt.lines()) {
                reader.readLine(line, excerpt);
            }
        }
        return Checked.of(
                new LayoutHeader(file.name(), reader.macros, reader.aliases), reader.problems);
    }

    private void readLine(Excerpt.Line line, Excerpt excerpt) {
        String text = Blanks.strip(line.text());
        boolean mentions = text.contains("(") && text.contains("LAYOUT");
        if (mentions && DEFINE.matcher(text).matches()) {
            int begin = line.start() + Blanks.skip(line.text(), 0);
            readMacro(text, file.at(excerpt.lineOf(begin)));
        } else if (text.contains("#define")) {
            readAlias(text);
        }
    }

    /** Only single blanks count here: a name, a blank, and all the rest. */
    private void readAlias(String line) {
        String[] parts = line.split(" ", 3);
        if (parts.length == 3) {
            aliases.put(parts[1], parts[2]);
        }
    }

    private void readMacro(String line, Location place) {
        String dense =
                line.replace("\\", "").replace(" ", "").replace("\t", "").replace("#define", "");
        int open = dense.indexOf('(');
        int close = dense.indexOf(')', open);
        String name = dense.substring(0, open);
        if (!name.startsWith("LAYOUT") || name.startsWith("LAYOUT_kc")) {
            return;
        }
        if (close < 0) {
            refuse(place, name, "has no closing parenthesis");
            return;
        }
        Map<String, List<LayoutHeader.Position>> matrix =
                matrix(dense.substring(close + 1), name, place);
        List<LayoutHeader.Key> keys = new ArrayList<>();
        for (String key : dense.substring(open + 1, close).split(",", -1)) {
            List<LayoutHeader.Position> positions =
                    key.isEmpty() ? List.of() : matrix.getOrDefault(key, List.of());
            if (positions.size() != 1) {
                refuse(place, name, fault(key, positions.size()));
            }
            keys.add(new LayoutHeader.Key(key, positions));
        }
        macros.put(name, new LayoutHeader.Macro(keys, place));
    }

    private static String fault(String key, int positions) {
        if (key.isEmpty()) {
            return "has a parameter without a name";
        }
        return positions == 0
                ? "has the key " + key + ", which is nowhere in the matrix"
                : "has the key " + key + ", which is more than once in the matrix";
    }

    /** Where in the matrix every name stands. */
    private Map<String, List<LayoutHeader.Position>> matrix(
            String text, String name, Location place) {
        Map<String, List<LayoutHeader.Position>> found = new HashMap<>();
        String[] rows = text.split("\\},\\{", -1);
        for (int row = 0; row < rows.length; row++) {
            if (rows[row].startsWith("LAYOUT")) {
                refuse(place, name, "is made of another layout macro");
                break;
            }
            String[] keys = rows[row].replace("{", "").replace("}", "").split(",", -1);
            for (int column = 0; column < keys.length; column++) {
                if (!keys[column].equals("KC_NO")) {
                    found.computeIfAbsent(keys[column], key -> new ArrayList<>())
                            .add(new LayoutHeader.Position(row, column));
                }
            }
        }
        return found;
    }

    private void refuse(Location place, String macro, String what) {
        if (problems.size() >= MOST_PROBLEMS) {
            return;
        }
        String shown = what.length() > 120 ? what.substring(0, 120) + "…" : what;
        problems.add(
                Problem.error(
                        "layout-macro",
                        place,
                        "The macro " + macro + " " + shown + ".",
                        "Describe the layout in keyboard.json and remove the macro."));
    }
}
