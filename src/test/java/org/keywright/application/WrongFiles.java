package org.keywright.application;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.keywright.bench.VirtualBoard;
import org.keywright.firmware.DfuSuffix;
import org.keywright.firmware.Segment;

/** Files that would be right for a board, were it not for one thing. */
final class WrongFiles {

    private static final int SIZE = 12_000;
    private static final long LARGEST_TRIED = 4L << 20;
    private static final List<Long> FAMILIES =
            List.of(0xE48BFF56L, 0x57755A57L, 0x6B846188L, 0x5EE21072L, 0x9AF03E33L, 0xADA52840L);

    private final VirtualBoard board;
    private final long told;
    private final Program right;
    private final Map<String, byte[]> files = new LinkedHashMap<>();

    private WrongFiles(VirtualBoard board, long told) {
        this.board = board;
        this.told = told;
        this.right = Program.of(board, SIZE);
    }

    /** By what is wrong with them. */
    static Map<String, byte[]> of(VirtualBoard board, long told) {
        WrongFiles files = new WrongFiles(board, told);
        files.tooLarge();
        files.inWrongPlaces();
        files.damagedHex();
        files.wrongAddresses();
        files.damagedUf2();
        files.ofOtherFamilies();
        files.forAnotherDfu();
        return files.files;
    }

    private void tooLarge() {
        if (told > LARGEST_TRIED) {
            files.put("BIN too large", Program.of(board, (int) told + 1).content());
            return;
        }
        int room = (int) told;
        for (int more : new int[] {1, 2, 256, 4096, room}) {
            Program large = Program.of(board, room + more);
            files.put("BIN too large by " + more, large.content());
            files.put("HEX too large by " + more, large.hex());
            files.put("UF2 too large by " + more, large.uf2());
        }
    }

    private void inWrongPlaces() {
        Segment program = new Segment(right.start(), right.content());
        if (told <= LARGEST_TRIED) {
            bootloaders(program, right.start() + told);
        }
        for (long moved : new long[] {0x100, 0x1000, 0x2000, 0x4000, 0x0200_0000L, 0x4000_0000L}) {
            files.put("moved up by " + moved, right.at(right.start() + moved).hex());
            if (right.start() >= moved) {
                files.put("moved down by " + moved, right.at(right.start() - moved).hex());
            }
        }
        if (right.start() > 0) {
            Segment before = new Segment(right.start() - 16, right.first(16));
            files.put("beginning too early", Program.hex(before, program));
        }
    }

    private void bootloaders(Segment program, long end) {
        for (int size : new int[] {1, 512, 4096}) {
            Segment bootloader = new Segment(end, Program.of(board, 4096).first(size));
            files.put("with a bootloader of " + size, Program.hex(program, bootloader));
        }
        files.put("a bootloader alone", Program.hex(new Segment(end, right.first(4096))));
    }

    private void damagedHex() {
        String text = new String(right.hex(), StandardCharsets.US_ASCII);
        int end = text.indexOf(":00000001FF");
        hex("without its end", text.substring(0, end));
        for (int part = 1; part < 10; part++) {
            hex("cut at " + part, text.substring(0, text.length() * part / 10));
            int at = text.indexOf('\n', text.length() * part / 11) + 12;
            hex(
                    "one digit differs at " + part,
                    replaced(text, at, text.charAt(at) == '0' ? "1" : "0"));
            hex("a digit lost at " + part, text.substring(0, at) + text.substring(at + 1));
            hex("a strange letter at " + part, replaced(text, at, "g"));
        }
        hex("going on after its end", text + text.lines().findFirst().orElseThrow());
        hex("of an unknown kind of record", ":0100000600F9\n" + text);
        hex("of a wrong length", ":0200000000FE\n" + text);
        hex("with a line twice", line(text, 2) + text);
        hex("after a byte order mark", "\uFEFF" + text);
    }

    private static String line(String text, int number) {
        return text.lines().skip(number).findFirst().orElseThrow() + "\n";
    }

