package org.keywright.csource;

/**
 * Puts a blank in place of every comment and joins lines that end in a backslash. Comment signs
 * within quotes stay; quotes may reach over lines, as in the reference.
 */
final class CommentStripper {

    private final String text;
    private final Excerpt excerpt;
    private boolean mayClose = true;
    private boolean mayCloseSingle = true;
    private boolean mayCloseDouble = true;
    private int from;
    private int joint = -1;

    private CommentStripper(String text) {
        this.text = text;
        this.excerpt = new Excerpt(text);
    }

    static Excerpt strip(String text) {
        CommentStripper stripper = new CommentStripper(text);
        int at = 0;
        while (at < text.length()) {
            at = stripper.step(at);
        }
        stripper.keepTo(text.length());
        return stripper.excerpt;
    }

    private int step(int at) {
        return switch (text.charAt(at)) {
            case '/' -> slash(at);
            case '"', '\'' -> quoted(at);
            default -> at + 1;
        };
    }

    private int slash(int at) {
        if (CScan.has(text, at + 1, '/')) {
            int end = text.indexOf('\n', at);
            return drop(at, end < 0 ? text.length() : end);
        }
        if (mayClose && CScan.has(text, at + 1, '*')) {
            int close = text.indexOf("*/", at + 2);
            mayClose = close >= 0;
            return mayClose ? drop(at, close + 2) : at + 1;
        }
        return at + 1;
    }

    private int drop(int at, int end) {
        keepTo(at);
        excerpt.blank();
        from = end;
        return end;
    }

    /** After a quote; where none follows that closes it, it is just a character. */
    private int quoted(int at) {
        char quote = text.charAt(at);
        if (quote == '"' ? !mayCloseDouble : !mayCloseSingle) {
            return at + 1;
        }
        int end = at + 1;
        while (end < text.length() && text.charAt(end) != quote) {
            end += text.charAt(end) == '\\' ? 2 : 1;
        }
        if (end < text.length()) {
            return end + 1;
        }
        mayCloseDouble &= quote != '"';
        mayCloseSingle &= quote != '\'';
        return at + 1;
    }

    /** Keeps all up to there but line ends that a backslash takes back. */
    private void keepTo(int to) {
        while (nextJoint() < to) {
            excerpt.keep(from, joint);
            from = joint + 2;
        }
        excerpt.keep(from, to);
        from = to;
    }

    /** Searched for once, however many comments lie before it. */
    private int nextJoint() {
        if (joint < from) {
            int found = text.indexOf("\\\n", from);
            joint = found < 0 ? text.length() : found;
        }
        return joint;
    }
}
