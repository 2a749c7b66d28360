package org.keywright.ui.shell;

import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import org.keywright.application.Failure;
import org.keywright.application.JobListener;
import org.keywright.build.JobState;
import org.keywright.build.LogLine;
import org.keywright.problem.Problem;
import org.keywright.ui.control.JobWords;
import org.keywright.ui.words.Phrase;

/** Tells in words how the making of a full source zip goes, and in a sheet why it failed. */
final class ZipNews implements JobListener {

    private final ShellViewModel shell;
    private final Path target;
    private final Consumer<String> words;

    /** News of the zip at {@code target}, told to {@code words} on any thread. */
    ZipNews(ShellViewModel shell, Path target, Consumer<String> words) {
        this.shell = shell;
        this.target = target;
        this.words = words;
    }

    @Override
    public void changed(JobState state) {
        words.accept(
                switch (state) {
                    case JobState.Queued queued -> title() + ": " + JobWords.of(queued);
                    case JobState.Running running -> title() + ": " + JobWords.of(running);
                    case JobState.Succeeded done -> Phrase.of("Saved as {0}", target.getFileName());
                    case JobState.Failed failed -> {
                        refused(failed.problems());
                        yield "";
                    }
                    case JobState.Cancelled cancelled -> "";
                });
    }

    private static String title() {
        return Phrase.of("Full source zip");
    }

    private void refused(List<Problem> problems) {
        shell.background().later(() -> shell.onSheet(new Sheet.Trouble(title(), problems)));
    }

    @Override
    public void logged(LogLine line) {
        // Only the end of it is of interest.
    }

    @Override
    public void failed(Failure failure) {
        words.accept("");
        shell.background().later(() -> shell.onSheet(new Sheet.Broken(failure, "")));
    }
}
