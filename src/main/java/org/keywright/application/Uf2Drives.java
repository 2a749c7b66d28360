package org.keywright.application;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Keyboards whose bootloader shows itself as a drive: mounted folders with a file that says so.
 *
 * @param roots the folders that drives are mounted below
 */
public record Uf2Drives(List<Path> roots) {

    private static final String SIGN = "INFO_UF2.TXT";
    private static final String NEW_FIRMWARE = "NEW.UF2";
    private static final int LONGEST = 4096;
    private static final Pattern BOARD = Pattern.compile("Board-ID: ([^\\r\\n]*)");

    /** Where this system mounts drives. */
    public static Uf2Drives of(Map<String, String> environment, String osName) {
        String system = osName.toLowerCase(Locale.ROOT);
        if (system.startsWith("mac")) {
            return new Uf2Drives(List.of(Path.of("/Volumes")));
        }
        List<Path> roots = new ArrayList<>(List.of(Path.of("/mnt"), Path.of("/media")));
        for (String variable : List.of("USER", "SUDO_USER")) {
            String user = environment.getOrDefault(variable, "");
            if (user.matches("[A-Za-z0-9_][A-Za-z0-9_.-]*")) {
                roots.add(Path.of("/media", user));
                roots.add(Path.of("/run/media", user));
            }
        }
        return new Uf2Drives(roots);
    }

    /** The drives that are there now. */
    public List<Path> present() {
        List<Path> drives = new ArrayList<>();
        for (Path root : roots) {
            if (Files.isDirectory(root)) {
                try (DirectoryStream<Path> children = Files.newDirectoryStream(root)) {
                    children.forEach(drives::add);
                } catch (IOException unplugged) {
                    continue;
                }
            }
        }
        if (roots.isEmpty() || java.io.File.separatorChar == '\\') {
            java.nio.file.FileSystems.getDefault().getRootDirectories().forEach(drives::add);
        }
        return drives.stream()
                .filter(drive -> Files.isRegularFile(drive.resolve(SIGN)))
                .sorted()
                .toList();
    }

    /** What the board behind a drive calls itself; empty if it does not say. */
    public static String board(Path drive) {
        try (var in = Files.newInputStream(drive.resolve(SIGN))) {
            String text = new String(in.readNBytes(LONGEST), StandardCharsets.UTF_8);
            Matcher board = BOARD.matcher(text);
            return board.find() ? board.group(1) : "";
        } catch (IOException unplugged) {
            return "";
        }
    }

    /** Waits until a drive is there, or the thread is interrupted. */
    public Optional<List<Path>> await() {
        List<Path> drives = present();
        while (drives.isEmpty()) {
            try {
                Thread.sleep(100);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                return Optional.empty();
            }
            drives = present();
        }
        return Optional.of(drives);
    }

    /**
     * Hands firmware to the bootloader behind a drive.
     *
     * @return the file it was written to
     */
    public static Path flash(Path drive, byte[] firmware) {
        try {
            return Files.write(drive.resolve(NEW_FIRMWARE), firmware);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
