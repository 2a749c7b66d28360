package org.keywright.firmware;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class LinkedProgramTest {

    private static final ChipMemory MEMORY = new ChipMemory(100, 40, 20);

    @Test
    void laysTheFirstValuesOfVariablesBehindTheCode() throws DamagedElfException {
        LinkedProgram program = LinkedProgram.read(elf());

        assertThat(program.image().segments())
                .containsExactly(
                        new Segment(0, new byte[] {1, 2, 3, 4}), new Segment(4, new byte[] {9, 8}));
    }

    @Test
    void countsVariablesTwiceAndLeavesTheEepromOut() throws DamagedElfException {
        FirmwareSize size = LinkedProgram.read(elf()).size(MEMORY);

        assertThat(size.flashUsed()).isEqualTo(6);
        assertThat(size.ramUsed()).isEqualTo(2 + 5);
        assertThat(size.flashFree()).isEqualTo(100 - 40 - 6);
        assertThat(size.fits()).isTrue();
        assertThat(size.sections())
                .extracting(SectionSize::name)
                .containsExactly(".text", ".data", ".bss");
    }

    @Test
    void everyShorterFileIsDamaged() {
        byte[] whole = elf();
        for (int length = 0; length < whole.length; length++) {
            byte[] cut = java.util.Arrays.copyOf(whole, length);
            assertThatThrownBy(() -> LinkedProgram.read(cut))
                    .isInstanceOf(DamagedElfException.class);
        }
    }

    /** A program of four sections, written by hand after the ELF standard. */
    private static byte[] elf() {
        ByteBuffer file = ByteBuffer.allocate(1000).order(ByteOrder.LITTLE_ENDIAN);
        String names = "\0.text\0.data\0.bss\0.eeprom\0.names\0";
        file.putInt(0, 0x464C457F).put(4, (byte) 1).put(5, (byte) 1);
        file.putInt(28, 52).putShort(44, (short) 2);
        programHeader(file, 52, 300, 0, 0, 4);
        programHeader(file, 84, 304, 0x800100, 4, 2);
        file.put(300, new byte[] {1, 2, 3, 4, 9, 8, 7});
        file.put(400, names.getBytes(StandardCharsets.US_ASCII));
        int table = 500;
        file.putInt(32, table).putShort(48, (short) 6).putShort(50, (short) 5);
        section(file, table + 40, names.indexOf(".text"), 1, new int[] {2, 0, 300, 4});
        section(file, table + 80, names.indexOf(".data"), 1, new int[] {2, 0x800100, 304, 2});
        section(file, table + 120, names.indexOf(".bss"), 8, new int[] {2, 0x800102, 306, 5});
        section(file, table + 160, names.indexOf(".eeprom"), 1, new int[] {2, 0x810000, 306, 1});
        section(file, table + 200, names.indexOf(".names"), 3, new int[] {0, 0, 400, 34});
        return java.util.Arrays.copyOf(file.array(), table + 240);
    }

    private static void programHeader(
            ByteBuffer file, int at, int offset, int address, int load, int size) {
        file.putInt(at, 1).putInt(at + 4, offset).putInt(at + 8, address).putInt(at + 12, load);
        file.putInt(at + 16, size).putInt(at + 20, size);
    }

    private static void section(ByteBuffer file, int at, int name, int type, int[] rest) {
        file.putInt(at, name).putInt(at + 4, type);
        for (int i = 0; i < rest.length; i++) {
            file.putInt(at + 8 + 4 * i, rest[i]);
        }
    }
}
