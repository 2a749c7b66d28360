package org.keywright.flash;

import org.keywright.device.DeviceBusyException;
import org.keywright.device.DeviceDeniedException;
import org.keywright.device.DeviceDriverException;
import org.keywright.device.DeviceException;
import org.keywright.device.DeviceGoneException;
import org.keywright.device.DeviceStalledException;
import org.keywright.device.DeviceTimeoutException;
import org.keywright.problem.Location;
import org.keywright.problem.Problem;

/** Says what went wrong during flashing, and how to get a working keyboard again. */
final class FlashProblems {

    private static final String AGAIN =
            "Start the bootloader again (reset button, or unplug and plug in) and flash once more; "
                    + "a keyboard that was interrupted stays in its bootloader.";

    private FlashProblems() {}

    /** What an exception means in that step. */
    static Problem of(FlashPhase phase, FlashTarget target, DeviceException e) {
        String where = target.title() + " while " + doing(phase) + ": " + e.getMessage();
        return switch (e) {
            case DeviceGoneException gone ->
                    error(
                            "device-gone",
                            "The device left. " + where,
                            changes(phase) ? AGAIN : "Check the cable and plug it in again.");
            case DeviceDeniedException denied ->
                    error(
                            "device-denied",
                            "This user may not open the device. " + where,
                            "Let Keywright install its udev rules, then plug the keyboard in"
                                    + " again.");
            case DeviceDriverException driver ->
                    error(
                            "device-driver",
                            "The device has no driver that Keywright can talk through. " + where,
                            "On Windows it needs the WinUSB driver; give it only to the "
                                    + "bootloader, never to the keyboard itself.");
            case DeviceBusyException busy ->
                    error(
                            "device-busy",
                            "Another program holds the device. " + where,
                            "Close other flashing tools and serial terminals, then try again.");
            case DeviceStalledException stalled ->
                    error("device-stalled", "The device refused a transfer. " + where, AGAIN);
            case DeviceTimeoutException late ->
                    error("device-timeout", "The device did not answer in time. " + where, AGAIN);
            case BootloaderRefusedException refused -> refused(phase, refused, where);
            default -> error("device-failed", "The device failed. " + where, AGAIN);
        };
    }

    private static Problem refused(
            FlashPhase phase, BootloaderRefusedException refused, String where) {
        if (phase == FlashPhase.VERIFY && refused.status().equals("differs")) {
            return error(
                    "flash-differs",
                    "What was read back is not what was written. " + where,
                    AGAIN + " If it happens again, the chip's flash is worn out or the cable bad.");
        }
        String usual =
                changes(phase)
                        ? AGAIN
                        : "Nothing was changed; check that it is the right keyboard and"
                                + " bootloader.";
        String advice = refused.advice().isEmpty() ? usual : refused.advice();
        return error("bootloader-refused", "The bootloader refused. " + where, advice);
    }

    /** A bootloader that is recognised but that nobody here can speak to. */
    static Problem notSpoken(FlashTarget target) {
        return error(
                "bootloader-not-spoken",
                target.title() + " is recognised, but Keywright does not speak its protocol.",
                "Flash the file with the tool that the keyboard's maker names.");
    }

    /** All was written, and the keyboard did not come. */
    static Problem notBack(FlashOrder order) {
        String which = order.expected().map(id -> " (" + id + ")").orElse("");
        return error(
                "keyboard-not-back",
                "The firmware is on the device, but the keyboard%s did not come back within %d s."
                        .formatted(which, order.patience().toSeconds()),
                "Unplug it and plug it in again. If it stays away, the firmware does not run on it:"
                        + " start the bootloader by hand and flash one that is known to work.");
    }

    private static Problem error(String code, String message, String advice) {
        return Problem.error(code, new Location.Everywhere(), message, advice);
    }

    private static boolean changes(FlashPhase phase) {
        return switch (phase) {
            case CHECK, RETURN -> false;
            case ERASE, WRITE, VERIFY, EEPROM, RESTART -> true;
        };
    }

    private static String doing(FlashPhase phase) {
        return switch (phase) {
            case CHECK -> "being asked what it is";
            case ERASE -> "erasing";
            case WRITE -> "writing";
            case VERIFY -> "reading back";
            case EEPROM -> "writing the EEPROM";
            case RESTART -> "restarting";
            case RETURN -> "coming back";
        };
    }
}
