package org.keywright.application;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import org.keywright.firmware.FirmwareImage;
import org.keywright.firmware.IntelHexReader;
import org.keywright.firmware.Uf2Content;
import org.keywright.firmware.Uf2Reader;
import org.keywright.firmware.Uf2Target;
import org.keywright.firmware.Uf2Writer;
import org.keywright.problem.Checked;

/**
 * Firmware files turned into UF2 and back, as QMK's {@code uf2conv} does it.
 *
 * @param extension of the file it became: {@code uf2}, {@code bin} or {@code h}
 * @param content of that file
 * @param start the lowest address
 * @param facts about a UF2 file that was read, one line each
 */
public record Uf2Conversion(String extension, byte[] content, long start, List<String> facts) {

    private static final int BYTES_IN_A_LINE = 16;

    /** Whether that is the text of an Intel HEX file. */
    private static boolean isHex(byte[] content) {
        boolean hex = content.length > 0 && content[0] == ':';
        for (int i = 0; i < content.length && hex; i++) {
            hex = ":\r\n".indexOf(content[i]) >= 0 || Character.digit((char) content[i], 16) >= 0;
        }
        return hex;
    }

    /**
     * Converts Intel HEX or a binary to UF2, and UF2 to a binary.
     *
     * @param name the file's name for problems
     * @param base where a binary begins
     */
    public static Checked<Uf2Conversion> convert(
            String name, byte[] content, long base, Uf2Target target, Uf2Families families) {
        if (Uf2Reader.isUf2(content)) {
            return Uf2Reader.read(name, content).map(uf2 -> toBinary(uf2, target, families));
        }
        if (isHex(content)) {
            return IntelHexReader.read(name, new String(content, StandardCharsets.US_ASCII))
                    .map(image -> toUf2(image, target));
        }
        byte[] uf2 = Uf2Writer.write(content, base, target);
        return Checked.of(new Uf2Conversion("uf2", uf2, base, List.of()));
    }

    /**
     * A binary as a C array, for firmware that brings other firmware along.
     *
     * @param base where the binary begins
     * @return UF2 and Intel HEX files as {@link #convert} makes them
     */
    public static Checked<Uf2Conversion> convertToC(
            String name, byte[] content, long base, Uf2Target target, Uf2Families families) {
        return Uf2Reader.isUf2(content) || isHex(content)
                ? convert(name, content, base, target, families)
                : Checked.of(new Uf2Conversion("h", array(content), base, List.of()));
    }

    private static byte[] array(byte[] content) {
        StringBuilder text = new StringBuilder(content.length * 6 + 100);
        text.append("const unsigned long bindata_len = ").append(content.length).append(";\n");
        text.append("const unsigned char bindata[] __attribute__((aligned(16))) = {");
        HexFormat hex = HexFormat.of();
        for (int i = 0; i < content.length; i++) {
            text.append(i % BYTES_IN_A_LINE == 0 ? "\n" : "");
            text.append("0x").append(hex.toHexDigits(content[i])).append(", ");
        }
        return text.append("\n};\n").toString().getBytes(StandardCharsets.US_ASCII);
    }

    private static Uf2Conversion toUf2(FirmwareImage image, Uf2Target target) {
        return new Uf2Conversion("uf2", Uf2Writer.write(image, target), first(image), List.of());
    }

    private static long first(FirmwareImage image) {
        return image.segments().isEmpty() ? 0 : image.segments().getFirst().address();
    }

    /** A file for several families has several programs: none of them is chosen. */
    private static Uf2Conversion toBinary(Uf2Content uf2, Uf2Target target, Uf2Families families) {
        boolean several = uf2.families().size() > 1 && target.family() == 0;
        return new Uf2Conversion(
                "bin",
                several ? new byte[0] : uf2.image().binary((byte) 0),
                several ? 0 : first(uf2.image()),
                facts(uf2, families));
    }

    private static List<String> facts(Uf2Content uf2, Uf2Families families) {
        List<String> facts = new ArrayList<>();
        facts.add("--- UF2 File Header Info ---");
        for (Map.Entry<Long, Long> family : uf2.families().entrySet()) {
            facts.add(
                    "Family ID is %s, hex value is 0x%08x"
                            .formatted(families.nameOf(family.getKey()), family.getKey()));
            facts.add("Target Address is 0x%08x".formatted(family.getValue()));
        }
        facts.add(
                uf2.flags().isPresent()
                        ? "All block flag values consistent, 0x%04x"
                                .formatted(uf2.flags().getAsInt())
                        : "Flags were not all the same");
        facts.add("----------------------------");
        return facts;
    }
}
