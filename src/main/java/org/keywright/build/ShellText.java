package org.keywright.build;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** A command as it could be typed into a POSIX shell; only to be shown, never to be run. */
public final class ShellText {

    private static final Pattern PLAIN = Pattern.compile("[A-Za-z0-9_./:=,+@%^-]+");

    private ShellText() {}

    /** {@code avr-gcc -c 'a b.c'}. */
    public static String of(List<String> words) {
        return words.stream().map(ShellText::quoted).collect(Collectors.joining(" "));
    }

    /** The same with variables set before it. */
    public static String of(Map<String, String> variables, List<String> words) {
        String before =
                new TreeMap<>(variables)
                        .entrySet().stream()
                                .map(v -> v.getKey() + "=" + quoted(v.getValue()) + " ")
                                .collect(Collectors.joining());
        return before + of(words);
    }

    private static String quoted(String word) {
        return PLAIN.matcher(word).matches() ? word : "'" + word.replace("'", "'\\''") + "'";
    }
}
