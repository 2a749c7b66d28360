package org.keywright.application;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.keywright.build.ToolNeed;
import org.keywright.build.toolchain.ToolchainPart;

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
     * @param needed whether even a first build needs it
     * @param found what is there: a version, a folder
     * @param took how long the trial took; zero if nothing was tried
     * @param advice how to mend it; empty when it is good
     */
    public record Finding(
            String name, boolean good, boolean needed, String found, Duration took, String advice) {

        private Finding(String name, boolean good, String found, String advice) {
            this(name, good, true, found, Duration.ZERO, advice);
        }
    }

    /** Looks at everything a build needs. */
    public List<Finding> examine() {
        List<Finding> findings = new ArrayList<>();
        findings.add(new Finding("Java", true, System.getProperty("java.runtime.version"), ""));
        findings.add(programFolder("Keyboard data", home.data().resolve("keyboards")));
        findings.add(programFolder("Firmware core", home.firmware()));
        for (ToolNeed need : ToolNeed.values()) {
            findings.addAll(toolchain(need));
        }
        findings.add(writable("Toolchain folder", folders.data()));
        findings.add(writable("Cache folder", folders.cache()));
        findings.add(writable("Settings folder", folders.config()));
        return findings;
    }

    private static Finding programFolder(String name, Path folder) {
        boolean there = Files.isDirectory(folder);
        return new Finding(
                name,
                there,
                there ? folder.toString() : folder + " is not there",
                there ? "" : "Install Keywright again, or run it from a whole checkout.");
    }

    private List<Finding> toolchain(ToolNeed need) {
        return switch (toolchains.verify(need)) {
            case ToolchainState.Ready(String version) -> works(need, version);
            case ToolchainState.Missing(boolean installable) ->
                    List.of(
                            absent(
                                    need,
                                    "none was found",
                                    installable ? install(need) : need.advice()));
            case ToolchainState.Damaged(String what) ->
                    List.of(absent(need, "damaged: " + what, install(need)));
        };
    }

    /** The first build needs the AVR compiler; the others only some keyboards need. */
    private static Finding absent(ToolNeed need, String found, String advice) {
        return new Finding(need.id(), false, need == ToolNeed.AVR, found, Duration.ZERO, advice);
    }

    /** What it is, and every part of it that was tried. */
    private List<Finding> works(ToolNeed need, String version) {
        List<Finding> findings = new ArrayList<>();
        findings.add(new Finding(need.id(), true, version, ""));
        for (ToolchainPart part : toolchains.tryParts(need)) {
            findings.add(
                    new Finding(
                            need.id() + " " + part.name(),
                            part.good(),
                            need == ToolNeed.AVR,
                            part.found(),
                            part.took(),
                            part.good() ? "" : install(need)));
        }
        return findings;
    }

    private static String install(ToolNeed need) {
        return "Run: keywright toolchain install " + need.id();
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
