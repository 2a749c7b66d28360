package org.keywright.bench.guest;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * A bootloader's drive in a folder, where a desktop would have put it by itself.
 *
 * @param folder of the drive
 */
record Mounted(Path folder) implements AutoCloseable {

    /** Where it is. */
    static final Path FOLDER = Path.of("/media/bench");

    /** Waits for the drive and mounts it. */
    static Mounted first() throws IOException, InterruptedException {
        Path disk = Kernel.waitForNode("sd");
        Files.createDirectories(FOLDER);
        int ended = ended("mount", "-t", "vfat", disk.toString(), FOLDER.toString());
        if (ended != 0) {
            throw new IOException("mount of " + disk + " ended with " + ended);
        }
        return new Mounted(FOLDER);
    }

    /** Takes it away, whether it is still plugged in or not. */
    @Override
    public void close() {
        try {
            ended("umount", "-l", folder.toString());
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private static int ended(String... command) throws IOException, InterruptedException {
        return new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .start()
                .waitFor();
    }
}
