package org.keywright.cli;

import java.util.ArrayList;
import java.util.List;
import org.keywright.flash.FlashOutcome;
import org.keywright.flash.FlashWish;
import org.keywright.problem.Location;
import org.keywright.problem.Problem;

/** How a flashing ended, in words. */
final class FlashReply {

    private FlashReply() {}

    static Reply of(FlashOutcome outcome, FlashWish wish, List<Problem> noticed) {
        List<Problem> problems = new ArrayList<>(noticed);
        List<String> lines =
                switch (outcome) {
                    case FlashOutcome.Flashed f -> List.of(flashed(f, wish));
                    case FlashOutcome.Failed f -> {
                        problems.add(f.problem());
                        yield List.of();
                    }
                    case FlashOutcome.Stopped s -> {
                        if (!wish.dryRun()) {
                            problems.add(stopped(s));
                        }
                        yield wish.dryRun()
                                ? List.of(Printer.GOOD + "the file fits; nothing was changed")
                                : List.of();
                    }
                };
        return new Reply(lines, FlashMembers.of(outcome), problems);
    }

    private static String flashed(FlashOutcome.Flashed done, FlashWish wish) {
        String checked = done.verified() ? ", read back" : ", not read back";
        String back = done.returned() ? ", the keyboard is back" : "";
        return "%s%s: %,d bytes in %.1f s%s%s"
                .formatted(
                        Printer.GOOD,
                        wish.file().name(),
                        done.bytes(),
                        done.took().toMillis() / 1000.0,
                        checked,
                        back);
    }

    private static Problem stopped(FlashOutcome.Stopped stopped) {
        boolean unchanged = stopped.state() == FlashOutcome.DeviceState.UNCHANGED;
        return Problem.error(
                "flash-stopped",
                new Location.Everywhere(),
                unchanged
                        ? "Stopped; nothing was changed on the device."
                        : "Stopped while "
                                + FlashTalk.words(stopped.phase())
                                        .toLowerCase(java.util.Locale.ROOT)
                                + "; the keyboard stays in its bootloader.",
                unchanged
                        ? "If a mismatch was meant, say so with --confirm and the keyboard's name."
                        : "Flash it again.");
    }
}
