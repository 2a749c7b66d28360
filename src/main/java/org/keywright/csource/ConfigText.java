package org.keywright.csource;

/** Prepares the text of a {@code config.h}: lines joined, comments out. */
final class ConfigText {

    private ConfigText() {}

    /** Joins lines that end in a backslash; takes out block comments, also within texts. */
    static Excerpt of(String text) {
        Excerpt excerpt = new Excerpt(text);
        int from = 0;
        int joint = text.indexOf("\\\n");
        int open = text.indexOf("/*");
        while (joint >= 0 || open >= 0) {
            if (open < 0 || joint >= 0 && joint < open) {
                excerpt.keep(from, joint);
                from = joint + 2;
            } else {
                int close = text.indexOf("*/", open + 2);
                if (close < 0) {
                    open = -1;
                    continue;
                }
                excerpt.keep(from, open);
                from = close + 2;
            }
            joint = joint >= 0 && joint < from ? text.indexOf("\\\n", from) : joint;
            open = open >= 0 && open < from ? text.indexOf("/*", from) : open;
        }
        excerpt.keep(from, text.length());
        return excerpt;
    }

    /** Cuts a line where a comment begins; one that touches what is before it is no comment. */
    static String withoutLineComment(String line) {
        for (int at = line.indexOf('/'); at >= 0; at = line.indexOf('/', at + 1)) {
            boolean comment = CScan.has(line, at + 1, '/') || CScan.has(line, at + 1, '*');
            if (comment && at > 0 && Blanks.isBlank(line.charAt(at - 1))) {
                return line.substring(0, at);
            }
        }
        return line;
    }
}
