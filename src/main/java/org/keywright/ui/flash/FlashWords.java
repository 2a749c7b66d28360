package org.keywright.ui.flash;

import java.text.NumberFormat;
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

/** What the flashing panel says. */
final class FlashWords {

    private FlashWords() {}

    /** The file, in a line. */
    static String about(FlashSubject subject) {
        String bytes = bytes(subject.firmware().image().byteCount()) + " bytes";
        String board =
                subject.board()
                        .map(FlashBoard::name)
                        .map(name -> "for " + name)
                        .orElse("it does not say for which keyboard");
        return subject.firmware().format().title() + " · " + bytes + " · " + board;
    }

    /** What the firmware says about itself, in a line; empty if it says nothing. */
    static String itself(FirmwareFacts facts) {
        List<String> parts = new ArrayList<>();
        if (!facts.processors().isEmpty()) {
            parts.add("made for " + oneOf(facts.processors()));
        }
        facts.usb()
                .map(u -> "calls itself " + String.join(" ", u.names()) + " (" + u.id() + ")")
                .ifPresent(parts::add);
        facts.builtAs()
                .map(b -> "built from " + b.keyboard() + ":" + b.keymap() + " " + b.version())
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
                : String.join(", ", names.subList(0, names.size() - 1)) + " or " + last;
    }

    /** What a step is called in the row of steps. */
    static String step(FlashPhase phase) {
        return switch (phase) {
            case CHECK -> "Check";
            case ERASE -> "Erase";
            case WRITE -> "Write";
            case VERIFY -> "Read back";
            case EEPROM -> "Settings";
            case RESTART -> "Restart";
            case RETURN -> "Keyboard back";
        };
    }

    /** What is being done now. */
    static String doing(FlashPhase phase) {
        return switch (phase) {
            case CHECK -> "Holding the file against the bootloader";
            case ERASE -> "Erasing the old firmware";
            case WRITE -> "Writing the new firmware";
            case VERIFY -> "Reading back what was written";
            case EEPROM -> "Writing the stored settings";
            case RESTART -> "Starting the new firmware";
            case RETURN -> "Waiting for the keyboard to come back";
        };
    }

    /** The heading while a bootloader is waited for. */
    static String waiting(FlashStage.Waiting stage) {
        return switch (stage.half()) {
            case 0 -> "Start the keyboard's bootloader";
            case 1 -> "First half: start its bootloader";
            default -> "Now the other half: start its bootloader";
        };
    }

    /** Whether the keyboard is there, while its bootloader is waited for. */
    static String seen(FlashStage.Waiting stage, boolean known) {
        if (stage.half() > 1) {
            return "Move the cable to the other half.";
        }
        Optional<DeviceIdentity> keyboard = stage.keyboard();
        if (keyboard.isPresent()) {
            return keyboard.get().title()
                    + " ("
                    + keyboard.get().id()
                    + ") is plugged in and running.";
        }
        return known
                ? "The keyboard is not plugged in yet."
                : "Flashing begins as soon as a bootloader appears.";
    }

    /** How far a step is: bytes, and how long it will take still. */
    static String progress(FlashStage.Working stage) {
        return switch (stage.event()) {
            case FlashEvent.Progressed(FlashPhase _, long done, long total) ->
                    bytes(done)
                            + " of "
                            + bytes(total)
                            + " bytes"
                            + stage.left().map(FlashWords::left).orElse("");
            case FlashEvent.Started(FlashPhase _, long total) ->
                    total > 0 ? bytes(total) + " bytes" : "";
            case FlashEvent.Finished _, FlashEvent.Skipped _ -> "";
        };
    }

    private static String left(Duration left) {
        long seconds = left.toMillis() / 1000 + 1;
        return seconds == 1 ? " · about a second left" : " · about " + seconds + " seconds left";
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
                    f.returned() ? "Done: the keyboard is back" : "Done: the firmware is written";
            case FlashOutcome.Failed f ->
                    switch (f.state()) {
                        case UNCHANGED -> "Not flashed";
                        case IN_BOOTLOADER, GONE -> "Flashing failed";
                        case WRITTEN -> "Written, but the keyboard has not come back";
                    };
            case FlashOutcome.Stopped s -> "Stopped";
        };
    }

    /** What was done. */
    static String facts(FlashOutcome.Flashed done, FlashSteps steps) {
        String took =
                "%s bytes in %.1f s."
                        .formatted(bytes(done.bytes()), done.took().toMillis() / 1000.0);
        String why = steps.reason(FlashPhase.VERIFY);
        String verified =
                done.verified()
                        ? " All of them were read back and are right."
                        : " They were not read back" + (why.isEmpty() ? "." : ": " + lower(why));
        String restart = steps.reason(FlashPhase.RESTART);
        return took + verified + (done.returned() || restart.isEmpty() ? "" : " " + restart);
    }

    /** What the device is like now, for somebody whose flashing did not go through. */
    static String device(FlashOutcome.DeviceState state) {
        return switch (state) {
            case UNCHANGED -> "Nothing was changed on the keyboard.";
            case IN_BOOTLOADER ->
                    "The keyboard has no whole firmware now and stays in its bootloader: nothing is"
                            + " lost, flash it again.";
            case GONE ->
                    "The keyboard left in the middle. Its bootloader is still there: plug it in"
                            + " again and flash it once more.";
            case WRITTEN -> "The new firmware is on the keyboard.";
        };
    }

    private static String lower(String sentence) {
        return sentence.isEmpty()
                ? sentence
                : sentence.substring(0, 1).toLowerCase(Locale.ROOT) + sentence.substring(1);
    }

    static String bytes(long count) {
        return NumberFormat.getIntegerInstance(Locale.UK).format(count);
    }
}
