package org.keywright.firmware;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class ProgramSizeTest {

    private static final String AVR =
            """
            Archive member included to satisfy reference by file (symbol)

            Memory Configuration

            Name             Origin             Length             Attributes
            text             0x0000000000000000 0x0000000000008000 xr
            data             0x0000000000800100 0x0000000000000a00 rw !x
            eeprom           0x0000000000810000 0x0000000000000400 rw !x
            *default*        0x0000000000000000 0xffffffffffffffff

            Linker script and memory map
            LOAD main.o
            """;

    private static final String ARM =
            """
            Memory Configuration

            Name             Origin             Length             Attributes
            flash0           0x08004000         0x00001000         xr
            flash1           0x00000000         0x00000000         xr
            ram0             0x20000000         0x00000800         xw
            ram4             0x10000000         0x00000400         xw
            *default*        0x00000000         0xffffffff

            """;

    @Test
    void theLinkersTableSaysWhatThereIs() {
        assertThat(LinkerMap.read(ARM).regions())
                .containsExactly(
                        new MemoryRegion("flash0", 0x0800_4000, 0x1000, MemoryRegion.Kind.FLASH),
                        new MemoryRegion("ram0", 0x2000_0000, 0x800, MemoryRegion.Kind.RAM),
                        new MemoryRegion("ram4", 0x1000_0000, 0x400, MemoryRegion.Kind.RAM));
        assertThat(LinkerMap.read(AVR).regions())
                .extracting(MemoryRegion::kind)
                .containsExactly(
                        MemoryRegion.Kind.FLASH, MemoryRegion.Kind.RAM, MemoryRegion.Kind.OTHER);
    }

    @Test
    void aMapWithoutATableKnowsNothing() {
        assertThat(LinkerMap.read("")).isEqualTo(MemoryMap.unknown());
        assertThat(LinkerMap.read("Memory Configuration\n\nName\nflash0 0x 0xzz xr\n").regions())
                .isEmpty();
        assertThat(LinkerMap.read("Memory Configuration\nx 0xffffffffffffffff 0x1 xr").regions())
                .isEmpty();
    }

    @Test
    void anAvrProgramTakesFlashForItsVariablesToo() {
        FirmwareSize size =
                ProgramSize.of(
                        List.of(
                                filled(".text", 0, 0, 1000),
                                filled(".data", 0x80_0100, 1000, 30),
                                empty(".bss", 0x80_011E, 70),
                                filled(".eeprom", 0x81_0000, 0x81_0000, 8)),
                        LinkerMap.read(AVR).withAtMost(MemoryRegion.Kind.FLASH, 28_672));

        assertThat(size.flashUsed()).isEqualTo(1030);
        assertThat(size.ramUsed()).isEqualTo(100);
        assertThat(size.flashFree()).isEqualTo(28_672 - 1030);
        assertThat(size.ramFree()).isEqualTo(2560 - 100);
        assertThat(size.stackReserve()).isZero();
    }

    @Test
    void whatDidNotFitIsCountedBehindTheEnd() {
        FirmwareSize size =
                ProgramSize.of(
                        List.of(
                                filled(".text", 0, 0, 29_000),
                                filled(".data", 0x80_0100, 29_000, 30),
                                empty(".bss", 0x80_011E, 3000)),
                        LinkerMap.read(AVR).withAtMost(MemoryRegion.Kind.FLASH, 28_672));

        assertThat(size.flashFree()).isEqualTo(28_672 - 29_030);
        assertThat(size.ramFree()).isEqualTo(2560 - 3030);
        assertThat(size.fits()).isFalse();
    }

    @Test
    void stacksAreSetAsideAndTheHeapIsNobodys() {
        FirmwareSize size =
                ProgramSize.of(
                        List.of(
                                empty(".mstack", 0x2000_0000, 0x100),
                                empty(".pstack", 0x2000_0100, 0x200),
                                filled(".text", 0x0800_4000, 0x0800_4000, 0x400),
                                filled(".data", 0x2000_0300, 0x0800_4400, 0x10),
                                empty(".bss", 0x2000_0310, 0x20),
                                empty(".heap", 0x2000_0330, 0x4D0)),
                        LinkerMap.read(ARM));

        assertThat(size.flashUsed()).isEqualTo(0x410);
        assertThat(size.memory()).isEqualTo(new ChipMemory(0x1000, 0, 0x800));
        assertThat(size.ramUsed()).isEqualTo(0x330);
        assertThat(size.stackReserve()).isEqualTo(0x300);
        assertThat(size.fits()).isTrue();
    }

    @Test
    void oneRegionThatOverflowsIsNotMadeUpForByAnother() {
        FirmwareSize size =
                ProgramSize.of(
                        List.of(
                                empty(".bss", 0x2000_0000, 0x10),
                                empty(".ram4", 0x1000_0000, 0x500)),
                        LinkerMap.read(ARM));

        assertThat(size.ramUsed()).isEqualTo(0x510);
        assertThat(size.ramFree()).isEqualTo(-0x100);
        assertThat(size.fits()).isFalse();
    }

    private static ElfSection filled(String name, long address, long load, int size) {
        return new ElfSection(name, address, load, size, true, true, new byte[size]);
    }

    private static ElfSection empty(String name, long address, int size) {
        return new ElfSection(name, address, address, size, true, false, new byte[0]);
    }
}
