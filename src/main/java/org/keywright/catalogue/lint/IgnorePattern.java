package org.keywright.catalogue.lint;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * A line of a {@code .gitignore}, as Git's documentation {@code gitignore(5)} describes it.
 *
 * @param parts between slashes; {@code **} stands for any number of folders
 * @param foldersOnly whether files are not meant
 * @param again whether it takes back what a line before it said
 */
record IgnorePattern(List<String> parts, boolean foldersOnly, boolean again) {

    private static final String ANY = "**";
    private static final int LONGEST = 500;

    /** Reads a line; nothing comes of comments, empty lines and ones too long to be meant. */
    static Optional<IgnorePattern> read(String line) {
        String text = line.endsWith("\\ ") ? line : line.stripTrailing();
        if (text.isEmpty() || text.startsWith("#") || text.length() > LONGEST) {
            return Optional.empty();
        }
        boolean again = text.startsWith("!");
        boolean foldersOnly = text.endsWith("/");
        String path = text.substring(again ? 1 : 0, text.length() - (foldersOnly ? 1 : 0));
        String bare = path.startsWith("/") ? path.substring(1) : path;
        String whole = path.indexOf('/') < 0 ? ANY + "/" + bare : bare;
        return bare.isEmpty()
                ? Optional.empty()
                : Optional.of(new IgnorePattern(List.of(whole.split("/")), foldersOnly, again));
    }

    /**
     * Whether a path is meant, itself, not by a folder above it.
     *
     * @param path its names
     */
    boolean matches(List<String> path, boolean folder) {
        if (foldersOnly && !folder) {
            return false;
        }
        boolean[] reached = new boolean[path.size() + 1];
        reached[0] = true;
        for (int part = 0; part < parts.size(); part++) {
            boolean last = part == parts.size() - 1;
            reached =
                    parts.get(part).equals(ANY)
                            ? skip(reached, last)
                            : step(reached, parts.get(part), path);
        }
        return reached[path.size()];
    }

    /** Any number of names; at the end of a pattern at least one. */
    private static boolean[] skip(boolean[] reached, boolean last) {
        boolean[] next = new boolean[reached.length];
        boolean seen = false;
        for (int i = 0; i < reached.length; i++) {
            next[i] = seen || reached[i] && !last;
            seen |= reached[i];
        }
        return next;
    }

    private static boolean[] step(boolean[] reached, String part, List<String> path) {
        boolean[] next = new boolean[reached.length];
        for (int i = 0; i < path.size(); i++) {
            next[i + 1] = reached[i] && matches(part, path.get(i));
        }
        return next;
    }

    /** One name against one part: {@code *}, {@code ?}, {@code [a-z]}, {@code \\}. */
    private static boolean matches(String part, String name) {
        boolean[] reached = new boolean[name.length() + 1];
        reached[0] = true;
        int at = 0;
        while (at < part.length()) {
            boolean[] next = new boolean[reached.length];
            if (part.charAt(at) == '*') {
                boolean seen = false;
                for (int i = 0; i < reached.length; i++) {
                    seen |= reached[i];
                    next[i] = seen;
                }
                at++;
            } else {
                CharacterSet set = CharacterSet.at(part, at);
                for (int i = 0; i < name.length(); i++) {
                    next[i + 1] = reached[i] && set.has(name.charAt(i));
                }
                at = set.end();
            }
            reached = next;
        }
        return reached[name.length()];
    }

    /**
     * Which characters may stand at a place.
     *
     * @param ranges pairs of first and last
     * @param others whether all but those are meant
     * @param end where the pattern goes on
     */
    private record CharacterSet(String ranges, boolean others, int end) {

        static CharacterSet at(String part, int at) {
            char sign = part.charAt(at);
            int close = part.indexOf(']', Math.min(part.length(), at + 2));
            if (sign == '?') {
                return new CharacterSet("", true, at + 1);
            }
            if (sign == '[' && close > 0) {
                return bracket(part.substring(at + 1, close), close + 1);
            }
            int from = sign == '\\' && at + 1 < part.length() ? at + 1 : at;
            return new CharacterSet("" + part.charAt(from) + part.charAt(from), false, from + 1);
        }

        private static CharacterSet bracket(String inner, int end) {
            boolean others = inner.startsWith("!") || inner.startsWith("^");
            StringBuilder ranges = new StringBuilder();
            int at = others ? 1 : 0;
            while (at < inner.length()) {
                boolean range = at + 2 < inner.length() && inner.charAt(at + 1) == '-';
                ranges.append(inner.charAt(at)).append(inner.charAt(range ? at + 2 : at));
                at += range ? 3 : 1;
            }
            return new CharacterSet(ranges.toString(), others, end);
        }

        boolean has(char sign) {
            boolean found = false;
            for (int i = 0; i + 1 < ranges.length(); i += 2) {
                found |= ranges.charAt(i) <= sign && sign <= ranges.charAt(i + 1);
            }
            return found != others;
        }
    }

    /** The names of a path. */
    static List<String> names(String path) {
        return Arrays.asList(path.split("/"));
    }
}
