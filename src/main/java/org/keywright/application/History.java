package org.keywright.application;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.regex.Pattern;
import org.keywright.build.BuildRecord;
import org.keywright.build.BuildRecord.KeptFile;
import org.keywright.build.LogLine;
import org.keywright.build.history.BuildHistory;
import org.keywright.build.history.LogKeeper;
import org.keywright.keymap.file.KeymapFile;
import org.keywright.keymap.file.KeymapTexts;
import org.keywright.problem.Checked;
import org.keywright.problem.Problem;

/**
 * Every build that has begun and ended, until the user deletes it; shared by all programs of this
 * user. Thread-safe. All methods throw {@link UncheckedIOException} if the disk fails.
 */
public final class History {

    /** Names the newest build wherever a build is named. */
    public static final String LAST = "last";

    private static final Pattern PART = Pattern.compile("[0-9a-f-]{4,27}");

    private final BuildHistory builds;
    private final Keymaps keymaps;
    private final CopyOnWriteArrayList<Runnable> watchers = new CopyOnWriteArrayList<>();

    History(UserFolders folders, Keymaps keymaps) {
        this.builds = new BuildHistory(folders.data().resolve("builds"));
        this.keymaps = keymaps;
    }

    /** The names of all builds, the newest first. Reads none of them: thousands are no trouble. */
    public List<String> ids() {
        return world(builds::ids);
    }

    /** One build; absent if it is gone, or damaged. */
    public Optional<BuildRecord> find(String id) {
        return world(() -> builds.find(id));
    }

    /**
     * The one build that a user means.
     *
     * @param text its name, the beginning of its name or of its hash (at least four digits), or
     *     {@link #LAST}
     */
    public Checked<BuildRecord> named(String text) {
        List<String> ids = ids();
        List<String> meant =
                text.equals(LAST)
                        ? ids.stream().limit(1).toList()
                        : ids.stream().filter(id -> means(text, id)).toList();
        if (meant.size() > 1) {
            return Checked.failed(HistoryProblems.ambiguous(text, meant));
        }
        return meant.stream()
                .findFirst()
                .flatMap(this::find)
                .map(Checked::of)
                .orElseGet(() -> Checked.failed(HistoryProblems.unknown(text)));
    }

    private static boolean means(String text, String id) {
        return PART.matcher(text).matches()
                && (id.startsWith(text) || id.substring(id.lastIndexOf('-') + 1).startsWith(text));
    }

    /** What a build said, line by line. */
    public Checked<List<LogLine>> log(BuildRecord record) {
        return file(record, LogKeeper.FILE).map(bytes -> world(() -> LogKeeper.read(bytes)));
    }

    /** The keymap as it was built, for the editor; it is in no file. */
    public Checked<OpenKeymap> project(BuildRecord record) {
        if (record.project().stream().noneMatch(f -> f.path().equals(Snapshot.KEYMAP))) {
            return record.project().stream()
                    .filter(file -> file.path().equals(BuildRecord.PROJECT + "keymap.c"))
                    .findFirst()
                    .map(
                            c ->
                                    keymaps.importC(
                                            builds.path(record, c),
                                            Optional.of(record.subject().keyboard())))
                    .orElseGet(() -> Checked.failed(HistoryProblems.withoutKeymap(record)));
        }
        return text(record, Snapshot.KEYMAP)
                .then(keymap -> beside(record).map(p -> new KeymapTexts(keymap, p)))
                .then(texts -> KeymapFile.read(record.id() + "/keymap.json", texts))
                .map(opened -> new OpenKeymap(opened, Optional.empty()));
    }

    private Checked<Optional<String>> beside(BuildRecord record) {
        return record.project().stream().noneMatch(f -> f.path().equals(Snapshot.BESIDE))
                ? Checked.of(Optional.empty())
                : text(record, Snapshot.BESIDE).map(Optional::of);
    }

    private Checked<String> text(BuildRecord record, String path) {
        return file(record, path).map(bytes -> new String(bytes, StandardCharsets.UTF_8));
    }

