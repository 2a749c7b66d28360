package org.keywright.ui.flash;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.keywright.device.DeviceIdentity;
import org.keywright.firmware.FirmwareFacts;
import org.keywright.flash.FlashBoard;
import org.keywright.flash.FlashEvent;
import org.keywright.flash.FlashOutcome;
import org.keywright.flash.FlashPhase;
import org.keywright.flash.FlashStage;
import org.keywright.keyboard.ProcessorName;
import org.keywright.ui.words.Echo;
import org.keywright.ui.words.Language;
import org.keywright.ui.words.Phrase;

/** What the flashing panel says. */
final class FlashWords {

    private FlashWords() {}

    /** The file, in a line. */
    static String about(FlashSubject subject) {
        String bytes = Phrase.of("{0} bytes", bytes(subject.firmware().image().byteCount()));
        String board =
                subject.board()
                        .map(FlashBoard::name)
                        .map(name -> Phrase.of("for {0}", name))
                        .orElse(Phrase.of("it does not say for which keyboard"));
        return subject.firmware().format().title() + " · " + bytes + " · " + board;
    }

    /** What the firmware says about itself, in a line; empty if it says nothing. */
    static String itself(FirmwareFacts facts) {
        List<String> parts = new ArrayList<>();
        if (!facts.processors().isEmpty()) {
            parts.add(Phrase.of("made for {0}", oneOf(facts.processors())));
        }
        facts.usb()
                .map(u -> Phrase.of("calls itself {0} ({1})", String.join(" ", u.names()), u.id()))
                .ifPresent(parts::add);
        facts.builtAs()
                .map(
                        b ->
                                Phrase.of(
                                        "built from {0}:{1} {2}",
                                        b.keyboard(), b.keymap(), b.version()))
                .ifPresent(parts::add);
        String line = String.join(" · ", parts);
        return line.isEmpty()
                ? line
                : line.substring(0, 1).toUpperCase(Locale.ROOT) + line.substring(1);
    }

    /** Chips as one writes them, with commas and an "or" before the last one. */
    private static String oneOf(List<String> processors) {
        List<String> names = processors.stream().map(ProcessorName::spelled).toList();
        String last = names.getLast();
        return names.size() == 1
                ? last
                : Phrase.of(
                        "{0} or {1}", String.join(", ", names.subList(0, names.size() - 1)), last);
    }

    /** What a step is called in the row of steps. */
    static String step(FlashPhase phase) {
        return switch (phase) {
            case CHECK -> Phrase.of("Check");
            case ERASE -> Phrase.of("Erase");
            case WRITE -> Phrase.of("Write");
            case VERIFY -> Phrase.of("Read back");
            case EEPROM -> Phrase.of("Settings");
            case RESTART -> Phrase.of("Restart");
            case RETURN -> Phrase.of("Keyboard back");
        };
    }

    /** What is being done now. */
    static String doing(FlashPhase phase) {
        return switch (phase) {
            case CHECK -> Phrase.of("Holding the file against the bootloader");
            case ERASE -> Phrase.of("Erasing the old firmware");
            case WRITE -> Phrase.of("Writing the new firmware");
            case VERIFY -> Phrase.of("Reading back what was written");
            case EEPROM -> Phrase.of("Writing the stored settings");
            case RESTART -> Phrase.of("Starting the new firmware");
            case RETURN -> Phrase.of("Waiting for the keyboard to come back");
        };
    }

    /** The heading while a bootloader is waited for. */
    static String waiting(FlashStage.Waiting stage) {
        return switch (stage.half()) {
            case 0 -> Phrase.of("Start the keyboard's bootloader");
            case 1 -> Phrase.of("First half: start its bootloader");
            default -> Phrase.of("Now the other half: start its bootloader");
        };
    }

    /** Whether the keyboard is there, while its bootloader is waited for. */
    static String seen(FlashStage.Waiting stage, boolean known) {
        if (stage.half() > 1) {
            return Phrase.of("Move the cable to the other half.");
        }
        Optional<DeviceIdentity> keyboard = stage.keyboard();
        if (keyboard.isPresent()) {
            return Phrase.of(
                    "{0} ({1}) is plugged in and running.",
                    keyboard.get().title(), keyboard.get().id());
        }
        return known
                ? Phrase.of("The keyboard is not plugged in yet.")
                : Phrase.of("Flashing begins as soon as a bootloader appears.");
    }

