package org.keywright.csource;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Functions and tables of a keymap.c that have no place in a keymap.json. */
final class LeftOut {

    private static final int MOST_SHOWN = 8;

    private LeftOut() {}

    /** Says what stays behind. */
    static void report(List<CToken> code, Brackets brackets, Set<String> read, Findings findings) {
        List<CToken> names = names(code, brackets);
        names.removeIf(name -> read.contains(name.text()));
        if (names.isEmpty()) {
            return;
        }
        List<String> shown =
                names.stream()
                        .limit(MOST_SHOWN)
                        .map(name -> name.text() + ":" + name.line())
                        .toList();
        int more = names.size() - shown.size();
        String some = String.join(", ", shown);
        String listed = more > 0 ? some + " and " + more + " more" : some;
        findings.hint(
                "keymap-c-code-left-out",
                names.getFirst(),
                "Code stays behind, as keymap.json has no place for it: " + listed + ".",
                "Keys that need it will do nothing until it is built in again.");
    }

    private static List<CToken> names(List<CToken> code, Brackets brackets) {
        List<CToken> names = new ArrayList<>();
        int at = 0;
        while (at < code.size()) {
            CToken token = code.get(at);
            if (token.kind() == CToken.Kind.NAME) {
                int body = body(code, at, brackets);
                if (body > 0) {
                    names.add(token);
                    at = body;
                }
            }
            boolean opens = Brackets.change(code.get(at)) > 0;
            at = opens && brackets.closing(at) > 0 ? brackets.closing(at) + 1 : at + 1;
        }
        return names;
    }

    /** Index of the brace behind {@code name(…)} or {@code name[…] =}; 0 when there is none. */
    private static int body(List<CToken> code, int name, Brackets brackets) {
        int at = name + 1;
        boolean function = at < code.size() && code.get(at).is("(");
        while (at < code.size()
                && code.get(at).is(function ? "(" : "[")
                && brackets.closing(at) > 0) {
            at = brackets.closing(at) + 1;
        }
        if (!function && at < code.size() && at > name + 1 && code.get(at).is("PROGMEM")) {
            at++;
        }
        if (!function) {
            at = at < code.size() && code.get(at).is("=") ? at + 1 : code.size();
        }
        return at > name + 1 && at < code.size() && code.get(at).is("{") ? at : 0;
    }
}
