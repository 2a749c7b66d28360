package org.keywright.build.plan;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Where headers were found by the builds of one folder so far. It is believed while none of the
 * folders that were looked into has changed. Safe from any thread.
 */
final class SearchMemory {

    private static final int MOST = 4_000;

    /** What a build itself puts between its generated files, and no source asks for. */
    private static final Pattern PRODUCTS = Pattern.compile(".*\\.(o|d|td|lst|su)");

    /**
     * All headers that one source was found to read.
     *
     * @param folders where headers are looked for
     * @param read the files it reads with their hashes
     */
    private record Question(List<String> folders, Map<String, String> read) {}

    /**
     * A folder as it was.
     *
     * @param path absolute
     * @param own whether it belongs to the build
     * @param stamp before it was listed; none if it is the build's own
     * @param names what was in it
     */
    private record Looked(Path path, boolean own, String stamp, Set<String> names) {}

    /**
     * One text that asks for something.
     *
     * @param place the text, or its folder
     * @param wanted what it asks for
     */
    private record Piece(String place, Object wanted) {}

    private final Places places;
    private final Map<String, Looked> folders = new ConcurrentHashMap<>();
    private final Map<Question, String> answers = new ConcurrentHashMap<>();
    private final Map<List<String>, Map<Piece, String>> pieces = new ConcurrentHashMap<>();

    SearchMemory(Places places) {
        this.places = places;
    }

    /** Work that finds something out. */
    @FunctionalInterface
    interface Search {
        String find() throws IOException;
    }

    /** Looks whether what is known still holds, before a build asks. */
    void begin() {
        boolean changed = false;
        for (Map.Entry<String, Looked> each : folders.entrySet()) {
            Looked before = each.getValue();
            Looked now = again(before);
            changed |= !now.equals(before);
            each.setValue(now);
        }
        if (changed || answers.size() > MOST) {
            answers.clear();
            pieces.clear();
        }
    }

    /** The build's own folder changes all the time, but few names in it do. */
    private static Looked again(Looked before) {
        boolean same = !before.own() && FileStamps.stamp(before.path()).equals(before.stamp());
        return same ? before : look(before.path(), before.own());
    }

    /** The answer to a question that was asked before, or the one found now. */
    String answer(List<String> folders, Map<String, String> read, Search search)
            throws IOException {
        Question question = new Question(folders, read);
        String known = answers.get(question);
        if (known == null) {
            known = search.find();
            answers.put(question, known);
        }
        return known;
    }

    /**
     * A part of an answer.
     *
     * @param folders where headers are looked for
     * @param place the text that asks, or its folder
     * @param wanted what it asks for
     */
    String piece(List<String> folders, String place, Object wanted, Supplier<String> search) {
        return pieces.computeIfAbsent(folders, _ -> new ConcurrentHashMap<>())
                .computeIfAbsent(new Piece(place, wanted), _ -> search.get());
    }

    /** What is in a folder, as this build found it. */
    Set<String> names(String folder) {
        Looked known = folders.get(folder);
        return known != null ? known.names() : folders.computeIfAbsent(folder, this::look).names();
    }

    private Looked look(String folder) {
        Path path = places.tree().resolve(folder);
        return look(path, path.startsWith(places.folder().path()));
    }

    private static Looked look(Path path, boolean own) {
        String stamp = own ? "" : FileStamps.settledStamp(path);
        String[] children = path.toFile().list();
        Set<String> names =
                children == null
                        ? Set.of()
                        : Stream.of(children)
                                .filter(name -> !PRODUCTS.matcher(name).matches())
                                .collect(Collectors.toUnmodifiableSet());
        return new Looked(path, own, stamp, names);
    }
}