    private static String replaced(String text, int at, String by) {
        return text.substring(0, at) + by + text.substring(at + 1);
    }

    private void wrongAddresses() {
        String text = new String(right.hex(), StandardCharsets.US_ASCII);
        String rest = text.substring(0, text.indexOf(":00000001FF"));
        String tail = ":00000001FF\n";
        // Records of two bytes 0102; the last byte makes the sum of all zero.
        hex(
                "wrapping in its segment",
                rest + record(2, 0, 0x10, 0x00) + record(0, 0xFFFF, 1, 2) + tail);
        hex(
                "behind all addresses",
                rest + record(4, 0, 0xFF, 0xFF) + record(0, 0xFFFF, 1, 2) + tail);
        hex("far away", rest + record(4, 0, 0x7F, 0x00) + record(0, 0, 1, 2) + tail);
        hex("written twice", rest + record(0, 0x20, 1, 2) + tail);
        hex("in the RAM", rest + record(4, 0, 0x20, 0x00) + record(0, 0, 1, 2) + tail);
        hex("in the fuses", rest + record(4, 0, 0x00, 0x82) + record(0, 0, 1, 2) + tail);
        hex("in the EEPROM", rest + record(4, 0, 0x00, 0x81) + record(0, 0, 1, 2) + tail);
    }

    private static String record(int type, int offset, int first, int second) {
        int sum = 2 + (offset >> 8) + (offset & 0xFF) + type + first + second;
        return ":02%04X%02X%02X%02X%02X%n".formatted(offset, type, first, second, -sum & 0xFF);
    }

    private void hex(String what, String text) {
        files.put("HEX " + what, text.getBytes(StandardCharsets.UTF_8));
    }

    private void damagedUf2() {
        byte[] whole = right.uf2();
        int blocks = whole.length / 512;
        for (int lost : new int[] {0, 1, blocks / 2, blocks - 1}) {
            byte[] without = Arrays.copyOf(whole, whole.length - 512);
            System.arraycopy(
                    whole, 512 * (lost + 1), without, 512 * lost, 512 * (blocks - lost - 1));
            files.put("UF2 without block " + lost, without);
            files.put("UF2 with a damaged start " + lost, changed(whole, 512 * lost + 4, 0));
            files.put("UF2 with a damaged end " + lost, changed(whole, 512 * lost + 508, 0));
            files.put("UF2 with a long block " + lost, changed(whole, 512 * lost + 16, 477));
            files.put("UF2 with a negative block " + lost, changed(whole, 512 * lost + 16, -1));
            files.put("UF2 of other counts " + lost, changed(whole, 512 * lost + 24, blocks + 1));
            files.put("UF2 over all ends " + lost, changed(whole, 512 * lost + 12, 0xFFFF_FF80));
        }
        files.put("UF2 of overlapping blocks", changed(whole, 512 + 12, (int) right.start() + 9));
        files.put("UF2 cut in a block", Arrays.copyOf(whole, whole.length - 100));
        files.put("UF2 and a half", Arrays.copyOf(whole, whole.length + 100));
    }

    private static byte[] changed(byte[] whole, int at, int word) {
        byte[] copy = whole.clone();
        ByteBuffer.wrap(copy).order(ByteOrder.LITTLE_ENDIAN).putInt(at, word);
        return copy;
    }

    private void ofOtherFamilies() {
        for (long family : FAMILIES) {
            if (family != right.family()) {
                files.put("UF2 for %08X".formatted(family), right.uf2(family));
            }
        }
    }

    private void forAnotherDfu() {
        int own = board.bootloader().descriptors().identity().id().vendor();
        for (int vendor : new int[] {0x0483, 0x1EAF, 0x314B, 0x2E3C, 0x28E9, 0x342D, 0x1C11}) {
            if (vendor != own) {
                DfuSuffix other = new DfuSuffix(vendor, 0xDF11, DfuSuffix.ANY);
                files.put(
                        "BIN for the DFU of %04X".formatted(vendor),
                        other.appendedTo(right.content()));
            }
        }
    }
}
