package org.keywright.application;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.keywright.keymap.file.Autosave;
import org.keywright.keymap.file.KeymapFile;
import org.keywright.keymap.file.KeymapTexts;
import org.keywright.keymap.file.OpenedKeymap;
import org.keywright.keymap.file.Recovery;
import org.keywright.keymap.file.RecoveryCopy;

/** Keeps unsaved changes of all open keymaps for after a crash, and finds those of earlier runs. */
final class UnsavedWork implements AutoCloseable {

    private static final Duration PAUSE = Duration.ofMillis(500);

    private final Path neverSaved;
    private final Recovery recovery;
    private final WorkThread worker = new WorkThread("autosave");

    UnsavedWork(UserFolders folders) {
        neverSaved = folders.state().resolve("never-saved");
        recovery = new Recovery(folders.state().resolve("recovery"));
    }

    UnsavedChanges watch(OpenKeymap opened, Consumer<Failure> failed) {
        Path file = opened.file().orElseGet(this::nameOfItsOwn);
        Consumer<IOException> told = e -> failed.accept(Failure.of(new UncheckedIOException(e)));
        return new UnsavedChanges(
                opened, new Autosave(recovery, file, worker.queue(), PAUSE, told));
    }

    /** The copies of a file need its name; a keymap without a file gets one nobody else has. */
    private Path nameOfItsOwn() {
        return neverSaved.resolve(UUID.randomUUID().toString());
    }

    List<Keymaps.Recovered> recovered() {
        try {
            return recovery.all().stream().flatMap(this::recovered).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A copy that cannot be read any more is left where it is: somebody may still mend it. */
    private Stream<Keymaps.Recovered> recovered(RecoveryCopy copy) {
        Optional<Path> file =
                copy.file().startsWith(neverSaved) ? Optional.empty() : Optional.of(copy.file());
        KeymapTexts texts = KeymapTexts.split(copy.text());
        return KeymapFile.read(copy.file().toString(), texts).value().stream()
                .map(read -> recovered(copy, file, read));
    }

    /** Edits of a file that is still there are edits of what it says now. */
    private static Keymaps.Recovered recovered(
            RecoveryCopy copy, Optional<Path> file, OpenedKeymap read) {
        OpenedKeymap opened = file.flatMap(f -> KeymapFile.open(f).value()).orElse(read);
        return new Keymaps.Recovered(
                copy.keptAt(), new OpenKeymap(opened, file), read.document(), copy.file());
    }

    void forget(Keymaps.Recovered recovered) {
        try {
            recovery.discard(recovered.copyOf());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() {
        worker.close();
    }
}
