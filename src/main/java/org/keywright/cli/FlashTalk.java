package org.keywright.cli;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import org.keywright.application.JsonText;
import org.keywright.flash.FlashEvent;
import org.keywright.flash.FlashGuide;
import org.keywright.flash.FlashPhase;
import org.keywright.flash.FlashStage;
import org.keywright.flash.FlashTarget;
import org.keywright.problem.Problem;

/**
 * Tells a person at a terminal how a flashing goes; with {@code --json} a program, one JSON object
 * for each stage, on the error stream.
 */
final class FlashTalk implements FlashGuide {

    private final Console console;
    private final ProgressLine progress;
    private final boolean json;
    private final Optional<String> confirmed;
    private final BooleanSupplier stopped;
    private final List<Problem> noticed = new ArrayList<>();

    FlashTalk(
            Console console,
            ProgressLine progress,
            boolean json,
            Optional<String> confirmed,
            BooleanSupplier stopped) {
        this.console = console;
        this.progress = progress;
        this.json = json;
        this.confirmed = confirmed;
        this.stopped = stopped;
    }

    /** Warnings and hints that came up on the way. */
    List<Problem> noticed() {
        return List.copyOf(noticed);
    }

    @Override
    public void shows(FlashStage stage) {
        remember(stage);
        if (json) {
            console.error().println(JsonText.line(FlashMembers.of(stage)));
            return;
        }
        switch (stage) {
            case FlashStage.Waiting w -> say(waiting(w));
            case FlashStage.Asking a ->
                    say("Asking " + a.keyboard().title() + " into its bootloader " + a.way());
            case FlashStage.NotReady n -> say(n.problem().message() + " " + n.problem().advice());
            case FlashStage.Choosing c -> say("There are several bootloaders");
            case FlashStage.Checked c -> say("Found " + c.target().title());
            case FlashStage.Confirming c -> say(c.mismatch().message());
            case FlashStage.Working w -> working(w);
            case FlashStage.Ended e -> progress.close();
        }
    }

    private void remember(FlashStage stage) {
        switch (stage) {
            case FlashStage.Checked c -> noticed.addAll(c.noticed());
            case FlashStage.Confirming c -> noticed.add(c.mismatch());
            case FlashStage.Ended e -> noticed.addAll(e.advice());
            case FlashStage.Waiting w -> {}
            case FlashStage.Asking a -> {}
            case FlashStage.NotReady n -> {}
            case FlashStage.Choosing c -> {}
            case FlashStage.Working w -> {}
        }
    }

    private static String waiting(FlashStage.Waiting stage) {
        String half =
                switch (stage.half()) {
                    case 0 -> "";
                    case 1 -> "First half: ";
                    default -> "Now the other half: ";
                };
        return half + "waiting for a bootloader. " + stage.instructions();
    }

    private void working(FlashStage.Working stage) {
        switch (stage.event()) {
            case FlashEvent.Started(FlashPhase phase, long _) -> say(words(phase));
            case FlashEvent.Progressed(FlashPhase phase, long done, long total) ->
                    progress.progressed(
                            words(phase) + left(stage.left()), (double) done / Math.max(1, total));
            case FlashEvent.Finished(FlashPhase phase) -> {}
            case FlashEvent.Skipped(FlashPhase phase, String reason) -> say(reason);
        }
    }

    private String left(Optional<Duration> left) {
        return console.errorIsTerminal()
                ? left.map(d -> ", %d s left".formatted(d.toSeconds() + 1)).orElse("")
                : "";
    }

    static String words(FlashPhase phase) {
        return switch (phase) {
            case CHECK -> "Checking the file against the bootloader";
            case ERASE -> "Erasing";
            case WRITE -> "Writing";
            case VERIFY -> "Reading back";
            case EEPROM -> "Writing the EEPROM";
            case RESTART -> "Restarting";
            case RETURN -> "Waiting for the keyboard";
        };
    }

    private void say(String text) {
        progress.progressed(text, -1);
    }

    /** A command line cannot point at one of two; the user unplugs the other. */
    @Override
    public Optional<FlashTarget> chooses(List<FlashTarget> targets) {
        targets.forEach(t -> console.error().println("  " + t.title() + "  " + t.node().path()));
        console.error().println("Leave only the one plugged in that is meant, and start again.");
        return Optional.empty();
    }

    @Override
    public boolean confirms(Problem mismatch, String word) {
        return confirmed.filter(word::equalsIgnoreCase).isPresent();
    }

    @Override
    public boolean stopped() {
        return stopped.getAsBoolean();
    }
}
