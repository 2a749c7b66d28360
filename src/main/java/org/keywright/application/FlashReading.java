package org.keywright.application;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Locale;
import org.keywright.firmware.FirmwareImage;
import org.keywright.firmware.IntelHexWriter;

/**
 * What was read out of a chip.
 *
 * @param title of the bootloader it came through
 * @param image of the whole flash or EEPROM
 */
public record FlashReading(String title, FirmwareImage image) {

    /** How much there is. */
    public int bytes() {
        return image.byteCount();
    }

    /**
     * Writes it into a new file, as Intel HEX if its name ends so, else as bytes alone.
     *
     * @throws java.nio.file.FileAlreadyExistsException rather than losing what is there
     */
    public void write(Path file) throws IOException {
        boolean hex = file.toString().toLowerCase(Locale.ROOT).endsWith(".hex");
        byte[] content =
                hex
                        ? IntelHexWriter.write(image).getBytes(StandardCharsets.US_ASCII)
                        : image.binary();
        Files.write(file, content, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
    }
}
