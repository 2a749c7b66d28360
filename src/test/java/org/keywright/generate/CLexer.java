package org.keywright.generate;

/** What a C compiler takes out of a text first: string literals. Fails on broken ones. */
final class CLexer {

    private final String text;
    private final StringBuilder code = new StringBuilder();
    private int at;

    private CLexer(String text) {
        this.text = text;
    }

    /** The text with its string literals emptied. */
    static String code(String text) {
        if (!text.matches("[ -~\n]*") || text.contains("??")) {
            throw new AssertionError("characters that C reads differently");
        }
        return new CLexer(text).read();
    }

    private String read() {
        while (at < text.length()) {
            char c = text.charAt(at);
            if (c == '"') {
                skipLiteral();
                code.append("\"\"");
            } else {
                if (text.startsWith("/*", at)) {
                    throw new AssertionError("a comment nobody wrote");
                }
                code.append(c);
                at++;
            }
        }
        return code.toString();
    }

    private void skipLiteral() {
        at++;
        while (at < text.length() && text.charAt(at) != '"') {
            if (text.charAt(at) == '\n') {
                throw new AssertionError("a literal that does not end on its line");
            }
            at += text.charAt(at) == '\\' ? 2 : 1;
        }
        if (at >= text.length()) {
            throw new AssertionError("a literal that does not end");
        }
        at++;
    }
}
