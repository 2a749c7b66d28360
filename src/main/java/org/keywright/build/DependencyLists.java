package org.keywright.build;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * Which headers one source was found to read; more than one list, because a header may decide
 * whether another is read.
 *
 * @param lists newest first
 */
public record DependencyLists(List<List<String>> lists) {

    public DependencyLists {
        lists = lists.stream().map(List::copyOf).toList();
    }

    private static final int MOST = 6;

    /** One list a block, one path a line, an empty line between blocks. */
    public static DependencyLists parse(byte[] kept) {
        List<List<String>> lists = new ArrayList<>();
        for (String block : new String(kept, StandardCharsets.UTF_8).split("\n\n")) {
            lists.add(block.lines().filter(line -> !line.isEmpty()).toList());
        }
        return new DependencyLists(lists);
    }

    /** The same text again. */
    public byte[] bytes() {
        List<String> blocks = lists.stream().map(l -> String.join("\n", l)).toList();
        return String.join("\n\n", blocks).getBytes(StandardCharsets.UTF_8);
    }

    /** These and that one. */
    public DependencyLists with(List<String> list) {
        Set<List<String>> all = new LinkedHashSet<>();
        all.add(list);
        all.addAll(lists);
        return new DependencyLists(all.stream().limit(MOST).toList());
    }

    /**
     * The files a make rule written by the compiler ({@code -MMD}) names, the target left out,
     * without folders' detours ({@code a/../b}).
     */
    public static List<String> parseRule(String rule) {
        String joined = rule.replace("\\\r\n", " ").replace("\\\n", " ");
        return words(joined.substring(joined.indexOf(':') + 1)).stream()
                .map(path -> Path.of(path).normalize().toString().replace('\\', '/'))
                .distinct()
                .sorted()
                .toList();
    }

    /** The compiler writes a blank or hash of a name with a backslash before it, a dollar twice. */
    private static List<String> words(String text) {
        List<String> words = new ArrayList<>();
        StringBuilder word = new StringBuilder();
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            char next = i + 1 < text.length() ? text.charAt(i + 1) : '\n';
            if (c == '\\' && (next == ' ' || next == '#') || c == '$' && next == '$') {
                word.append(next);
                i++;
            } else if (!Character.isWhitespace(c)) {
                word.append(c);
            } else if (!word.isEmpty()) {
                words.add(word.toString());
                word.setLength(0);
            }
        }
        if (!word.isEmpty()) {
            words.add(word.toString());
        }
        return words;
    }
}
