package org.keywright.application;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.function.Consumer;
import org.keywright.keymap.History;
import org.keywright.keymap.KeymapDocument;
import org.keywright.keymap.file.KeptVersion;
import org.keywright.keymap.file.KeptVersions;
import org.keywright.keymap.file.KeymapFile;
import org.keywright.keymap.file.KeymapTexts;
import org.keywright.keymap.file.OpenedKeymap;
import org.keywright.keymap.file.VersionStore;

/**
 * The past of keymaps beyond a session: what can be undone after the file is opened again, and
 * versions with a name. It lies in a folder of the user's, not beside the keymaps. Thread-safe.
 */
public final class KeymapVersions implements AutoCloseable {

    private static final int MOST_STEPS = 200;

    private final VersionStore store;

    /** One thing after the other: who opens a file again sees what was kept a moment before. */
    private final WorkThread worker = new WorkThread("versions");

    KeymapVersions(UserFolders folders) {
        store = new VersionStore(folders.state().resolve("versions"));
    }

    /**
     * A version with a name.
     *
     * @param at when it was kept
     * @param name what the user calls it
     * @param automatic whether the program kept it by itself
     * @param document the keymap then
     */
    public record Version(Instant at, String name, boolean automatic, KeymapDocument document) {}

    /** A keymap with its past, if its file says the same as when that was kept. */
    public History history(OpenKeymap opened) {
        return waitFor(() -> resumed(opened));
    }

    private History resumed(OpenKeymap opened) {
        Optional<KeptVersions> kept = opened.file().map(store::find);
        String now = opened.texts(opened.document()).joined();
        if (kept.isEmpty() || !kept.get().content().equals(now)) {
            return new History(opened.document());
        }
        List<History.Past> past = new ArrayList<>();
        for (KeptVersion step : kept.get().steps()) {
            document(step).ifPresent(d -> past.add(new History.Past(step.label(), step.at(), d)));
        }
        return History.resumed(opened.document(), past);
    }

    /**
     * Keeps the past of a keymap that was just saved; returns at once.
     *
     * @param failed told, on a thread of its own, when it could not be kept
     */
    public void saved(OpenKeymap saved, List<History.Past> past, Consumer<Failure> failed) {
        worker.queue()
                .execute(
                        () -> {
                            try {
                                keep(saved, past);
                            } catch (UncheckedIOException refused) {
                                failed.accept(Failure.of(refused));
                            }
                        });
    }

    private void keep(OpenKeymap saved, List<History.Past> past) {
        List<KeptVersion> steps = new ArrayList<>();
        for (History.Past one : past.subList(Math.max(0, past.size() - MOST_STEPS), past.size())) {
            steps.add(
                    new KeptVersion(
                            one.at(), one.label(), false, saved.texts(one.document()).joined()));
        }
        String now = saved.texts(saved.document()).joined();
        saved.file()
                .ifPresent(
                        file -> keep(file, new KeptVersions(now, steps, store.find(file).named())));
    }

    /**
     * Gives a keymap's present state a name; without a file it is kept nowhere.
     *
     * @param automatic whether the program does so by itself; an equal state is not kept twice then
     * @throws UncheckedIOException if the disk refuses
     */
    public void name(OpenKeymap opened, KeymapDocument now, String name, boolean automatic) {
        waitFor(
                () -> {
                    keep(opened, now, name, automatic);
                    return name;
                });
    }

    private void keep(OpenKeymap opened, KeymapDocument now, String name, boolean automatic) {
        String text = opened.texts(now).joined();
        opened.file()
                .ifPresent(
                        file -> {
                            KeptVersions kept = store.find(file);
                            boolean known =
                                    kept.named().stream().anyMatch(v -> v.text().equals(text));
                            if (!automatic || !known) {
                                Instant at = Instant.now();
                                keep(file, kept.with(new KeptVersion(at, name, automatic, text)));
                            }
                        });
    }

    private void keep(Path file, KeptVersions versions) {
        try {
            store.keep(file, versions);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The versions of a keymap that have a name, newest first. */
    public List<Version> named(OpenKeymap opened) {
        return waitFor(() -> read(opened));
    }

    private List<Version> read(OpenKeymap opened) {
        List<Version> versions = new ArrayList<>();
        for (KeptVersion kept : opened.file().map(f -> store.find(f).named()).orElse(List.of())) {
            document(kept)
                    .ifPresent(
                            d ->
                                    versions.addFirst(
                                            new Version(
                                                    kept.at(), kept.label(), kept.automatic(), d)));
        }
        return versions;
    }

    private static Optional<KeymapDocument> document(KeptVersion version) {
        return KeymapFile.read("keymap.json", KeymapTexts.split(version.text()))
                .value()
                .map(OpenedKeymap::document);
    }

    private <T> T waitFor(Callable<T> work) {
        try {
            return worker.queue().submit(work).get();
        } catch (ExecutionException failed) {
            if (failed.getCause() instanceof RuntimeException known) {
                throw known;
            }
            throw new IllegalStateException(failed.getCause());
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted while versions were read", stopped);
        }
    }

    /** Waits a little for what is being kept. */
    @Override
    public void close() {
        worker.close();
    }
}
