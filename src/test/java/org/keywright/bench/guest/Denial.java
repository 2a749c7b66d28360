package org.keywright.bench.guest;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import org.keywright.device.DeviceNode;
import org.keywright.device.DriveNode;

/**
 * Takes the right to open a device away from everybody, even from root: its file is put below a
 * mount that allows no devices (mount(8), {@code nodev}); a drive is mounted for reading only.
 */
final class Denial {

    private final String path;
    private final boolean drive;
    private boolean taken;

    Denial(DeviceNode node) {
        this.path = node.path();
        this.drive = node instanceof DriveNode;
    }

    /** Takes it; what is open already stays open. */
    synchronized void take() {
        if (drive) {
            run("mount", "-o", "remount,ro", path);
        } else {
            run("mount", "--bind", path, path);
            run("mount", "-o", "remount,bind,nodev", path);
        }
        taken = true;
    }

    /** Gives it back, if the device is still there. */
    synchronized void giveBack() {
        if (taken && !drive && Path.of(path).toFile().exists()) {
            run("umount", path);
        }
        taken = false;
    }

    private static void run(String... command) {
        try {
            new ProcessBuilder(command)
                    .redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                    .start()
                    .waitFor();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
