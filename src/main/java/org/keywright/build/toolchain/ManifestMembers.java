package org.keywright.build.toolchain;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.keywright.option.Value;
import org.keywright.problem.Problem;
import org.keywright.schema.JsonDocument;

/** Takes members out of a manifest and remembers what is wrong with them. */
final class ManifestMembers {

    static final Pattern HASH = Pattern.compile("[0-9a-f]{64}");

    /** A name that is one step of a path and nothing else. */
    static final Pattern NAME = Pattern.compile("[A-Za-z0-9][A-Za-z0-9._+~-]{0,150}");

    static final Pattern VERSION = Pattern.compile("[A-Za-z0-9][A-Za-z0-9.+:~-]{0,80}");
    static final Pattern ADDRESS = Pattern.compile("https?://[\\x21-\\x7e]{4,300}");

    private final JsonDocument document;
    private final List<Problem> problems = new ArrayList<>();

    ManifestMembers(JsonDocument document) {
        this.document = document;
    }

    List<Problem> problems() {
        return problems;
    }

    /** A text of that form; empty, and a problem, if it has another. */
    String text(Value.Table table, String at, String member, Pattern form) {
        String text = table.findText(member).orElse("");
        if (!form.matcher(text).matches()) {
            wrong(at + "/" + member, "is missing or malformed");
            return "";
        }
        return text;
    }

    /** A path that stays in its folder. */
    String inside(Value.Table table, String at, String member) {
        String path = table.findText(member).orElse("");
        inside(path, at + "/" + member);
        return path;
    }

    void inside(String path, String at) {
        try {
            if (!EntryPath.of(path).equals(path) || path.isEmpty()) {
                wrong(at, "is missing or not a plain path");
            }
        } catch (HostileArchiveException e) {
            wrong(at, "leaves the folder");
        }
    }

    /** A whole number that is not negative, or the other one. */
    static int count(Value.Table table, String member, int otherwise) {
        return table.find(member)
                .flatMap(v -> v instanceof Value.Whole w ? w.asInt() : Optional.<Integer>empty())
                .filter(n -> n >= 0)
                .orElse(otherwise);
    }

    static List<String> texts(Value.Table table, String member) {
        return table.items(member).stream()
                .flatMap(v -> v instanceof Value.Text t ? Stream.of(t.text()) : Stream.empty())
                .toList();
    }

    /** What is made of each table in a list; the second argument is its pointer. */
    static <T> List<T> each(
            Value.Table table, String at, String member, BiFunction<Value.Table, String, T> made) {
        List<T> all = new ArrayList<>();
        List<Value> items = table.items(member);
        for (int i = 0; i < items.size(); i++) {
            if (items.get(i) instanceof Value.Table item) {
                all.add(made.apply(item, at + "/" + member + "/" + i));
            }
        }
        return all;
    }

    void wrong(String pointer, String message) {
        problems.add(
                Problem.error(
                        "toolchain-manifest",
                        document.locate(pointer),
                        "This member " + message + ".",
                        "Restore the file from the program's download."));
    }
}
