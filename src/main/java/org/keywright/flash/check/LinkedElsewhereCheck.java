package org.keywright.flash.check;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.List;
import java.util.stream.LongStream;
import org.keywright.firmware.CodeKind;
import org.keywright.firmware.FirmwareImage;
import org.keywright.flash.ChipFlash;
import org.keywright.flash.FileCheck;
import org.keywright.flash.FlashOrder;
import org.keywright.problem.Problem;

/**
 * A program begins where the chip starts it: at the first address that firmware may take. A BIN
 * does not say where it belongs, but an ARM program's vectors do: they are addresses in it (ARMv7-M
 * Architecture Reference Manual, B1.5.3). Behind another bootloader it would never start.
 */
final class LinkedElsewhereCheck implements FileCheck {

    /** The processor's own vectors, the stack among them. */
    private static final int VECTORS = 16;

    /** The startup code lies right behind the vectors, unless the linker left room for settings. */
    private static final int NEAR = 0x1000;

    private static final long RP2040_FLASH = 0x1000_0000L;

    @Override
    public List<Problem> check(FlashOrder order, ChipFlash flash) {
        FirmwareImage image = order.file().imageAt(flash.start());
        long first = image.segments().getFirst().address();
        if (first != flash.start()) {
            return elsewhere(order, flash, first);
        }
        // Behind its second-stage loader an RP2040 has but one place for firmware.
        boolean known = order.file().hasAddresses() || first == RP2040_FLASH;
        return known || CodeKind.of(image) != CodeKind.ARM || fits(image, flash.start())
                ? List.of()
                : elsewhere(order, flash, vectors(image).min().orElseThrow());
    }

    private static boolean fits(FirmwareImage image, long start) {
        long end = image.segments().getLast().end();
        long lowest = vectors(image).min().orElse(start);
        return lowest >= start + 4L * VECTORS
                && (lowest < start + NEAR || leavesRoom(image))
                && vectors(image).allMatch(address -> address < end);
    }

    private static List<Problem> elsewhere(FlashOrder order, ChipFlash flash, long begin) {
        return CheckProblems.error(
                order,
                "firmware-linked-elsewhere",
                "The program begins near 0x%X; this chip starts firmware at 0x%X."
                        .formatted(begin, flash.start()),
                "Take the file that was built for this keyboard and its bootloader.");
    }

    /** Whether nothing lies in the second half of what is near. */
    private static boolean leavesRoom(FirmwareImage image) {
        byte[] code = image.segments().getFirst().content();
        for (int at = NEAR / 2; at < NEAR; at++) {
            if (at >= code.length || code[at] != code[NEAR / 2]) {
                return false;
            }
        }
        return true;
    }

    /** Addresses of code, without the bit that says "Thumb"; unused ones are 0. */
    private static LongStream vectors(FirmwareImage image) {
        byte[] code = image.segments().getFirst().content();
        ByteBuffer words = ByteBuffer.wrap(code).order(ByteOrder.LITTLE_ENDIAN);
        return LongStream.range(1, Math.min(VECTORS, code.length / 4))
                .map(n -> words.getInt((int) (4 * n)) & 0xFFFF_FFFEL)
                .filter(address -> address != 0);
    }
}
