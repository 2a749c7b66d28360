package org.keywright.keymap.check;

import java.util.BitSet;
import java.util.List;
import java.util.OptionalInt;
import org.keywright.keyboard.KeyboardDefinition;
import org.keywright.keycode.KeycodeTable;
import org.keywright.keymap.KeymapDocument;
import org.keywright.problem.Location;
import org.keywright.problem.Problem;

/**
 * Neither a key nor Bootmagic starts the bootloader, so the next firmware needs the reset button.
 */
final class WayToBootloader implements KeymapCheck {

    private static final int QK_BOOTLOADER = 0x7C00;

    @Override
    public List<Problem> check(
            KeymapDocument document, KeyboardDefinition keyboard, KeycodeTable table) {
        if (Features.on("bootmagic", document, keyboard)) {
            return List.of();
        }
        BitSet reached = UnreachableLayers.reached(document, LayerUse.in(document, table));
        for (PlacedKeycode placed : PlacedKeycode.in(document)) {
            OptionalInt number = table.valueOf(placed.keycode());
            if (number.orElse(0) == QK_BOOTLOADER && reached.get(placed.layer())) {
                return List.of();
            }
        }
        return List.of(
                Problem.hint(
                        "no-way-to-bootloader",
                        new Location.Everywhere(),
                        "No key starts the bootloader and Bootmagic is off.",
                        "Put QK_BOOT on a key, or switch on features.bootmagic; "
                                + "otherwise the reset button is needed to flash again."));
    }
}
