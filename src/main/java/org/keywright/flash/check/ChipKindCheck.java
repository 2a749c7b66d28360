package org.keywright.flash.check;

import java.util.List;
import java.util.Set;
import org.keywright.firmware.CodeKind;
import org.keywright.flash.ChipFlash;
import org.keywright.flash.FileCheck;
import org.keywright.flash.FlashOrder;
import org.keywright.flash.FlashTarget;
import org.keywright.problem.Problem;

/** AVR code on an ARM chip, or the other way round, would never run. */
final class ChipKindCheck implements FileCheck {

    @Override
    public List<Problem> check(FlashOrder order, ChipFlash flash) {
        Set<CodeKind> runs = kinds(order.target());
        CodeKind is = CodeKind.of(order.file().imageAt(flash.start()));
        return is == CodeKind.UNKNOWN || runs.contains(is)
                ? List.of()
                : CheckProblems.error(
                        order,
                        "firmware-other-chip",
                        "The file holds code for %s chips; %s is not one."
                                .formatted(is.title(), order.target().title()),
                        "Take the file that was built for this keyboard.");
    }

    private static Set<CodeKind> kinds(FlashTarget target) {
        return switch (target.protocol()) {
            case FLIP, QMK_HID, BOOTLOADHID, AVR109, USBASP, LUFA_MASS_STORAGE ->
                    Set.of(CodeKind.AVR);
            case DFUSE ->
                    target.bootloaders().contains("gd32v-dfu")
                            ? Set.of(CodeKind.RISC_V)
                            : Set.of(CodeKind.ARM);
            case DFU, WB32, UF2, SAM_BA -> Set.of(CodeKind.ARM);
            case HALFKAY ->
                    target.processor()
                            .map(p -> p.startsWith("at") ? CodeKind.AVR : CodeKind.ARM)
                            .map(Set::of)
                            .orElse(Set.of(CodeKind.AVR, CodeKind.ARM));
        };
    }
}
