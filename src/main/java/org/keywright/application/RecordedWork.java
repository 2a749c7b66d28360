package org.keywright.application;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.keywright.build.Artefacts;
import org.keywright.build.BuildListener;
import org.keywright.build.BuildRecord;
import org.keywright.build.BuildResult;
import org.keywright.build.Cancellation;
import org.keywright.build.JobState;
import org.keywright.build.history.LogKeeper;
import org.keywright.firmware.FirmwareSize;
import org.keywright.problem.Location;
import org.keywright.problem.Problem;

/**
 * A build that is kept in the history, however it ends. If the history cannot take it, the build is
 * as good as without.
 */
final class RecordedWork implements BuildJob.Work {

    /** A build that fills in its snapshot as far as it gets. */
    @FunctionalInterface
    interface Work {
        JobState.Ended run(Snapshot snapshot, BuildListener listener, Cancellation cancellation)
                throws IOException;
    }

    private static final int MOST_PROBLEMS = 200;

    private final History history;
    private final Snapshot snapshot;
    private final Work work;
    private final LogKeeper log = new LogKeeper();
    private volatile Optional<String> record = Optional.empty();

    RecordedWork(History history, BuildSubject subject, Work work) {
        this.history = history;
        this.snapshot = new Snapshot(subject);
        this.work = work;
    }

    @Override
    public Optional<String> record() {
        return record;
    }

    @Override
    public JobState.Ended run(BuildListener listener, Cancellation cancellation)
            throws IOException {
        Instant began = Instant.now();
        LoggedListener logged = new LoggedListener(listener, log);
        try {
            JobState.Ended end = work.run(snapshot, logged, cancellation);
            return switch (end) {
                case JobState.Succeeded(BuildResult result) -> kept(began, result, logged);
                case JobState.Failed(List<Problem> problems) -> {
                    List<Problem> all = new ArrayList<>(problems);
                    keepUnsuccessful(began, BuildRecord.Outcome.FAILED, problems, "")
                            .ifPresent(all::add);
                    yield new JobState.Failed(all);
                }
                case JobState.Cancelled cancelled -> {
                    keepUnsuccessful(began, BuildRecord.Outcome.CANCELLED, List.of(), "")
                            .ifPresent(why -> logged.log(why.message()));
                    yield cancelled;
                }
            };
        } catch (IOException | UncheckedIOException broken) {
            String failure = Failure.of(broken(broken)).message();
            keepUnsuccessful(began, BuildRecord.Outcome.FAILED, List.of(), failure)
                    .ifPresent(why -> logged.log(why.message()));
            throw broken;
        }
    }

    private static UncheckedIOException broken(Exception thrown) {
        return thrown instanceof UncheckedIOException known
                ? known
                : new UncheckedIOException((IOException) thrown);
    }

    private JobState.Ended kept(Instant began, BuildResult result, LoggedListener logged) {
        SortedMap<String, byte[]> files = new TreeMap<>();
        try {
            files.putAll(firmwareFiles(result.files()));
        } catch (IOException gone) {
            logged.log("The firmware's files cannot be read again: " + gone.getMessage());
        }
        BuildRecord draft =
                draft(
                        began,
                        BuildRecord.Outcome.SUCCEEDED,
                        Optional.of(firmware(result)),
                        result.warnings(),
                        "");
        return new JobState.Succeeded(keep(draft, files).map(result::withWarning).orElse(result));
    }

    private static SortedMap<String, byte[]> firmwareFiles(Artefacts files) throws IOException {
        SortedMap<String, byte[]> all = new TreeMap<>();
        List<Path> wanted = new ArrayList<>(files.forms().toList());
        wanted.add(files.metadata());
        for (Path file : wanted) {
            all.put(BuildRecord.FIRMWARE + file.getFileName(), Files.readAllBytes(file));
        }
        return all;
    }

    private static BuildRecord.Firmware firmware(BuildResult result) {
        FirmwareSize size = result.size();
        return new BuildRecord.Firmware(
                result.files().firmware().getFileName().toString(),
                result.files().sha256(),
                result.compiler(),
                size.flashUsed(),
                size.memory().flashForFirmware(),
                size.ramUsed(),
                size.memory().ram(),
                result.compiledUnits(),
                result.reusedUnits());
    }

    private Optional<Problem> keepUnsuccessful(
            Instant began, BuildRecord.Outcome outcome, List<Problem> problems, String failure) {
        return keep(draft(began, outcome, Optional.empty(), problems, failure), new TreeMap<>());
    }

    private BuildRecord draft(
            Instant began,
            BuildRecord.Outcome outcome,
            Optional<BuildRecord.Firmware> firmware,
            List<Problem> problems,
            String failure) {
        return new BuildRecord(
                "",
                snapshot.subject(),
                began,
                Duration.between(began, Instant.now()),
                outcome,
                firmware,
                problems.stream().limit(MOST_PROBLEMS).toList(),
                failure,
                List.of());
    }

    /** Why it could not be kept, if it could not. */
    private Optional<Problem> keep(BuildRecord draft, SortedMap<String, byte[]> firmware) {
        SortedMap<String, byte[]> files = new TreeMap<>(snapshot.files());
        files.putAll(firmware);
        files.put(LogKeeper.FILE, log.bytes());
        try {
            record = Optional.of(history.keep(draft, files).id());
            return Optional.empty();
        } catch (IOException | UncheckedIOException refused) {
            Failure why = Failure.of(broken(refused));
            return Optional.of(
                    Problem.warning(
                            "history-not-kept",
                            new Location.Everywhere(),
                            "The build is not kept in the history: " + why.message(),
                            why.advice()));
        }
    }
}
