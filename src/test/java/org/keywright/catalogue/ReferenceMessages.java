package org.keywright.catalogue;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.keywright.option.Value;
import org.keywright.problem.Location;
import org.keywright.problem.Problem;
import org.keywright.problem.Severity;

/** What QMK logs while it resolves a keyboard, as codes of our problems. */
final class ReferenceMessages {

    /** Words that tell a message apart, and our code for it. The first that fits counts. */
    private static final Map<String, String> CODES = new LinkedHashMap<>();

    /** Words of the reference's schema library, and the keyword they stand for. */
    private static final Map<String, String> KEYWORDS = new LinkedHashMap<>();

    static {
        CODES.put("Not including data", "keyboard-file-left-out");
        CODES.put("duplicate key", "json-duplicate-member");
        CODES.put("Invalid JSON", "json-syntax");
        CODES.put("Invalid file", "root-not-an-object");
        CODES.put("json location detected", "keyboard-file-misplaced");
        CODES.put("Number of keys for", "layout-key-count");
        CODES.put("has no \"matrix\"", "layout-without-matrix");
        CODES.put("No LAYOUTs", "no-layout");
        CODES.put("uses alias name", "layout-under-alias");
        CODES.put("Bootmagic", "bootmagic-outside");
        CODES.put("is deprecated", "c-name-outdated");
        CODES.put("no longer a valid", "c-name-without-effect");
        CODES.put("is overwriting", "c-overrides-json");
        CODES.put("is specified in both", "c-overrides-json");
        CODES.put("are specified in both", "c-overrides-json");
        CODES.put("invalid literal", "unreadable-c-value");
        CODES.put("community layout that does not", "unknown-community-layout");
        CODES.put("Claims to support", "community-layout-missing");
        CODES.put("Unknown MCU", "unknown-processor");
        CODES.put("should not be defined within", "layout-in-header");
        CODES.put("Invalid LAYOUT macro", "layout-macro");
        CODES.put("led_config", "light-table-not-read");
        CODES.put("All defaults for", "defaults-unused");
        CODES.put("Matrix row for", "matrix-position-outside");
        CODES.put("Matrix column for", "matrix-position-outside");
        CODES.put("is not unique", "matrix-position-twice");
        CODES.put("is offset on", "layout-offset");
        CODES.put("\"LAYOUT_all\" should", "layout-all-alone");
        CODES.put("name of keyboard", "layout-named-after-keyboard");
        CODES.put("no short form", "keycode-without-short-name");
        CODES.put("duplicate encoder", "encoder-twice");
        CODES.put("encoder index", "unknown-encoder");
        CODES.put("is inconsistent", "matrix-size-differs");
        KEYWORDS.put("is not of type", "type");
        KEYWORDS.put("is not one of", "enum");
        KEYWORDS.put("Additional properties", "additional-properties");
        KEYWORDS.put("is too long", "max-length");
        KEYWORDS.put("under any of the given", "any-of");
        KEYWORDS.put("should not be valid under", "not");
    }

    private static final String CHOICE = "any-of";

    private final List<String> codes = new ArrayList<>();
    private final List<String> violations = new ArrayList<>();
    private boolean whole;

    /** Reads the log of one keyboard; lines of the schema library are kept apart. */
    ReferenceMessages(String keyboard, List<Value> log) {
        for (Value line : log) {
            String text = ((Value.Text) ((Value.Listing) line).items().getLast()).text();
            String api = "Invalid API data: " + keyboard + ": ";
            if (text.startsWith("\t")) {
                violation(text.substring(1));
            } else if (text.startsWith(api)) {
                whole = true;
                violation(text.substring(api.length()));
            } else {
                codes.add(find(CODES, text));
            }
        }
        codes.sort(null);
    }

    private void violation(String text) {
        String path = text.substring(0, text.indexOf(':'));
        String pointer = path.isEmpty() ? "" : "/" + path.replace('.', '/');
        violations.add(pointer + " schema-" + find(KEYWORDS, text));
    }

    private static String find(Map<String, String> table, String text) {
        return table.entrySet().stream()
                .filter(row -> text.contains(row.getKey()))
                .map(Map.Entry::getValue)
                .findFirst()
                .orElse("? " + text);
    }

    /** Sorted. */
    List<String> codes() {
        return codes;
    }

    /** Pointer and code. */
    List<String> violations() {
        return violations;
    }

    /** Codes of problems that are not the schema's; hints are more than the reference says. */
    static List<String> codes(List<Problem> problems) {
        return problems.stream()
                .filter(problem -> problem.severity() != Severity.HINT)
                .map(Problem::code)
                .filter(code -> !code.startsWith("schema-"))
                .sorted()
                .toList();
    }

    /**
     * Pointer and code. The reference names the best violation of the resolved keyboard only, and
     * places a member too many at the object that has it; its words for a choice that nothing fits
     * are the same for each kind of choice, names of members included.
     */
    List<String> violationsAmong(List<Problem> problems) {
        List<String> found = violations(problems);
        return whole ? violations.stream().filter(found::contains).toList() : found;
    }

    private static List<String> violations(List<Problem> problems) {
        List<String> found = new ArrayList<>();
        for (Problem problem : problems) {
            if (problem.code().startsWith("schema-")
                    && problem.location() instanceof Location.InText spot) {
                boolean extra = problem.code().equals("schema-additional-properties");
                String pointer = spot.pointer();
                String place = extra ? pointer.substring(0, pointer.lastIndexOf('/')) : pointer;
                found.add(place + " " + problem.code().replaceAll("one-of|property-names", CHOICE));
            }
        }
        return found;
    }
}
