package org.keywright.cli;

import java.util.List;
import java.util.Locale;
import org.keywright.device.DeviceIdentity;
import org.keywright.flash.FlashEvent;
import org.keywright.flash.FlashOutcome;
import org.keywright.flash.FlashPhase;
import org.keywright.flash.FlashStage;
import org.keywright.flash.FlashTarget;
import org.keywright.option.Value;
import org.keywright.problem.Problem;

/** The stages of a flashing for a program to read. */
final class FlashMembers {

    private FlashMembers() {}

    static Value.Table of(FlashStage stage) {
        return switch (stage) {
            case FlashStage.Waiting w ->
                    named("waiting")
                            .with("half", new Value.Whole(w.half()))
                            .with("keyboard", text(w.keyboard().map(FlashMembers::id).orElse("")))
                            .with("instructions", text(w.instructions()));
            case FlashStage.Asking a ->
                    named("asking")
                            .with("keyboard", text(id(a.keyboard())))
                            .with("way", text(a.way()));
            case FlashStage.NotReady n ->
                    named("unready")
                            .with("bootloader", text(n.bootloader()))
                            .with("problem", Printer.table(n.problem()));
            case FlashStage.Choosing c ->
                    named("choosing")
                            .with(
                                    "bootloaders",
                                    new Value.Listing(
                                            c.targets().stream()
                                                    .<Value>map(FlashMembers::of)
                                                    .toList()));
            case FlashStage.Checked c ->
                    named("checked")
                            .with("bootloader", of(c.target()))
                            .with("problems", problems(c.noticed()));
            case FlashStage.Confirming c ->
                    named("confirming")
                            .with("problem", Printer.table(c.mismatch()))
                            .with("word", text(c.word()));
            case FlashStage.Working w -> event(w);
            case FlashStage.Ended e ->
                    named("ended")
                            .with("outcome", of(e.outcome()))
                            .with("problems", problems(e.advice()));
        };
    }

    private static Value.Table event(FlashStage.Working stage) {
        Value.Table step =
                named(word(stage.event().phase())).with("bootloader", of(stage.target()));
        Value.Table told =
                switch (stage.event()) {
                    case FlashEvent.Started(FlashPhase _, long total) ->
                            step.with("state", text("started"))
                                    .with("total", new Value.Whole(total));
                    case FlashEvent.Progressed(FlashPhase _, long done, long total) ->
                            step.with("state", text("running"))
                                    .with("done", new Value.Whole(done))
                                    .with("total", new Value.Whole(total));
                    case FlashEvent.Finished _ -> step.with("state", text("finished"));
                    case FlashEvent.Skipped(FlashPhase _, String reason) ->
                            step.with("state", text("skipped")).with("reason", text(reason));
                };
        return stage.left()
                .map(d -> told.with("milliseconds_left", new Value.Whole(d.toMillis())))
                .orElse(told);
    }

    /** How it ended. */
    static Value.Table of(FlashOutcome outcome) {
        Value.Table state =
                Value.Table.empty()
                        .with("device", text(outcome.state().name().toLowerCase(Locale.ROOT)));
        return switch (outcome) {
            case FlashOutcome.Flashed f ->
                    state.with("result", text("flashed"))
                            .with("bytes", new Value.Whole(f.bytes()))
                            .with("verified", new Value.Flag(f.verified()))
                            .with("returned", new Value.Flag(f.returned()))
                            .with("milliseconds", new Value.Whole(f.took().toMillis()));
            case FlashOutcome.Failed f ->
                    state.with("result", text("failed"))
                            .with("step", text(word(f.phase())))
                            .with("problem", Printer.table(f.problem()));
            case FlashOutcome.Stopped s ->
                    state.with("result", text("stopped")).with("step", text(word(s.phase())));
        };
    }

    private static Value.Table of(FlashTarget target) {
        return Value.Table.empty()
                .with("title", text(target.title()))
                .with(
                        "names",
                        new Value.Listing(
                                target.bootloaders().stream().<Value>map(Value.Text::new).toList()))
                .with("processor", text(target.processor().orElse("")))
                .with("path", text(target.node().path()));
    }

    private static Value.Listing problems(List<Problem> problems) {
        return new Value.Listing(problems.stream().<Value>map(Printer::table).toList());
    }

    private static Value.Table named(String stage) {
        return Value.Table.empty().with("stage", text(stage));
    }

    private static String word(FlashPhase phase) {
        return phase.name().toLowerCase(Locale.ROOT);
    }

    private static String id(DeviceIdentity identity) {
        return identity.id().toString();
    }

    private static Value.Text text(String text) {
        return new Value.Text(text);
    }
}
