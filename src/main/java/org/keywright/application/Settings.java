package org.keywright.application;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.keywright.keymap.file.AtomicFile;
import org.keywright.option.Value;
import org.keywright.schema.JsonDocument;
import org.keywright.schema.JsonReader;
import org.keywright.schema.JsonWriter;

/**
 * What the program remembers about its user; written at once, and never a reason not to start: a
 * broken file counts as none. Thread-safe.
 *
 * <p>Two processes may run at once, so each change reads the file again before it writes it.
 */
public final class Settings {

    private static final int MOST_RECENT = 10;
    private static final String FILES = "recentFiles";
    private static final String BOARDS = "recentBoards";
    private static final String TREES = "recentTrees";
    private static final String FAVOURITES = "favouriteBoards";
    private static final int MOST_FAVOURITES = 100;
    private static final String RECENT_CODES = "recentCodes";
    private static final String FAVOURITE_CODES = "favouriteCodes";
    private static final String COMMANDS = "recentCommands";

    private final Path file;

    Settings(UserFolders folders) {
        file = folders.config().resolve("settings.json");
    }

    /** A remembered text. */
    public synchronized Optional<String> find(String key) {
        return read().findText(key);
    }

    /**
     * Remembers a text.
     *
     * @param key dotted: {@code window.theme}
     * @throws java.io.UncheckedIOException if the disk refuses
     */
    public synchronized void put(String key, String text) {
        write(read().with(key, new Value.Text(text)));
    }

    /**
     * Forgets a text.
     *
     * @throws java.io.UncheckedIOException if the disk refuses
     */
    public synchronized void forget(String key) {
        write(read().without(key));
    }

    /** Files opened lately that still exist, newest first, at most ten. */
    public synchronized List<Path> recentFiles() {
        return paths(FILES).filter(Files::isRegularFile).toList();
    }

    /** Firmware trees chosen lately that still exist, newest first, at most ten. */
    synchronized List<Path> recentTrees() {
        return paths(TREES).filter(Files::isDirectory).toList();
    }

    /**
     * Puts a file first among the recent ones.
     *
     * @throws java.io.UncheckedIOException if the disk refuses
     */
    public synchronized void opened(Path opened) {
        putFirst(FILES, opened);
    }

    synchronized void openedTree(Path folder) {
        putFirst(TREES, folder);
    }

    synchronized void forgetTree(Path folder) {
        List<String> rest = texts(TREES).filter(name -> !name.equals(folder.toString())).toList();
        write(read().with(TREES, Value.texts(rest)));
    }

    /** Ids of keyboards that were marked with a star, by name. */
    public synchronized List<String> favouriteBoards() {
        return texts(FAVOURITES).sorted().toList();
    }

    /**
     * Marks a keyboard with a star, or takes the star away.
     *
     * @throws java.io.UncheckedIOException if the disk refuses
     */
    public synchronized void favour(String keyboard, boolean favourite) {
        List<String> names = new ArrayList<>();
        if (favourite) {
            names.add(keyboard);
        }
        texts(FAVOURITES)
                .filter(name -> !name.equals(keyboard))
                .limit(MOST_FAVOURITES - 1L)
                .forEach(names::add);
        write(read().with(FAVOURITES, Value.texts(names)));
    }

    /** Ids of keyboards that keymaps were begun for lately, newest first, at most ten. */
    public synchronized List<String> recentBoards() {
        return texts(BOARDS).toList();
    }

    /** Ids of what was taken from the command palette lately, newest first, at most ten. */
    public synchronized List<String> recentCommands() {
        return texts(COMMANDS).toList();
    }

    /**
     * Puts what was taken from the command palette first among the recent ones.
     *
     * @throws java.io.UncheckedIOException if the disk refuses
     */
    public synchronized void ran(String id) {
        putFirst(COMMANDS, id);
    }

    /**
     * Puts a keyboard first among the recent ones.
     *
     * @throws java.io.UncheckedIOException if the disk refuses
     */
    public synchronized void began(String keyboard) {
        putFirst(BOARDS, keyboard);
    }

    /** Keycodes assigned lately, newest first. */
    public synchronized List<String> recentCodes() {
        return texts(RECENT_CODES).toList();
    }

    /** Keycodes marked with a star, in the order they were marked. */
    public synchronized List<String> favouriteCodes() {
        return texts(FAVOURITE_CODES).toList();
    }

    /**
     * Remembers which keycodes were assigned lately and which are marked with a star.
     *
     * @throws java.io.UncheckedIOException if the disk refuses
     */
    public synchronized void keepCodes(List<String> recent, List<String> favourites) {
        write(
                read().with(RECENT_CODES, Value.texts(recent))
                        .with(FAVOURITE_CODES, Value.texts(favourites)));
    }

    private void putFirst(String key, Path opened) {
        putFirst(key, opened.toAbsolutePath().normalize().toString());
    }

    private void putFirst(String key, String first) {
        List<String> names = new ArrayList<>(List.of(first));
        texts(key).filter(name -> !name.equals(first)).limit(MOST_RECENT - 1L).forEach(names::add);
        write(read().with(key, Value.texts(names)));
    }

    private Stream<String> texts(String key) {
        return read().items(key).stream()
                .flatMap(i -> i instanceof Value.Text(String text) ? Stream.of(text) : Stream.of());
    }

    private Stream<Path> paths(String key) {
        return texts(key).flatMap(Settings::path);
    }

    private static Stream<Path> path(String text) {
        try {
            return Stream.of(Path.of(text));
        } catch (InvalidPathException writtenElsewhere) {
            return Stream.of();
        }
    }

    private Value.Table read() {
        try {
            return JsonReader.read(file.toString(), Files.readAllBytes(file))
                    .value()
                    .flatMap(JsonDocument::table)
                    .orElse(Value.Table.empty());
        } catch (IOException noneYet) {
            return Value.Table.empty();
        }
    }

    private void write(Value.Table settings) {
        try {
            Files.createDirectories(file.getParent());
            AtomicFile.write(file, JsonWriter.pretty(settings).getBytes(StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
