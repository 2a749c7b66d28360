package org.keywright.catalogue;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.keywright.keycode.KeycodeEntry;
import org.keywright.keycode.KeycodeRange;
import org.keywright.keycode.KeycodeSpec;
import org.keywright.keycode.KeycodeTable;
import org.keywright.option.Value;
import org.keywright.problem.Checked;
import org.keywright.problem.Location;
import org.keywright.problem.Problem;

/** Reads the keycode tables of a tree: {@code keycodes_<version>.hjson} and its fragments. */
public final class KeycodeTables {

    private static final Pattern CODE = Pattern.compile("0[xX]([0-9A-Fa-f]{1,4})");
    private static final Pattern RANGE =
            Pattern.compile("0[xX]([0-9A-Fa-f]{1,4})/0[xX]([0-9A-Fa-f]{1,4})");

    private KeycodeTables() {}

    /** The versions that a tree has, the newest first. */
    public static List<String> versions(FirmwareTree tree) {
        return tables(tree).versions();
    }

    /** The newest version; an empty table when there is none. */
    public static Checked<KeycodeTable> read(FirmwareTree tree) {
        return read(tree, versions(tree).stream().findFirst().orElse("0.0.0"));
    }

    /** The tables as of that version. */
    public static Checked<KeycodeTable> read(FirmwareTree tree, String version) {
        return whole(tree, version).map(spec -> new KeycodeTable(spec.keycodes()));
    }

    /**
     * The same with everything else that the files say; a problem for a version that is not there.
     *
     * @param version three numbers, or {@code latest}
     */
    public static Checked<KeycodeSpec> spec(FirmwareTree tree, String version) {
        List<String> versions = versions(tree);
        boolean latest = version.equals("latest") && !versions.isEmpty();
        String wanted = latest ? versions.getFirst() : version;
        return versions.contains(wanted) ? whole(tree, wanted) : Checked.failed(unknown(versions));
    }

    private static Checked<KeycodeSpec> whole(FirmwareTree tree, String version) {
        return tables(tree)
                .read(version)
                .map(
                        all ->
                                new KeycodeSpec(
                                        version,
                                        ranges(all.table("ranges")),
                                        keycodes(all.table("keycodes"))));
    }

    private static Problem unknown(List<String> versions) {
        return Problem.error(
                "unknown-keycode-version",
                new Location.Everywhere(),
                "The keycode tables have no such version.",
                versions.isEmpty()
                        ? "Use a firmware tree that has keycode tables."
                        : "Use latest, or one of " + String.join(", ", versions) + ".");
    }

    private static VersionedTables tables(FirmwareTree tree) {
        return new VersionedTables(new TreeDocuments(tree), tree.keycodes(), "keycodes");
    }

    private static List<KeycodeRange> ranges(Value.Table rows) {
        Map<String, KeycodeRange> ranges = new TreeMap<>();
        for (String key : rows.members().keySet()) {
            Matcher range = RANGE.matcher(key);
            Optional<String> name = rows.table(key).findText("define");
            if (range.matches() && name.isPresent()) {
                int first = Integer.parseInt(range.group(1), 16);
                int more = Integer.parseInt(range.group(2), 16);
                ranges.put(key, new KeycodeRange(name.get(), first, first + more));
            }
        }
        return List.copyOf(ranges.values());
    }

    private static List<KeycodeEntry> keycodes(Value.Table rows) {
        Map<String, KeycodeEntry> entries = new TreeMap<>();
        for (String code : rows.members().keySet()) {
            entry(code, rows.table(code)).ifPresent(e -> entries.put(code, e));
        }
        return new ArrayList<>(entries.values());
    }

    private static Optional<KeycodeEntry> entry(String code, Value.Table row) {
        Matcher number = CODE.matcher(code);
        if (!number.matches() || row.findText("key").isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(
                new KeycodeEntry(
                        Integer.parseInt(number.group(1), 16),
                        row.findText("key").orElseThrow(),
                        texts(row.items("aliases")),
                        row.findText("label").orElse(""),
                        row.findText("group").orElse(""),
                        row.findText("description").orElse("")));
    }

    /** Those items that are texts. */
    static List<String> texts(List<Value> items) {
        return items.stream()
                .filter(Value.Text.class::isInstance)
                .map(item -> ((Value.Text) item).text())
                .toList();
    }
}
