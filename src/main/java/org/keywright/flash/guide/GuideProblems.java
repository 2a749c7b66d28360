package org.keywright.flash.guide;

import java.util.List;
import java.util.Optional;
import org.keywright.device.UsbId;
import org.keywright.flash.BootloaderFamily;
import org.keywright.flash.FlashBoard;
import org.keywright.flash.FlashOutcome;
import org.keywright.flash.FlashTarget;
import org.keywright.flash.FlashWish;
import org.keywright.flash.NodeKind;
import org.keywright.problem.Location;
import org.keywright.problem.Problem;

/** What a guided flashing has to say beside what goes wrong with the device. */
final class GuideProblems {

    private GuideProblems() {}

    /** The device is a bootloader, but what it is reached by is missing. */
    static Problem notReady(BootloaderFamily family) {
        boolean drive = family.node() == NodeKind.DRIVE;
        return Problem.hint(
                "bootloader-not-ready",
                new Location.Everywhere(),
                drive
                        ? family.label() + " is plugged in, but its drive is not mounted."
                        : family.label() + " is plugged in, but the system has not set it up yet.",
                drive
                        ? "Open the drive in the file manager once, so that the system mounts it."
                        : "Wait a moment. If nothing happens, plug it in again.");
    }

    /** Nobody started a bootloader in time. */
    static Problem noBootloader(FlashWish wish) {
        return Problem.error(
                "bootloader-not-found",
                new Location.Everywhere(),
                "No bootloader appeared within %d s.".formatted(wish.search().toSeconds()),
                "Start the keyboard's bootloader. If it is started and not seen, take another cable"
                        + " and no hub.");
    }

    /** What does not match between file, board and bootloader, and is for the user to judge. */
    static Optional<Problem> mismatch(FlashWish wish, FlashTarget target) {
        return otherKeyboard(wish).or(() -> otherBootloader(wish, target));
    }

    private static Optional<Problem> otherKeyboard(FlashWish wish) {
        Optional<UsbId> board = wish.board().flatMap(FlashBoard::usb);
        return wish.identity()
                .filter(i -> board.isPresent() && !board.get().equals(i))
                .map(
                        i ->
                                Problem.warning(
                                        "firmware-other-keyboard",
                                        new Location.InFile(wish.file().name()),
                                        "The firmware calls itself %s; %s is %s."
                                                .formatted(
                                                        i, wish.board().get().name(), board.get()),
                                        "Check that the file was built for this keyboard."));
    }

    private static Optional<Problem> otherBootloader(FlashWish wish, FlashTarget target) {
        Optional<FlashBoard> board = wish.board().filter(b -> !b.bootloader().isEmpty());
        return board.filter(b -> !target.bootloaders().contains(b.bootloader()))
                .map(
                        b ->
                                Problem.warning(
                                        "bootloader-other",
                                        new Location.Everywhere(),
                                        "%s usually has the bootloader %s; %s is plugged in."
                                                .formatted(
                                                        b.name(), b.bootloader(), target.title()),
                                        "Check that the right keyboard is plugged in."));
    }

    /** What to know after a flashing that went well. */
    static List<Problem> afterwards(FlashWish wish, FlashOutcome outcome) {
        boolean trap =
                outcome instanceof FlashOutcome.Flashed
                        && !wish.clearEeprom()
                        && wish.board().filter(FlashBoard::storedKeymap).isPresent();
        return trap
                ? List.of(
                        Problem.hint(
                                "keymap-stored",
                                new Location.Everywhere(),
                                "This firmware keeps its keymap in the keyboard's permanent memory "
                                        + "(VIA), and the old one stays until it is cleared.",
                                "If the keys are still the old ones, flash again and clear the "
                                        + "stored settings as well, or use EE_CLR."))
                : List.of();
    }
}
