package org.keywright.flash.check;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.keywright.firmware.AvrVectors;
import org.keywright.flash.ChipFlash;
import org.keywright.flash.FileCheck;
import org.keywright.flash.FlashOrder;
import org.keywright.keyboard.ProcessorName;
import org.keywright.problem.Problem;

/**
 * Firmware for one AVR does not run on another: their interrupt vectors differ in number, and so do
 * the names that the user's keyboard and the bootloader give.
 */
final class ProcessorCheck implements FileCheck {

    /** Chips that one USB id of a bootloader, or one program, stands for. */
    private static final List<Set<String>> ALIKE =
            List.of(
                    Set.of("at90usb646", "at90usb647"),
                    Set.of("at90usb1286", "at90usb1287"),
                    Set.of("atmega328", "atmega328p"));

    @Override
    public List<Problem> check(FlashOrder order, ChipFlash flash) {
        Optional<String> chip = order.target().processor();
        if (chip.isEmpty()) {
            return List.of();
        }
        List<String> meant = order.processors();
        if (!meant.isEmpty() && meant.stream().noneMatch(m -> alike(m, chip.get()))) {
            return wrong(
                    order,
                    "The firmware is for %s; %s is plugged in."
                            .formatted(
                                    ProcessorName.spelled(meant.getFirst()),
                                    ProcessorName.spelled(chip.get())));
        }
        OptionalInt vectors = AvrVectors.count(order.file().image());
        OptionalInt expected = AvrVectors.of(chip.get());
        return vectors.isPresent() && expected.isPresent() && !vectors.equals(expected)
                ? wrong(
                        order,
                        "The firmware has %d interrupt vectors, for another chip; %s is plugged in."
                                .formatted(vectors.getAsInt(), ProcessorName.spelled(chip.get())))
                : List.of();
    }

    private static List<Problem> wrong(FlashOrder order, String what) {
        return CheckProblems.error(
                order,
                "firmware-other-chip",
                what,
                "Take the file that was built for this keyboard.");
    }

    private static boolean alike(String one, String other) {
        return one.equalsIgnoreCase(other)
                || ALIKE.stream().anyMatch(set -> set.contains(one) && set.contains(other));
    }
}