    /** How far a step is: bytes, and how long it will take still. */
    static String progress(FlashStage.Working stage) {
        return switch (stage.event()) {
            case FlashEvent.Progressed(FlashPhase _, long done, long total) ->
                    Phrase.of(
                            "{0} of {1} bytes{2}",
                            bytes(done),
                            bytes(total),
                            stage.left().map(FlashWords::left).orElse(""));
            case FlashEvent.Started(FlashPhase _, long total) ->
                    total > 0 ? Phrase.of("{0} bytes", bytes(total)) : "";
            case FlashEvent.Finished _, FlashEvent.Skipped _ -> "";
        };
    }

    private static String left(Duration left) {
        long seconds = left.toMillis() / 1000 + 1;
        return " · " + Phrase.count(seconds, "about a second left", "about {0} seconds left");
    }

    /** How much of a step is done, 0 to 1; negative if that cannot be said. */
    static double fraction(FlashEvent event) {
        return switch (event) {
            case FlashEvent.Progressed(FlashPhase _, long done, long total) ->
                    total > 0 ? (double) done / total : -1;
            case FlashEvent.Started(FlashPhase _, long total) -> total > 0 ? 0 : -1;
            case FlashEvent.Finished _ -> 1;
            case FlashEvent.Skipped _ -> -1;
        };
    }

    /** How it ended, as a heading. */
    static String end(FlashOutcome outcome) {
        return switch (outcome) {
            case FlashOutcome.Flashed f ->
                    f.returned()
                            ? Phrase.of("Done: the keyboard is back")
                            : Phrase.of("Done: the firmware is written");
            case FlashOutcome.Failed f ->
                    switch (f.state()) {
                        case UNCHANGED -> Phrase.of("Not flashed");
                        case IN_BOOTLOADER, GONE -> Phrase.of("Flashing failed");
                        case WRITTEN -> Phrase.of("Written, but the keyboard has not come back");
                    };
            case FlashOutcome.Stopped s -> Phrase.of("Stopped");
        };
    }

    /** What was done. */
    static String facts(FlashOutcome.Flashed done, FlashSteps steps) {
        double seconds = done.took().toMillis() / 1000.0;
        String took =
                Phrase.of(
                        "{0} bytes in {1} s.",
                        bytes(done.bytes()),
                        String.format(Phrase.language().locale(), "%.1f", seconds));
        String why = steps.reason(FlashPhase.VERIFY);
        String verified =
                done.verified()
                        ? Phrase.of("All of them were read back and are right.")
                        : why.isEmpty()
                                ? Phrase.of("They were not read back.")
                                : Phrase.of("They were not read back: {0}", lower(Echo.flash(why)));
        String restart = steps.reason(FlashPhase.RESTART);
        return took
                + " "
                + verified
                + (done.returned() || restart.isEmpty() ? "" : " " + Echo.flash(restart));
    }

    /** What the device is like now, for somebody whose flashing did not go through. */
    static String device(FlashOutcome.DeviceState state) {
        return switch (state) {
            case UNCHANGED -> Phrase.of("Nothing was changed on the keyboard.");
            case IN_BOOTLOADER ->
                    Phrase.of(
                            "The keyboard has no whole firmware now and stays in its bootloader: nothing is"
                                    + " lost, flash it again.");
            case GONE ->
                    Phrase.of(
                            "The keyboard left in the middle. Its bootloader is still there: plug it in"
                                    + " again and flash it once more.");
            case WRITTEN -> Phrase.of("The new firmware is on the keyboard.");
        };
    }

    private static String lower(String sentence) {
        return sentence.isEmpty() || Phrase.language() != Language.ENGLISH
                ? sentence
                : sentence.substring(0, 1).toLowerCase(Locale.ROOT) + sentence.substring(1);
    }

    static String bytes(long count) {
        return Phrase.number(count);
    }
}
