package org.keywright.build.plan;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * The objects that one source was compiled to lately, with different macros or headers.
 *
 * @param list newest first
 */
record KnownObjects(List<KnownObject> list) {

    static final KnownObjects NONE = new KnownObjects(List.of());

    private static final int MOST = 8;

    KnownObjects {
        list = List.copyOf(list);
    }

    /** These and that one. */
    KnownObjects with(KnownObject newest) {
        return new KnownObjects(
                Stream.concat(Stream.of(newest), list.stream()).distinct().limit(MOST).toList());
    }

    /**
     * As text: first every word that occurs, one a line, then after an empty line six lines for
     * each object, words by their number: the objects of a source have nearly all words in common.
     */
    byte[] bytes() {
        Map<String, Integer> words = new LinkedHashMap<>();
        StringBuilder objects = new StringBuilder();
        for (KnownObject object : list) {
            objects.append(object.object()).append('\n');
            objects.append(object.home()).append('\n');
            objects.append(object.search()).append('\n');
            numbers(object.macros(), words, objects);
            numbers(object.first(), words, objects);
            List<String> files = new ArrayList<>();
            object.files().forEach((name, hash) -> files.addAll(List.of(name, hash)));
            numbers(files, words, objects);
        }
        String text = String.join("\n", words.keySet()) + "\n\n" + objects;
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static void numbers(List<String> list, Map<String, Integer> words, StringBuilder to) {
        for (String word : list) {
            to.append(words.computeIfAbsent(word, _ -> words.size())).append(' ');
        }
        to.append('\n');
    }

    /** Reads {@link #bytes()}. */
    static KnownObjects parse(byte[] bytes) {
        List<String> lines =
                Arrays.asList(new String(bytes, StandardCharsets.UTF_8).split("\n", -1));
        int end = lines.indexOf("");
        List<String> words = lines.subList(0, end);
        List<KnownObject> list = new ArrayList<>();
        for (int at = end + 1; at + 5 < lines.size(); at += 6) {
            List<String> files = words(lines.get(at + 5), words);
            Map<String, String> hashes = new LinkedHashMap<>();
            for (int i = 0; i + 1 < files.size(); i += 2) {
                hashes.put(files.get(i), files.get(i + 1));
            }
            list.add(
                    new KnownObject(
                            lines.get(at),
                            lines.get(at + 1),
                            lines.get(at + 2),
                            words(lines.get(at + 3), words),
                            words(lines.get(at + 4), words),
                            hashes));
        }
        return new KnownObjects(list);
    }

    private static List<String> words(String numbers, List<String> words) {
        return numbers.isEmpty()
                ? List.of()
                : Arrays.stream(numbers.split(" "))
                        .map(n -> words.get(Integer.parseInt(n)))
                        .toList();
    }
}
