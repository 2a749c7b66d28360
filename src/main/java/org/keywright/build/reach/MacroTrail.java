package org.keywright.build.reach;

import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Everything that happens to each macro in texts that do nothing else, in order: so two of them can
 * be compared macro by macro. Only what a compiler never complains about is understood.
 */
public final class MacroTrail {

    private static final String TEST = "!?\\s*defined\\s*(?:\\(\\s*\\w+\\s*\\)|\\s\\w+)";
    private static final Pattern LINE =
            Pattern.compile(
                    "#\\s*(?:(define)\\s+(\\w+)(\\(\\s*\\w+(?:\\s*,\\s*\\w+)*\\s*\\)(?=\\s))?(|\\s.*)"
                            + "|(undef)\\s+(\\w+)"
                            + "|(ifdef|ifndef)\\s+(\\w+)"
                            + "|(if)\\s*("
                            + TEST
                            + "(?:\\s*(?:&&|\\|\\|)\\s*"
                            + TEST
                            + ")*)"
                            + "|(else|endif)"
                            + "|pragma\\s+once)",
                    Pattern.DOTALL);

    /** No strings that do not end, nothing glued or quoted. */
    private static final Pattern BODY =
            Pattern.compile("(?:[^\"'\\\\#`$]++|\"[^\"\\\\]*+\"|'[^'\\\\]++')*+");

    private static final Set<String> RESERVED =
            Set.of(
                    ("defined _Pragma and and_eq bitand bitor compl not not_eq or or_eq xor xor_eq")
                            .split(" "));

    /** Not nought: nobody divides by that. */
    private static final Pattern NUMBER =
            Pattern.compile(
                    "undefined|\\s*(?:0[xX][1-9A-Fa-f][0-9A-Fa-f]{0,7}|[1-9][0-9]{0,8})[uU]?(?:ll?|LL?)?");

    private final Map<String, List<String>> steps = new HashMap<>();

    private MacroTrail() {}

    /** A trail of nothing yet. */
    public static MacroTrail empty() {
        return new MacroTrail();
    }

    /** Follows a text; false if it does anything else than define macros. */
    public boolean follow(byte[] text) {
        Optional<List<String>> lines =
                LogicalLines.of(new String(text, StandardCharsets.ISO_8859_1));
        Deque<String> conditions = new ArrayDeque<>();
        return lines.isPresent()
                && lines.get().stream().allMatch(line -> step(line, conditions))
                && conditions.isEmpty();
    }

    /** Follows a word {@code -DX=1} or {@code -UX} of a command. */
    public boolean followOption(String word) {
        return directive(word).filter(line -> step(line, new ArrayDeque<>())).isPresent();
    }

    /** What a word of a command says, as a directive. */
    static Optional<String> directive(String word) {
        String rest = word.substring(2);
        int equals = rest.indexOf('=');
        if (rest.contains("\n")) {
            return Optional.empty();
        }
        if (word.startsWith("-U")) {
            return Optional.of("#undef " + rest);
        }
        return Optional.of(
                equals < 0
                        ? "#define " + rest + " 1"
                        : "#define "
                                + rest.substring(0, equals)
                                + " "
                                + rest.substring(equals + 1));
    }

    private boolean step(String line, Deque<String> conditions) {
        Matcher parts = LINE.matcher(line);
        if (!parts.matches()) {
            return false;
        }
        if (parts.group(1) != null) {
            String text = Objects.requireNonNullElse(parts.group(3), "") + parts.group(4);
            add(parts.group(2), text, conditions);
            return ordinary(parts.group(2)) && BODY.matcher(text).matches();
        }
        if (parts.group(5) != null) {
            add(parts.group(6), "undefined", conditions);
        } else if (parts.group(7) != null) {
            conditions.push(parts.group(7) + " " + moment(parts.group(8)));
        } else if (parts.group(9) != null) {
            conditions.push(moment(parts.group(10)));
        } else if (parts.group(11) != null) {
            return turn(parts.group(11), conditions);
        }
        return true;
    }

    /** The compiler has its own opinion about defining these. */
    private static boolean ordinary(String name) {
        return !name.startsWith("__")
                && !Character.isDigit(name.charAt(0))
                && !RESERVED.contains(name);
    }

    /** A condition with how much had happened to each word of it by then. */
    private String moment(String condition) {
        StringBuilder text = new StringBuilder(condition);
        Words.each(
                condition,
                0,
                word -> text.append(" ").append(steps.getOrDefault(word, List.of()).size()));
        return text.toString();
    }

    private static boolean turn(String word, Deque<String> conditions) {
        if (conditions.isEmpty()) {
            return false;
        }
        String condition = conditions.pop();
        if (word.equals("else")) {
            conditions.push("else " + condition);
        }
        return word.equals("endif") || !condition.startsWith("else ");
    }

    private void add(String name, String text, Deque<String> conditions) {
        steps.computeIfAbsent(name, _ -> new ArrayList<>()).add(text + "\n" + conditions);
    }

    /** The macros to which other things happen on the other trail. */
    public Set<String> difference(MacroTrail other) {
        Set<String> changed = new HashSet<>();
        Stream.concat(steps.keySet().stream(), other.steps.keySet().stream())
                .filter(name -> !Objects.equals(steps.get(name), other.steps.get(name)))
                .forEach(changed::add);
        return changed;
    }

    /** Whether a macro is nothing but a number, or not defined, on both trails. */
    public boolean numbers(MacroTrail other, String name) {
        return Stream.of(this, other)
                .flatMap(trail -> trail.steps.getOrDefault(name, List.of()).stream())
                .allMatch(step -> NUMBER.matcher(step.substring(0, step.indexOf('\n'))).matches());
    }
}
