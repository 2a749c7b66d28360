package org.keywright.build.plan;

import java.io.IOException;
import java.nio.file.Files;
import org.keywright.firmware.ChipMemory;
import org.keywright.firmware.DamagedElfException;
import org.keywright.firmware.FirmwareSize;
import org.keywright.firmware.LinkedProgram;
import org.keywright.firmware.LinkerMap;
import org.keywright.firmware.MemoryMap;
import org.keywright.firmware.MemoryRegion;

/** How much of the chip a linked program takes, and how much there really is. */
final class PlannedSize {

    /**
     * A program and what its linker knew.
     *
     * @param elf the program
     * @param memory the linker's table of the chip's memory
     */
    record Linked(byte[] elf, String memory) {

        /** What the linker wrote. */
        static Linked read(PlanFolder folder) throws IOException {
            return new Linked(
                    Files.readAllBytes(folder.product("elf")),
                    LinkerTable.read(folder.product("map")));
        }
    }

    private PlannedSize() {}

    /**
     * Lays the program over what the linker knew of the chip. The linker of AVR knows nothing of a
     * bootloader, and that of some releases not even the chip, so the smaller limit counts.
     *
     * @param flash room for the firmware as the tree's own check has it; 0 if it has none
     * @param chip what the data sheet says, for what nobody else knows
     */
    static FirmwareSize of(Linked linked, long flash, ChipMemory chip) throws DamagedElfException {
        LinkedProgram program = LinkedProgram.read(linked.elf());
        long most = flash > 0 ? flash : chip.flashForFirmware();
        MemoryMap map =
                LinkerMap.read(linked.memory())
                        .withAtMost(MemoryRegion.Kind.FLASH, most)
                        .withAtMost(MemoryRegion.Kind.RAM, chip.ram());
        return map.regions().isEmpty()
                ? program.size(new ChipMemory(most, 0, chip.ram()))
                : program.size(map);
    }
}
