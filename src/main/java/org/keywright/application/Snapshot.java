package org.keywright.application;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.keywright.build.BuildRecord;
import org.keywright.build.plan.PlanRequest;
import org.keywright.keymap.file.KeymapTexts;
import org.keywright.keymap.file.ProjectFile;

/**
 * The project of a build as it was before anything was built, filled in by the build as far as it
 * gets. Used by one thread at a time.
 */
final class Snapshot {

    static final String KEYMAP = BuildRecord.PROJECT + "keymap.json";
    static final String BESIDE = BuildRecord.PROJECT + "keymap" + ProjectFile.ENDING;

    /** Far more than any keymap folder has; what is larger was not written by hand. */
    private static final int MOST_FILES = 500;

    private static final int LARGEST_FILE = 16 << 20;
    private static final int DEEPEST = 8;

    private final SortedMap<String, byte[]> files = new TreeMap<>();
    private BuildRecord.Subject subject;

    Snapshot(BuildSubject wanted) {
        subject =
                new BuildRecord.Subject(
                        wanted.keyboard(),
                        wanted.keymap(),
                        wanted.tree().map(tree -> tree.toAbsolutePath().normalize().toString()),
                        Optional.empty(),
                        Optional.empty(),
                        wanted.file().map(file -> file.toAbsolutePath().normalize().toString()),
                        Optional.empty(),
                        false);
    }

    BuildRecord.Subject subject() {
        return subject;
    }

    /** By path below the record's folder. */
    SortedMap<String, byte[]> files() {
        return Collections.unmodifiableSortedMap(files);
    }

    void keymap(KeymapTexts texts) {
        files.put(KEYMAP, texts.keymap().getBytes(StandardCharsets.UTF_8));
        texts.project().ifPresent(text -> files.put(BESIDE, text.getBytes(StandardCharsets.UTF_8)));
    }

    void core(String version) {
        subject =
                new BuildRecord.Subject(
                        subject.keyboard(),
                        subject.keymap(),
                        subject.tree(),
                        subject.commit(),
                        Optional.of(version),
                        subject.file(),
                        Optional.empty(),
                        false);
    }

    /** What is known once the keymap has been found in the tree or read. */
    void tree(PlanRequest request) {
        Optional<KeymapTexts> own =
                request.sources() instanceof TreeSources tree ? tree.own() : Optional.empty();
        subject =
                new BuildRecord.Subject(
                        request.keyboard(),
                        request.keymap(),
                        Optional.of(request.tree().toString()),
                        request.sources().origin().commit(),
                        Optional.empty(),
                        subject.file(),
                        request.sources().converter(),
                        own.isEmpty());
        files.clear();
        own.ifPresent(this::keymap);
        Optional<Path> folder = request.sources().keymapFolder();
        if (own.isEmpty() && folder.isPresent()) {
            try {
                files.putAll(folderOf(folder.get()));
            } catch (IOException | UncheckedIOException unreadable) {
                // The build itself will say so, if it minds.
                files.clear();
            }
        }
    }

    /** Every plain file of a keymap's folder; no link is followed. */
    static SortedMap<String, byte[]> folderOf(Path folder) throws IOException {
        List<Path> all;
        try (Stream<Path> walk = Files.walk(folder, DEEPEST)) {
            all = walk.filter(Snapshot::plain).sorted().limit(MOST_FILES).toList();
        }
        SortedMap<String, byte[]> found = new TreeMap<>();
        for (Path file : all) {
            String name = folder.relativize(file).toString().replace('\\', '/');
            try (InputStream in = Files.newInputStream(file)) {
                found.put(BuildRecord.PROJECT + name, in.readNBytes(LARGEST_FILE));
            }
        }
        return found;
    }

    private static boolean plain(Path file) {
        return Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS);
    }
}
