package org.keywright.build.plan;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
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

    private final Places places;
    private final Map<String, Looked> folders = new ConcurrentHashMap<>();
    private final Map<Question, String> answers = new ConcurrentHashMap<>();
    private final Map<List<String>, HeaderFolders> rows = new ConcurrentHashMap<>();
    private volatile Instant begun = Instant.EPOCH;
    private volatile boolean restless;

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
        begun = Instant.now().minus(FileStamps.STEP);
        restless = false;
        boolean changed = false;
        for (Map.Entry<String, Looked> each : folders.entrySet()) {
            Looked before = each.getValue();
            Looked now = again(before);
            changed |= !now.equals(before);
            each.setValue(now);
        }
        if (changed || answers.size() > MOST) {
            answers.clear();
            rows.clear();
        }
    }

    /**
     * Whether a folder had changed since the build began when it was first looked into: what is
     * found there may not be what a compiler found before.
     */
    boolean restless() {
        return restless;
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

    /** The folders of a command, and what was found in them. */
    HeaderFolders folders(List<String> folders) {
        HeaderFolders known = rows.get(folders);
        return known != null
                ? known
                : rows.computeIfAbsent(folders, all -> new HeaderFolders(all, this::names));
    }

    /** Whether that name is left out of what {@link #names} says. */
    static boolean unseen(String name) {
        return PRODUCTS.matcher(name).matches();
    }

    /** What is in a folder, as this build found it. */
    Set<String> names(String folder) {
        Looked known = folders.get(folder);
        return known != null ? known.names() : folders.computeIfAbsent(folder, this::look).names();
    }

    private Looked look(String folder) {
        Path path = places.tree().resolve(folder);
        boolean own = path.startsWith(places.folder().path());
        Looked looked = look(path, own);
        if (!own && changedMeanwhile(path)) {
            restless = true;
        }
        return looked;
    }

    /** A time after now is a clock that was wrong once, not a change. */
    private boolean changedMeanwhile(Path path) {
        Instant now = Instant.now();
        return LastChange.of(path)
                .filter(time -> !time.isBefore(begun) && !time.isAfter(now))
                .isPresent();
    }

    private static Looked look(Path path, boolean own) {
        String stamp = own ? "" : FileStamps.settledStamp(path);
        String[] children = path.toFile().list();
        Set<String> names =
                children == null
                        ? Set.of()
                        : Stream.of(children)
                                .filter(name -> !unseen(name))
                                .collect(Collectors.toUnmodifiableSet());
        return new Looked(path, own, stamp, names);
    }
}
