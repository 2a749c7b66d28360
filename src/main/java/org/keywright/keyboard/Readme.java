package org.keywright.keyboard;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * What a keyboard's maker says about it: the plain words of a {@code readme.md}. Pictures and the
 * addresses behind links are left out; nothing is fetched.
 *
 * @param lines in order, none of them blank
 */
public record Readme(List<Line> lines) {

    /** Longer ones are cut: a readme is for reading. */
    private static final int MOST_LINES = 200;

    private static final int LONGEST = 600;
    private static final Pattern PICTURE = Pattern.compile("!\\[[^\\]]{0,400}\\]\\([^)]{0,800}\\)");
    private static final Pattern LINK = Pattern.compile("\\[([^\\]]{0,400})\\]\\([^)]{0,800}\\)");
    private static final Pattern TAG = Pattern.compile("<[^>]{0,400}>");

    public Readme {
        lines = List.copyOf(lines);
    }

    /** No readme. */
    public static final Readme NONE = new Readme(List.of());

    /** What a line is. */
    public enum Kind {
        HEADING,
        POINT,
        CODE,
        TEXT
    }

    /**
     * One line.
     *
     * @param kind of line
     * @param words without marks
     */
    public record Line(Kind kind, String words) {}

    /** Reads Markdown; lines of one paragraph are joined. */
    public static Readme of(String markdown) {
        List<Line> lines = new ArrayList<>();
        boolean fenced = false;
        boolean open = false;
        for (String raw : markdown.lines().limit(4L * MOST_LINES).toList()) {
            String line = raw.length() > LONGEST * 4 ? raw.substring(0, LONGEST * 4) : raw;
            boolean fence = line.strip().startsWith("```");
            fenced ^= fence;
            Line read = fenced ? new Line(Kind.CODE, line.strip()) : line(line);
            if (fence || read.words().isBlank()) {
                open = false;
            } else if (open && read.kind() == Kind.TEXT) {
                Line last = lines.removeLast();
                lines.add(new Line(Kind.TEXT, cut(last.words() + " " + read.words())));
            } else {
                lines.add(new Line(read.kind(), cut(read.words())));
                open = read.kind() == Kind.TEXT;
            }
        }
        return new Readme(lines.subList(0, Math.min(MOST_LINES, lines.size())));
    }

    private static Line line(String text) {
        String line = text.strip();
        if (text.startsWith("    ") || text.startsWith("\t")) {
            return new Line(Kind.CODE, line);
        }
        if (line.startsWith("#")) {
            return new Line(Kind.HEADING, plain(line.replaceFirst("^#+", "")));
        }
        if (line.startsWith("* ") || line.startsWith("- ") || line.startsWith("+ ")) {
            return new Line(Kind.POINT, plain(line.substring(2)));
        }
        return new Line(Kind.TEXT, plain(line));
    }

    private static String plain(String marked) {
        String words = PICTURE.matcher(marked).replaceAll("");
        words = LINK.matcher(words).replaceAll("$1");
        words = TAG.matcher(words).replaceAll("");
        return words.replaceAll("\\*\\*|__|`", "").strip();
    }

    private static String cut(String words) {
        return words.length() <= LONGEST ? words : words.substring(0, LONGEST) + "…";
    }
}
