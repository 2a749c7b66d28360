package org.keywright.build.reach;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Words glued together by {@code ##} in a macro.
 *
 * @param parts what is glued; absent where anything may stand
 */
record Paste(List<Optional<String>> parts) {

    Paste {
        parts = List.copyOf(parts);
    }

    /** Every chain of {@code ##} in a macro. */
    static List<Paste> in(Define define) {
        List<Paste> found = new ArrayList<>();
        String body = define.body();
        int at = body.indexOf("##");
        while (at >= 0) {
            List<Optional<String>> parts = new ArrayList<>();
            parts.add(before(define, at));
            while (body.startsWith("##", at)) {
                int start = Words.skipBlanks(body, at + 2);
                int end = Words.end(body, start);
                parts.add(part(define, body.substring(start, end)));
                at = Words.skipBlanks(body, end);
            }
            found.add(new Paste(parts));
            at = body.indexOf("##", at);
        }
        return found;
    }

    private static Optional<String> before(Define define, int at) {
        String left = define.body().substring(0, at).stripTrailing();
        int start = left.length();
        while (start > 0 && Words.isWord(left.charAt(start - 1))) {
            start--;
        }
        return part(define, left.substring(start));
    }

    private static Optional<String> part(Define define, String word) {
        boolean anything = word.isEmpty() || define.parameters().contains(word);
        return anything ? Optional.empty() : Optional.of(word);
    }
}
