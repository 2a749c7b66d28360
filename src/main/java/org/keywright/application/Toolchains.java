package org.keywright.application;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.function.Supplier;
import org.keywright.build.BuildListener;
import org.keywright.build.BuildStep;
import org.keywright.build.BuildStoppedException;
import org.keywright.build.Cancellation;
import org.keywright.build.LogLine;
import org.keywright.build.ToolNeed;
import org.keywright.build.ToolSource;
import org.keywright.build.Toolchain;
import org.keywright.build.ToolchainSource;
import org.keywright.build.toolchain.BundleManifest;
import org.keywright.build.toolchain.BundleManifestReader;
import org.keywright.build.toolchain.Host;
import org.keywright.build.toolchain.SearchPath;
import org.keywright.build.toolchain.Toolbox;
import org.keywright.build.toolchain.ToolchainPart;
import org.keywright.catalogue.Once;
import org.keywright.problem.Checked;
import org.keywright.problem.Location;
import org.keywright.problem.Problem;

/**
 * Compilers and make: found on the machine or installed into the user's data folder. Thread-safe.
 */
public final class Toolchains {

    private final Supplier<Toolbox> toolbox;

    Toolchains(Home home, UserFolders folders) {
        Path tools = folders.data().resolve("toolchains");
        toolbox =
                Once.of(
                        () ->
                                new Toolbox(
                                        tools,
                                        manifests(home.toolchainBundles()),
                                        Host.current(),
                                        SearchPath.ofThisMachine()));
    }

    private static Map<ToolNeed, BundleManifest> manifests(Path folder) {
        Map<ToolNeed, BundleManifest> manifests = new EnumMap<>(ToolNeed.class);
        for (ToolNeed need : ToolNeed.values()) {
            Path file = folder.resolve(need.id() + ".json");
            if (Files.isRegularFile(file)) {
                manifests.put(
                        need, Outside.world(() -> OwnData.good(BundleManifestReader.read(file))));
            }
        }
        return manifests;
    }

    /** How the compiler of the built-in core is. */
    public ToolchainState state() {
        return state(ToolNeed.AVR);
    }

    /** Looks; takes some milliseconds because it may ask the compiler for its version. */
    public ToolchainState state(ToolNeed need) {
        return entry(need).state();
    }

    /** All of them, whether they are there or not. */
    public List<ToolchainEntry> list() {
        return Arrays.stream(ToolNeed.values()).map(this::entry).toList();
    }

    private ToolchainEntry entry(ToolNeed need) {
        return Outside.world(
                () -> {
                    org.keywright.build.toolchain.Toolchains one = toolbox.get().of(need);
                    Optional<Toolchain> found =
                            one.find(BuildListener.silent(), new Cancellation());
                    return new ToolchainEntry(
                            need.id(),
                            found.map(Toolchains::ready)
                                    .orElseGet(() -> new ToolchainState.Missing(one.installable())),
                            found.map(Toolchain::programs),
                            one.bundled(),
                            one.bytes());
                });
    }

    /**
     * Installs, or repairs by installing afresh. Blocks until done.
     *
     * @param cancellation stops it; nothing half done is left
     * @throws UncheckedIOException if the disk refuses or it cannot be fetched
     * @throws CancellationException if it was stopped
     */
    public ToolchainState install(
            ToolNeed need, ProgressListener listener, Cancellation cancellation) {
        return Outside.world(
                () -> ready(toolbox.get().of(need).install(relay(listener), cancellation)));
    }

    /**
     * Installs from an archive the user already has: one that the program knows by its checksum,
     * one that holds exactly what {@code make-bundle} makes, or one the user vouches for.
     *
     * @param trusted the archive's SHA-256, if the user vouches for it
     * @return how the toolchain is then, or what is wrong with the archive
     * @throws UncheckedIOException if the disk refuses
     * @throws CancellationException if it was stopped
     */
    public Checked<ToolchainState> installFrom(
            ToolNeed need,
            Path archive,
            Optional<String> trusted,
            ProgressListener listener,
            Cancellation cancellation) {
        try {
            return Checked.of(
                    ready(
                            toolbox.get()
                                    .of(need)
                                    .installFrom(archive, trusted, relay(listener), cancellation)));
        } catch (BuildStoppedException e) {
            throw new CancellationException(e.getMessage());
        } catch (FileSystemException e) {
            if (archive.toString().equals(e.getFile())) {
                return Checked.failed(badArchive(archive, "It cannot be read."));
            }
            throw new UncheckedIOException(e);
        } catch (IOException e) {
            return Checked.failed(badArchive(archive, e.getMessage()));
        }
    }

    private static Problem badArchive(Path archive, String why) {
        return Problem.error(
                "toolchain-archive",
                new Location.InFile(archive.toString()),
                "No toolchain can be installed from this archive: " + why,
                "Download it again from the address that toolchain-bundles names.");
    }

    /** Compares every installed file with what was unpacked. */
    public ToolchainState verify(ToolNeed need) {
        return Outside.world(
                () ->
                        switch (toolbox.get().of(need).fullState()) {
                            case org.keywright.build.toolchain.ToolchainState.Damaged damaged ->
                                    new ToolchainState.Damaged(damaged.summary());
                            case org.keywright.build.toolchain.ToolchainState.Ready ready ->
                                    state(need);
                            case org.keywright.build.toolchain.ToolchainState.Missing none ->
                                    state(need);
                        });
    }

    /** Deletes the installed one; one elsewhere on the machine is left alone. */
    public void remove(ToolNeed need) {
        Outside.world(
                () -> {
                    toolbox.get().of(need).remove(new Cancellation());
                    return true;
                });
    }

    /** Lets it build a small program, step by step; empty if it is not there. */
    List<ToolchainPart> tryParts(ToolNeed need) {
        return Outside.world(
                () -> toolbox.get().of(need).tryParts(BuildListener.silent(), new Cancellation()));
    }

    ToolchainSource source() {
        return toolbox.get().of(ToolNeed.AVR);
    }

    /** What a build of a firmware tree calls. */
    ToolSource tools() {
        return toolbox.get();
    }

    private static ToolchainState ready(Toolchain toolchain) {
        return new ToolchainState.Ready(toolchain.version());
    }

    private static BuildListener relay(ProgressListener listener) {
        return new BuildListener() {
            @Override
            public void progress(BuildStep step, double fraction) {
                listener.progressed(step.label(), fraction);
            }

            @Override
            public void log(LogLine.Kind kind, String origin, String line) {
                listener.progressed(line, -1);
            }
        };
    }
}
