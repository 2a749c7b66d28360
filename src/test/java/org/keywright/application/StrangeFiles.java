package org.keywright.application;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Random;
import org.keywright.firmware.Segment;

/** Files that are firmware for no keyboard at all, by what they are. */
final class StrangeFiles {

    private static final Map<String, String> BEGINNINGS =
            Map.ofEntries(
                    Map.entry("JPEG", "FFD8FFE000104A464946"),
                    Map.entry("JPEG of a camera", "FFD8FFE1002445786966"),
                    Map.entry("PNG", "89504E470D0A1A0A0000000D49484452"),
                    Map.entry("GIF", "474946383961"),
                    Map.entry("BMP", "424D3600240000000000"),
                    Map.entry("PDF", "255044462D312E37"),
                    Map.entry("ZIP", "504B030414000000"),
                    Map.entry("empty ZIP", "504B0506"),
                    Map.entry("gzip", "1F8B0800"),
                    Map.entry("bzip2", "425A6839"),
                    Map.entry("xz", "FD377A585A00"),
                    Map.entry("zstd", "28B52FFD"),
                    Map.entry("7z", "377ABCAF271C"),
                    Map.entry("RAR", "526172211A0700"),
                    Map.entry("Windows program", "4D5A90000300"),
                    Map.entry("ELF for AVR", "7F454C4601010100000000000000000002005300"),
                    Map.entry("ELF for ARM", "7F454C4601010100000000000000000002002800"),
                    Map.entry("Java class", "CAFEBABE00000045"),
                    Map.entry("WAV", "524946462400000057415645"),
                    Map.entry("MP3", "494433040000"),
                    Map.entry("DfuSe container", "4466755365010000"),
                    Map.entry("SQLite", "53514C69746520666F726D61742033"),
                    Map.entry("UTF-16 text", "FFFE48006900"));

    private static final Map<String, String> TEXTS =
            Map.ofEntries(
                    Map.entry("nothing", ""),
                    Map.entry("a line's end", "\n"),
                    Map.entry("blanks", "        \r\n   \r\n"),
                    Map.entry("JSON", "{\"keyboard\": \"planck/rev5\", \"layers\": []}"),
                    Map.entry("JSON list", "[1, 2, 3]"),
                    Map.entry("HTML", "<!DOCTYPE html><html><body>404</body></html>"),
                    Map.entry("C", "#include QMK_KEYBOARD_H\nconst int a = 0;\n"),
                    Map.entry("make", "MOUSEKEY_ENABLE = yes\nCONSOLE_ENABLE = no\n"),
                    Map.entry("English", "Dear keyboard, please type the right letters.\n"),
                    Map.entry("Markdown", "# How to flash\n\nPress the button.\n"),
                    Map.entry("S-records", "S00F000068656C6C6F202020202000003C\nS9030000FC\n"),
                    Map.entry("HEX with an end alone", ":00000001FF\n"),
                    Map.entry("HEX with a start alone", ":0400000500000000F7\n:00000001FF\n"),
                    Map.entry("a colon", ":"),
                    Map.entry("colons", "::::::::::::::::\n"),
                    Map.entry("text with a colon first", ":smile: said the keyboard\n"),
                    Map.entry("one byte", "x"));

    private StrangeFiles() {}

    static Map<String, byte[]> all() {
        Map<String, byte[]> all = new LinkedHashMap<>();
        BEGINNINGS.forEach((name, first) -> all.put(name, begun(first)));
        TEXTS.forEach((name, text) -> all.put(name, text.getBytes(StandardCharsets.UTF_8)));
        for (int size : new int[] {1, 512, 28_672, 131_072}) {
            all.put(size + " bytes of erased flash", filled(size, 0xFF));
            all.put(size + " zeros", filled(size, 0));
        }
        all.put("HEX of erased flash", Program.hex(new Segment(0, filled(512, 0xFF))));
        all.put("HEX of zeros", Program.hex(new Segment(0, filled(512, 0))));
        all.put("EEPROM's content", Program.hex(new Segment(0, eeprom())));
        all.put("repeated letters", filled(4096, 'A'));
        for (int seed = 0; seed < 20; seed++) {
            byte[] noise = new byte[20_000];
            new Random(seed).nextBytes(noise);
            all.put("noise " + seed, noise);
            all.put("HEX of noise " + seed, Program.hex(new Segment(0, noise)));
        }
        return all;
    }

    private static byte[] begun(String first) {
        byte[] noise = new byte[4000];
        new Random(first.hashCode()).nextBytes(noise);
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        file.writeBytes(HexFormat.of().parseHex(first));
        file.writeBytes(noise);
        return file.toByteArray();
    }

    private static byte[] filled(int size, int with) {
        byte[] bytes = new byte[size];
        Arrays.fill(bytes, (byte) with);
        return bytes;
    }

    /** As QMK leaves it: a magic word, settings, and nothing. */
    private static byte[] eeprom() {
        byte[] bytes = filled(1024, 0xFF);
        System.arraycopy(new byte[] {(byte) 0xE8, (byte) 0xFE, 0, 0, 8, 0, 0, 0}, 0, bytes, 0, 8);
        return bytes;
    }
}
