package org.keywright.firmware;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.keywright.problem.Checked;
import org.keywright.problem.Location;
import org.keywright.problem.Problem;

/** Reads a firmware file of any kind, told apart by its content and not by its name. */
public final class FirmwareFileReader {

    /** Flash of the largest chip that a keyboard has, written as text. */
    public static final int LARGEST_FILE = 48 << 20;

    private FirmwareFileReader() {}

    /**
     * Reads a whole file.
     *
     * @param name the file's name for problems
     */
    public static Checked<FirmwareFile> read(String name, byte[] content) {
        if (content.length == 0) {
            return refused(name, "firmware-empty", "The file is empty.");
        }
        if (Uf2Reader.isUf2(content)) {
            if (content.length % Uf2Format.BLOCK == 0 && !Uf2Completeness.isComplete(content)) {
                return refused(name, "firmware-incomplete", "Blocks of the file are missing.");
            }
            return Uf2Reader.read(name, content)
                    .map(
                            u ->
                                    new FirmwareFile(
                                            name,
                                            FirmwareFile.Format.UF2,
                                            u.image(),
                                            u.families().keySet()))
                    .then(FirmwareFileReader::notEmpty);
        }
        if (content[0] == ':' || shouldBeHex(name, content)) {
            String text = new String(content, StandardCharsets.ISO_8859_1);
            return IntelHexReader.read(name, text)
                    .map(i -> new FirmwareFile(name, FirmwareFile.Format.HEX, i, Set.of()))
                    .then(FirmwareFileReader::notEmpty);
        }
        return binary(name, content);
    }

    /** A text by its name: read as one, it says in which line it is none; never as a BIN. */
    private static boolean shouldBeHex(String name, byte[] content) {
        String lower = name.toLowerCase(Locale.ROOT);
        return (lower.endsWith(".hex") || lower.endsWith(".ihex"))
                && ForeignFile.find(content).isEmpty();
    }

    private static Checked<FirmwareFile> binary(String name, byte[] content) {
        Optional<String> other = ForeignFile.find(content);
        if (other.isPresent()) {
            return refused(name, "firmware-foreign", "The file is " + other.get() + ".");
        }
        if (content.length > FirmwareImage.LARGEST_SPAN) {
            return refused(name, "firmware-huge", "No keyboard's chip is that large.");
        }
        byte[] bytes = DfuSuffix.strippedFrom(content);
        FirmwareImage image = new FirmwareImage(List.of(new Segment(0, bytes)), 0);
        return Checked.of(
                new FirmwareFile(
                        name, FirmwareFile.Format.BIN, image, Set.of(), DfuSuffix.find(content)));
    }

    private static Checked<FirmwareFile> notEmpty(FirmwareFile file) {
        return file.image().segments().isEmpty()
                ? refused(file.name(), "firmware-empty", "The file holds no firmware.")
                : Checked.of(file);
    }

    private static Checked<FirmwareFile> refused(String name, String code, String message) {
        return Checked.failed(
                Problem.error(
                        code,
                        new Location.InFile(name),
                        message,
                        "Choose the .hex, .bin or .uf2 file that was built for the keyboard."));
    }
}