    /**
     * The firmware file for flashing it once more: as it was when it was built, or a problem. Only
     * to be read.
     */
    public Checked<Path> flashable(BuildRecord record) {
        if (record.firmware().isEmpty()) {
            return Checked.failed(HistoryProblems.withoutFirmware(record));
        }
        BuildRecord.Firmware firmware = record.firmware().get();
        String path = BuildRecord.FIRMWARE + firmware.name();
        return file(record, path)
                .then(
                        _ ->
                                record.files().stream()
                                        .filter(f -> f.path().equals(path))
                                        .filter(f -> f.sha256().equals(firmware.sha256()))
                                        .findFirst()
                                        .map(file -> Checked.of(builds.path(record, file)))
                                        .orElseGet(
                                                () ->
                                                        Checked.failed(
                                                                HistoryProblems.damaged(
                                                                        record, path))));
    }

    /**
     * Copies everything that is kept of a build into a folder: firmware, project, log.
     *
     * @return the files written
     */
    public Checked<List<Path>> export(BuildRecord record, Path folder) {
        List<Problem> problems = new ArrayList<>();
        List<Path> written = new ArrayList<>();
        OutputFolder output = new OutputFolder(folder);
        for (KeptFile file : record.files()) {
            Checked<byte[]> content = file(record, file.path());
            problems.addAll(content.problems());
            content.value().ifPresent(bytes -> written.add(export(file, bytes, output, folder)));
        }
        return Checked.of(written, problems);
    }

    private static Path export(KeptFile file, byte[] bytes, OutputFolder output, Path folder) {
        if (file.path().equals(LogKeeper.FILE)) {
            byte[] text = LogText.of(world(() -> LogKeeper.read(bytes)));
            output.write("", "log.txt", text);
            return folder.resolve("log.txt");
        }
        boolean firmware = file.path().startsWith(BuildRecord.FIRMWARE);
        String path = firmware ? file.path().substring(BuildRecord.FIRMWARE.length()) : file.path();
        int slash = path.lastIndexOf('/');
        output.write(slash < 0 ? "" : path.substring(0, slash), path.substring(slash + 1), bytes);
        return folder.resolve(path);
    }

    /**
     * What is not the same in two builds: what went in first, key by key and option by option, then
     * what came out. Two builds that differ in nothing else but their SHA-256 were made by
     * something that the history does not know of.
     */
    public Checked<List<RecordDifference>> compare(BuildRecord before, BuildRecord after) {
        return new RecordComparison(this, before, after).differences();
    }

    /** The content of a file; a problem if it is not there, or not as it was kept. */
    Checked<byte[]> file(BuildRecord record, String path) {
        Optional<KeptFile> kept =
                record.files().stream().filter(file -> file.path().equals(path)).findFirst();
        return kept.flatMap(file -> world(() -> builds.read(record, file)))
                .map(Checked::of)
                .orElseGet(() -> Checked.failed(HistoryProblems.damaged(record, path)));
    }

    /** Deletes builds for good; those that are gone already are passed over. */
    public void delete(Collection<String> ids) {
        world(
                () -> {
                    builds.delete(ids);
                    return true;
                });
        watchers.forEach(Runnable::run);
    }

    /**
     * Deletes all builds but the newest.
     *
     * @return the names of those deleted
     */
    public List<String> deleteAllBut(int newest) {
        List<String> old = ids().stream().skip(newest).toList();
        delete(old);
        return old;
    }

    /** How many bytes the history takes on the disk; reads every record. */
    public long bytes() {
        return world(builds::bytes);
    }

    /** Calls whenever this program has kept or deleted a build, on any thread. */
    public Watch watch(Runnable watcher) {
        watchers.add(watcher);
        return () -> watchers.remove(watcher);
    }

    BuildRecord keep(BuildRecord draft, SortedMap<String, byte[]> files) throws IOException {
        BuildRecord kept = builds.keep(draft, files);
        watchers.forEach(Runnable::run);
        return kept;
    }

    /** Something that may fail because the disk does. */
    @FunctionalInterface
    private interface Outside<T> {
        T ask() throws IOException;
    }

    private static <T> T world(Outside<T> question) {
        try {
            return question.ask();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
