package org.keywright.generate;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads generated definitions and variables back, in a way of its own: it shares no code with the
 * generators.
 */
final class FactReader {

    private static final Pattern DIRECTIVE =
            Pattern.compile("#\\s*(ifndef|undef|define|endif)\\s*(\\w*)(?: (.*))?");
    private static final Pattern VARIABLE = Pattern.compile("(\\w+) (\\?=|=) (.*)");

    private FactReader() {}

    /**
     * A definition.
     *
     * @param value absent when the name stands alone
     * @param form as in the reference: ifndef, plain, undef, undef+define
     */
    record Define(String name, Optional<String> value, String form) {}

    static List<Define> defines(String header) {
        List<Define> facts = new ArrayList<>();
        String pending = "";
        String pendingName = "";
        for (String line : header.lines().toList()) {
            Matcher match = DIRECTIVE.matcher(line.strip());
            if (!match.matches()) {
                continue;
            }
            String name = match.group(2);
            switch (match.group(1)) {
                case "ifndef", "undef" -> {
                    flush(facts, pending, pendingName);
                    pending = match.group(1);
                    pendingName = name;
                }
                case "define" -> {
                    String form = pending.equals("undef") ? "undef+define" : pending;
                    if (!pendingName.equals(name)) {
                        flush(facts, pending, pendingName);
                        form = "plain";
                    }
                    pending = "";
                    pendingName = "";
                    facts.add(new Define(name, value(match.group(3)), form));
                }
                default -> {}
            }
        }
        flush(facts, pending, pendingName);
        return facts;
    }

    private static void flush(List<Define> facts, String pending, String name) {
        if (pending.equals("undef")) {
            facts.add(new Define(name, Optional.empty(), "undef"));
        }
    }

    private static Optional<String> value(@org.jspecify.annotations.Nullable String text) {
        return Optional.ofNullable(text).map(FactReader::characters);
    }

    /** Tabs and universal character names to characters; the reference writes them as they are. */
    static String characters(String escaped) {
        String text = escaped.replace("\\t", "\t");
        Matcher names = Pattern.compile("\\\\u([0-9A-F]{4})").matcher(text);
        return names.replaceAll(
                m -> Matcher.quoteReplacement("" + (char) Integer.parseInt(m.group(1), 16)));
    }

    /** Name, operator and value of each variable, in order. */
    static List<List<String>> variables(String makefile) {
        List<List<String>> facts = new ArrayList<>();
        for (String line : makefile.lines().filter(l -> !l.startsWith("#")).toList()) {
            Matcher match = VARIABLE.matcher(line);
            if (!match.matches()) {
                throw new AssertionError("not a variable: " + line);
            }
            facts.add(List.of(match.group(1), match.group(2), match.group(3)));
        }
        return facts;
    }
}
