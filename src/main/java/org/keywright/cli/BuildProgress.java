package org.keywright.cli;

import java.util.Locale;
import org.keywright.application.BuildSubject;
import org.keywright.application.Failure;
import org.keywright.application.JobListener;
import org.keywright.application.JsonText;
import org.keywright.application.LogText;
import org.keywright.build.JobState;
import org.keywright.build.LogLine;
import org.keywright.option.Value;

/**
 * Shows how one job of the queue goes on: for a person on the progress line, with the log if it was
 * asked for; for a program as one JSON object a line on the error stream.
 */
final class BuildProgress implements JobListener {

    /** What a build command was asked to show. */
    record Wishes(boolean json, boolean verbose) {}

    private final Console console;
    private final ProgressLine line;
    private final BuildSubject subject;
    private final String prefix;
    private final Wishes wishes;

    /**
     * @param line shared by all jobs of a command
     * @param prefix before each step: empty for a job that is alone
     */
    BuildProgress(
            Console console,
            ProgressLine line,
            BuildSubject subject,
            String prefix,
            Wishes wishes) {
        this.console = console;
        this.line = line;
        this.subject = subject;
        this.prefix = prefix;
        this.wishes = wishes;
    }

    @Override
    public void changed(JobState state) {
        if (wishes.json()) {
            print(event("state").with("state", text(name(state))), state);
            return;
        }
        switch (state) {
            case JobState.Queued queued ->
                    line.progressed(prefix + subject.label() + " " + queued.waitsFor().label(), -1);
            case JobState.Running running ->
                    line.progressed(prefix + running.step().label(), running.fraction());
            case JobState.Ended ended -> line.close();
        }
    }

    private void print(Value.Table event, JobState state) {
        Value.Table whole =
                switch (state) {
                    case JobState.Queued queued ->
                            event.with("ahead", new Value.Whole(queued.ahead()))
                                    .with("waitsFor", text(queued.waitsFor().label()));
                    case JobState.Running running ->
                            event.with("step", text(lower(running.step())))
                                    .with("fraction", new Value.Decimal(running.fraction()));
                    case JobState.Ended ended -> event;
                };
        print(whole);
    }

    private static String name(JobState state) {
        return switch (state) {
            case JobState.Queued queued -> "queued";
            case JobState.Running running -> "running";
            case JobState.Succeeded succeeded -> "succeeded";
            case JobState.Failed failed -> "failed";
            case JobState.Cancelled cancelled -> "cancelled";
        };
    }

    @Override
    public void logged(LogLine said) {
        if (!wishes.verbose()) {
            return;
        }
        if (wishes.json()) {
            print(
                    event("log")
                            .with("milliseconds", new Value.Whole(said.at().toMillis()))
                            .with("kind", text(lower(said.kind())))
                            .with("origin", text(said.origin()))
                            .with("text", text(said.text())));
        } else {
            line.close();
            console.error().println(Printer.printable(prefix + LogText.of(said)));
        }
    }

    @Override
    public void failed(Failure failure) {
        if (wishes.json()) {
            print(event("failure").with("message", text(failure.message())));
        } else {
            line.close();
        }
    }

    private Value.Table event(String kind) {
        return Value.Table.empty()
                .with("event", text(kind))
                .with("keyboard", text(subject.keyboard()))
                .with("keymap", text(subject.keymap()));
    }

    private void print(Value.Table event) {
        console.error().println(JsonText.line(event));
        console.error().flush();
    }

    private static String lower(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT);
    }

    private static Value text(String text) {
        return new Value.Text(text);
    }
}
