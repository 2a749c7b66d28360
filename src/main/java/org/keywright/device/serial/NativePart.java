package org.keywright.device.serial;

import com.fazecast.jSerialComm.SerialPort;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Arrays;
import java.util.Locale;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The library's native part, unpacked where nobody but this user can put another one.
 *
 * <p>Left to itself the library unpacks into the system's folder for temporary files and loads what
 * it finds there under that name, whoever wrote it.
 *
 * @param folder this user's own
 */
record NativePart(Path folder) {

    private static final Logger LOG = LoggerFactory.getLogger(NativePart.class);

    /**
     * Where the library looks first; below it, a folder for the system and one for the processor.
     */
    private static final String PROPERTY = "jSerialComm.library.path";

    /** Unpacks it, once for every version of the library, and tells the library where it is. */
    void unpack() {
        if (System.getProperty(PROPERTY) != null) {
            return;
        }
        String name =
                resource(System.getProperty("os.name", ""), System.getProperty("os.arch", ""));
        try (InputStream packed = SerialPort.class.getResourceAsStream("/" + name)) {
            if (packed != null) {
                Path file = folder.resolve(name);
                write(file, packed.readAllBytes());
                System.setProperty(PROPERTY, folder.toString());
            }
        } catch (IOException unwritable) {
            LOG.info("the serial library's native part cannot be unpacked", unwritable);
        }
    }

    /** The library's own name for the part that fits a computer. */
    static String resource(String osName, String osArch) {
        boolean arm = osArch.toLowerCase(Locale.ROOT).matches("aarch64|arm64");
        String system = osName.toLowerCase(Locale.ROOT);
        if (system.startsWith("windows")) {
            return "Windows/" + (arm ? "aarch64" : "x86_64") + "/jSerialComm.dll";
        }
        if (system.startsWith("mac")) {
            return "OSX/" + (arm ? "aarch64" : "x86_64") + "/libjSerialComm.jnilib";
        }
        return "Linux/" + (arm ? "armv8_64" : "x86_64") + "/libjSerialComm.so";
    }

    /** A program that runs already keeps the file it has; a half-written one is never seen. */
    private static void write(Path file, byte[] content) throws IOException {
        if (Files.isRegularFile(file) && Arrays.equals(Files.readAllBytes(file), content)) {
            return;
        }
        Files.createDirectories(file.getParent());
        Path fresh = Files.createTempFile(file.getParent(), "new", ".part");
        try {
            Files.write(fresh, content);
            Files.move(
                    fresh,
                    file,
                    StandardCopyOption.REPLACE_EXISTING,
                    StandardCopyOption.ATOMIC_MOVE);
        } finally {
            Files.deleteIfExists(fresh);
        }
    }
}
