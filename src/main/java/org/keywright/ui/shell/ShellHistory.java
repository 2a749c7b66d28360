package org.keywright.ui.shell;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.keywright.application.BuildJob;
import org.keywright.application.BuildQueue;
import org.keywright.application.Failure;
import org.keywright.application.JobListener;
import org.keywright.application.TreeChoice;
import org.keywright.application.Watch;
import org.keywright.build.BuildRecord;
import org.keywright.build.JobState;
import org.keywright.build.LogLine;
import org.keywright.problem.Checked;
import org.keywright.ui.history.BuildsActions;
import org.keywright.ui.history.QueuedBuild;
import org.keywright.ui.words.Phrase;

/** Carries out what the list of all builds asks for. */
final class ShellHistory implements BuildsActions {

    private final ShellViewModel shell;
    private final BuildQueue queue;

    ShellHistory(ShellViewModel shell) {
        this.shell = shell;
        this.queue = shell.program().builds().queue();
    }

    @Override
    public Watch watchQueue(Consumer<List<QueuedBuild>> listener) {
        return queue.watch(
                jobs ->
                        listener.accept(
                                jobs.stream().<QueuedBuild>map(j -> new Job(j, queue)).toList()));
    }

    @Override
    public Watch watchHistory(Runnable listener) {
        return shell.program().history().watch(listener);
    }

    @Override
    public List<String> ids() {
        return shell.program().history().ids();
    }

    @Override
    public Optional<BuildRecord> find(String id) {
        return shell.program().history().find(id);
    }

    @Override
    public List<LogLine> log(BuildRecord record) {
        return shell.program().history().log(record).value().orElse(List.of());
    }

    @Override
    public void delete(Collection<String> ids) {
        shell.program().history().delete(ids);
    }

    @Override
    public void open(BuildRecord record) {
        shell.keymaps().onBuild(record, begun -> {});
    }

    /** A build of a tree that is too large begins to plan by itself. */
    @Override
    public void fit(BuildRecord record) {
        Path tree = Path.of(record.subject().tree().orElseThrow());
        shell.keymaps()
                .onBuild(
                        record,
                        begun -> {
                            begun.build().firmware().onChoose(ShellFirmware.offer(tree));
                            begun.build().onBuild();
                        });
    }

    @Override
    public void again(BuildRecord record) {
        Path output =
                ShellBuilds.folder(shell, record.subject().keyboard(), record.subject().keymap());
        shell.background()
                .run(
                        () -> shell.program().builds().again(record, output, new Unheard()),
                        started -> tell(Phrase.of("Build again"), started));
    }

    @Override
    public void flash(BuildRecord record) {
        shell.background()
                .run(
                        () -> shell.program().history().flashable(record),
                        file -> {
                            tell(Phrase.of("Flash this one again"), file);
                            String keyboard = record.subject().keyboard();
                            file.value()
                                    .ifPresent(
                                            f ->
                                                    shell.flashing()
                                                            .onFlash(f, Optional.of(keyboard)));
                        });
    }

    @Override
    public void saveFirmware(BuildRecord record) {
        String name = record.firmware().orElseThrow().name();
        shell.dialogs()
                .chooseTarget(Phrase.of("Save firmware"), name)
                .ifPresent(
                        target ->
                                shell.background()
                                        .run(
                                                () ->
                                                        shell.program()
                                                                .history()
                                                                .flashable(record)
                                                                .map(file -> copy(file, target)),
                                                saved -> tell(Phrase.of("Save firmware"), saved)));
    }

    @Override
    public void fullZip(BuildRecord record) {
        String firmware = record.firmware().orElseThrow().name();
        String name = FileNames.fullZip(Path.of(firmware));
        shell.dialogs()
                .chooseTarget(Phrase.of("Full source zip"), name)
                .ifPresent(
                        target ->
                                tell(
                                        Phrase.of("Full source zip"),
                                        shell.program()
                                                .builds()
                                                .fullZips()
                                                .start(
                                                        record,
                                                        target,
                                                        new ZipNews(shell, target, words -> {}))));
    }

    @Override
    public void export(BuildRecord record) {
        shell.dialogs()
                .chooseFolder(Phrase.of("Export everything of this build into a folder"))
                .ifPresent(
                        folder ->
                                shell.background()
                                        .run(
                                                () ->
                                                        shell.program()
                                                                .history()
                                                                .export(record, folder),
                                                written -> {
                                                    tell(Phrase.of("Export"), written);
                                                    shell.dialogs().showFolder(folder);
                                                }));
    }

    private void tell(String title, Checked<?> done) {
        if (!done.problems().isEmpty()) {
            shell.onSheet(new Sheet.Trouble(title, done.problems()));
        }
    }

    private static Path copy(Path file, Path target) {
        try {
            return Files.copy(file, target, StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * A job of the queue.
     *
     * @param job it
     * @param queue where it waits
     */
    private record Job(BuildJob job, BuildQueue queue) implements QueuedBuild {
        @Override
        public String label() {
            return job.subject().label();
        }

        @Override
        public String firmware() {
            return job.subject()
                    .tree()
                    .map(folder -> new TreeChoice(Optional.of(folder)).label())
                    .orElse(Phrase.of("Built-in core"));
        }

        @Override
        public Watch watch(Consumer<JobState> listener) {
            return job.watch(new States(listener));
        }

        @Override
        public void cancel() {
            job.cancel();
        }

        @Override
        public void move(int place) {
            queue.move(job, place);
        }
    }

    /**
     * Hears of states only.
     *
     * @param listener who wants them
     */
    private record States(Consumer<JobState> listener) implements JobListener {
        @Override
        public void changed(JobState state) {
            listener.accept(state);
        }

        @Override
        public void logged(LogLine line) {
            // Shown when the build is over.
        }

        @Override
        public void failed(Failure failure) {
            // The history has it.
        }
    }

    /** The queue and the history show what becomes of it. */
    private static final class Unheard implements JobListener {
        @Override
        public void changed(JobState state) {
            // The queue shows it.
        }

        @Override
        public void logged(LogLine line) {
            // The history keeps it.
        }

        @Override
        public void failed(Failure failure) {
            // The history has it.
        }
    }
}
