package org.keywright.flash.check;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.keywright.flash.ChipFlash;
import org.keywright.flash.FileCheck;
import org.keywright.flash.FlashOrder;
import org.keywright.flash.ProtocolName;
import org.keywright.problem.Problem;

/** A UF2 file names the family of chips it is for (the public list of UF2 families). */
final class FamilyCheck implements FileCheck {

    /** By the beginning of QMK's processor names; the more exact one first. */
    private static final List<Map.Entry<String, Set<Long>>> FAMILIES =
            List.of(
                    Map.entry("RP2040", Set.of(0xE48BFF56L)),
                    Map.entry("STM32F0", Set.of(0x647824B6L)),
                    Map.entry("STM32F1", Set.of(0x5EE21072L)),
                    Map.entry("STM32F3", Set.of(0x6B846188L)),
                    Map.entry("STM32F411", Set.of(0x57755A57L, 0x2DC309C5L, 0x06D1097BL)),
                    Map.entry("STM32F407", Set.of(0x57755A57L, 0x6D0922FAL)),
                    Map.entry("STM32F4", Set.of(0x57755A57L)),
                    Map.entry("STM32G0", Set.of(0x300F5633L)),
                    Map.entry("STM32G4", Set.of(0x4C71240AL)),
                    Map.entry("STM32H7", Set.of(0x6DB66082L)),
                    Map.entry("STM32L4", Set.of(0x00FF6919L)),
                    Map.entry("GD32VF103", Set.of(0x9AF03E33L)),
                    Map.entry("AT32F415", Set.of(0xA0C97B8EL)),
                    Map.entry("at", Set.of()),
                    Map.entry("MK", Set.of()));

    @Override
    public List<Problem> check(FlashOrder order, ChipFlash flash) {
        Set<Long> named = order.file().families();
        if (named.isEmpty()) {
            return List.of();
        }
        Optional<String> chip =
                order.target().processor().or(() -> order.processors().stream().findFirst());
        Optional<Set<Long>> right = chip.flatMap(FamilyCheck::families);
        // A drive looks at the family itself; nobody else would notice.
        boolean drive = order.target().protocol() == ProtocolName.UF2;
        boolean fits = right.map(r -> r.containsAll(named)).orElse(drive);
        return fits
                ? List.of()
                : CheckProblems.error(
                        order,
                        "firmware-other-chip",
                        "The UF2 file is for another family of chips (0x%08X) than %s."
                                .formatted(
                                        named.iterator().next(),
                                        chip.orElse(order.target().title())),
                        "Take the file that was built for this keyboard.");
    }

    private static Optional<Set<Long>> families(String processor) {
        return FAMILIES.stream()
                .filter(f -> processor.startsWith(f.getKey()))
                .map(Map.Entry::getValue)
                .findFirst();
    }
}
