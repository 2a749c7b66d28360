package org.keywright.catalogue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import org.keywright.option.Value;
import org.keywright.problem.Checked;
import org.keywright.problem.Problem;

/** Former names of keyboards, and what they are called now. */
final class KeyboardAliases {

    private static final long LARGEST = 1024 * 1024;

    /** Whoever asks more often is better off with the table. */
    private static final int FEW = 16;

    private final AtomicInteger asked = new AtomicInteger();
    private final Supplier<String> text;
    private final Supplier<Checked<Value.Table>> table;
    private final Supplier<Map<String, List<String>>> formerNames;

    KeyboardAliases(TreeDocuments documents, Path file) {
        text = Once.of(() -> text(documents, file));
        table = Once.of(() -> documents.table(file));
        formerNames = Once.of(this::collectFormerNames);
    }

    /** Only to search in; a file that is too large or not there is read as a table instead. */
    private static String text(TreeDocuments documents, Path file) {
        try {
            return documents.exists(file) && Files.size(file) <= LARGEST
                    ? new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1)
                    : "\\";
        } catch (IOException unreadable) {
            return "\\";
        }
    }

    private Value.Table known() {
        return table.get().value().orElse(Value.Table.empty());
    }

    /** The present name of a keyboard that was renamed, perhaps more than once. */
    String presentName(String id) {
        boolean once = asked.incrementAndGet() <= FEW;
        return once && !mentions(id) ? id : followed(id);
    }

    private String followed(String id) {
        Set<String> seen = new HashSet<>();
        String name = id;
        while (seen.add(name)) {
            // QMK's own table has a name that ends with a slash.
            name = known().table(name).findText("target").orElse(name).replaceFirst("/$", "");
        }
        return name;
    }

    /**
     * Whether the name may be a former one: it stands in front of a colon somewhere. Most keyboards
     * keep their names, and reading the table takes a short run a tenth of its time.
     */
    private boolean mentions(String id) {
        String all = text.get();
        boolean found = all.indexOf('\\') >= 0;
        for (int at = all.indexOf(id); at >= 0 && !found; at = all.indexOf(id, at + 1)) {
            int end = at + id.length();
            while (end < all.length() && "\"' \t\r\n".indexOf(all.charAt(end)) >= 0) {
                end++;
            }
            found = end < all.length() && ":#/".indexOf(all.charAt(end)) >= 0;
        }
        return found;
    }

    /** Former names that lead to this keyboard, sorted. */
    List<String> formerNames(String id) {
        return formerNames.get().getOrDefault(id, List.of());
    }

    private Map<String, List<String>> collectFormerNames() {
        Map<String, List<String>> names = new HashMap<>();
        for (String old : new TreeSet<>(known().members().keySet())) {
            names.computeIfAbsent(followed(old), present -> new ArrayList<>()).add(old);
        }
        names.replaceAll((present, old) -> List.copyOf(old));
        return names;
    }

    /** What was wrong with the table itself. */
    List<Problem> problems() {
        return table.get().problems();
    }
}
