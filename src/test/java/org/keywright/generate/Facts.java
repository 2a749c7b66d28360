package org.keywright.generate;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** What a generated text says, without how it says it: for holding two texts against each other. */
final class Facts {

    private static final Pattern C_COMMENT = Pattern.compile("(?s)/\\*.*?\\*/");
    private static final Pattern C_LINE =
            Pattern.compile("((?:[^\"/]|\"(?:[^\"\\\\]|\\\\.)*\"|/(?!/))*)//.*");
    private static final Pattern MAKE_COMMENT = Pattern.compile("(?m)^#.*$");

    private Facts() {}

    /** Lines without comments and blanks, and characters as they are rather than escaped. */
    static List<String> of(String fileName, String text) {
        Pattern comment = fileName.endsWith(".mk") ? MAKE_COMMENT : C_COMMENT;
        return FactReader.characters(comment.matcher(text).replaceAll(""))
                .lines()
                .map(l -> C_LINE.matcher(l).replaceFirst("$1"))
                .map(l -> l.replaceAll("\\s+", ""))
                .filter(l -> !l.isEmpty())
                .collect(Collectors.toCollection(ArrayList::new));
    }

    /** What only the first says, and what only the second says; empty when they agree. */
    static String difference(List<String> ours, List<String> theirs) {
        if (ours.equals(theirs)) {
            return "";
        }
        List<String> missing = new ArrayList<>(theirs);
        missing.removeAll(ours);
        List<String> extra = new ArrayList<>(ours);
        extra.removeAll(theirs);
        return "we say " + extra + " for " + missing;
    }
}
