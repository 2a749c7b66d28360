package org.keywright.application;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** What is installed, what is missing, how to mend it. */
public final class Doctor {

    /** A toolchain, a cache and some firmware; less makes a first build fail half-way. */
    private static final long ENOUGH_BYTES = 300L << 20;

    private final Home home;
    private final UserFolders folders;
    private final Toolchains toolchains;

    Doctor(Home home, UserFolders folders, Toolchains toolchains) {
        this.home = home;
        this.folders = folders;
        this.toolchains = toolchains;
    }

    /**
     * One thing that was looked at.
     *
     * @param name for a person: {@code AVR compiler}
     * @param good whether it is as it should be
     * @param found what is there: a version, a folder
     * @param advice how to mend it; empty when it is good
     */
    public record Finding(String name, boolean good, String found, String advice) {}

    /** Looks at everything a build needs. */
    public List<Finding> examine() {
        return List.of(
                new Finding("Java", true, System.getProperty("java.runtime.version"), ""),
                programFolder("Keyboard data", home.data().resolve("keyboards")),
                programFolder("Firmware core", home.firmware()),
                compiler(),
                writable("Compiler folder", folders.data()),
                writable("Cache folder", folders.cache()),
                writable("Settings folder", folders.config()));
    }

    private static Finding programFolder(String name, Path folder) {
        boolean there = Files.isDirectory(folder);
        return new Finding(
                name,
                there,
                there ? folder.toString() : folder + " is not there",
                there ? "" : "Install Keywright again, or run it from a whole checkout.");
    }

    private Finding compiler() {
        return switch (toolchains.verify()) {
            case ToolchainState.Ready ready ->
                    new Finding("AVR compiler", true, ready.version(), "");
            case ToolchainState.Missing(boolean installable) ->
                    new Finding(
                            "AVR compiler",
                            false,
                            "none was found",
                            installable
                                    ? "Run: keywright toolchain install"
                                    : "Install avr-gcc and avr-libc so that avr-gcc is on the PATH.");
            case ToolchainState.Damaged damaged ->
                    new Finding(
                            "AVR compiler",
                            false,
                            "damaged: " + damaged.what(),
                            "Run: keywright toolchain install");
        };
    }

    private static Finding writable(String name, Path folder) {
        Path nearest = folder;
        while (!Files.exists(nearest) && nearest.getParent() != null) {
            nearest = nearest.getParent();
        }
        if (!Files.isDirectory(nearest) || !Files.isWritable(nearest)) {
            return new Finding(
                    name, false, folder + " cannot be written", "Check the folder's permissions.");
        }
        return withRoom(name, folder, nearest);
    }

    private static Finding withRoom(String name, Path folder, Path nearest) {
        try {
            long free = Files.getFileStore(nearest).getUsableSpace();
            return free >= ENOUGH_BYTES
                    ? new Finding(name, true, folder.toString(), "")
                    : new Finding(
                            name,
                            false,
                            "only %d MB are free for %s".formatted(free >> 20, folder),
                            "Free some disk space; a compiler and its cache need 300 MB.");
        } catch (IOException unknown) {
            return new Finding(name, true, folder.toString(), "");
        }
    }
}
