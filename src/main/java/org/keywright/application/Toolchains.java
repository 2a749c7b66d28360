package org.keywright.application;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileSystemException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.function.Supplier;
import org.keywright.build.BuildListener;
import org.keywright.build.BuildStep;
import org.keywright.build.BuildStoppedException;
import org.keywright.build.Cancellation;
import org.keywright.build.Toolchain;
import org.keywright.build.ToolchainSource;
import org.keywright.build.Tools;
import org.keywright.build.toolchain.BundleManifestReader;
import org.keywright.build.toolchain.Host;
import org.keywright.build.toolchain.InstalledTools;
import org.keywright.build.toolchain.SearchPath;
import org.keywright.catalogue.Once;
import org.keywright.problem.Checked;
import org.keywright.problem.Location;
import org.keywright.problem.Problem;

/** The compiler: found on the machine or installed into the user's data folder. Thread-safe. */
public final class Toolchains {

    private final Supplier<org.keywright.build.toolchain.Toolchains> toolchains;

    Toolchains(Home home, UserFolders folders) {
        Path tools = folders.data().resolve("toolchains");
        Path manifest = home.toolchainBundles().resolve("avr-gcc.json");
        toolchains =
                Once.of(
                        () ->
                                new org.keywright.build.toolchain.Toolchains(
                                        tools,
                                        world(
                                                () ->
                                                        OwnData.good(
                                                                BundleManifestReader.read(
                                                                        manifest))),
                                        Host.current(),
                                        SearchPath.ofThisMachine()));
    }

    /** Looks; takes some milliseconds because it may ask the compiler for its version. */
    public ToolchainState state() {
        return world(
                () -> {
                    Optional<Toolchain> found =
                            toolchains.get().find(BuildListener.silent(), new Cancellation());
                    return found.map(Toolchains::ready).orElseGet(this::withoutCompiler);
                });
    }

    /**
     * Installs, or repairs by installing afresh. Blocks until done.
     *
     * @param cancellation stops it; nothing half done is left
     * @throws UncheckedIOException if the disk refuses or no compiler can be fetched
     * @throws CancellationException if it was stopped
     */
    public ToolchainState install(ProgressListener listener, Cancellation cancellation) {
        return world(() -> ready(toolchains.get().install(relay(listener), cancellation)));
    }

    /**
     * Installs from an archive the user already has; it must be one that the program knows by its
     * checksum.
     *
     * @return how the compiler is then, or what is wrong with the archive
     * @throws UncheckedIOException if the disk refuses
     * @throws CancellationException if it was stopped
     */
    public Checked<ToolchainState> installFrom(
            Path archive, ProgressListener listener, Cancellation cancellation) {
        try {
            return Checked.of(
                    ready(toolchains.get().installFrom(archive, relay(listener), cancellation)));
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
                "No compiler can be installed from this archive: " + why,
                "Download it again from the address that toolchain-bundles names.");
    }

    /** Compares every installed file with what was unpacked. */
    public ToolchainState verify() {
        return world(
                () ->
                        switch (toolchains.get().fullState()) {
                            case org.keywright.build.toolchain.ToolchainState.Damaged damaged ->
                                    new ToolchainState.Damaged(String.join(", ", damaged.files()));
                            case org.keywright.build.toolchain.ToolchainState.Ready ready ->
                                    state();
                            case org.keywright.build.toolchain.ToolchainState.Missing none ->
                                    state();
                        });
    }

    /** Deletes the installed one; a compiler elsewhere on the machine is left alone. */
    public void remove() {
        world(
                () -> {
                    toolchains.get().remove(new Cancellation());
                    return true;
                });
    }

    ToolchainSource source() {
        return toolchains.get();
    }

    /** The compiler, and the programs of this machine beside it. */
    Tools tools(BuildListener listener, Cancellation cancellation)
            throws IOException, BuildStoppedException {
        return new InstalledTools(
                source().require(listener, cancellation), SearchPath.ofThisMachine());
    }

    private static ToolchainState ready(Toolchain toolchain) {
        return new ToolchainState.Ready(toolchain.version());
    }

    private ToolchainState withoutCompiler() {
        return new ToolchainState.Missing(toolchains.get().installable());
    }

    private static BuildListener relay(ProgressListener listener) {
        return new BuildListener() {
            @Override
            public void progress(BuildStep step, double fraction) {
                listener.progressed(step.label(), fraction);
            }

            @Override
            public void log(String line) {
                listener.progressed(line, -1);
            }
        };
    }

    /** Something that may fail because the world does. */
    @FunctionalInterface
    private interface Outside<T> {
        T ask() throws IOException, BuildStoppedException;
    }

    private static <T> T world(Outside<T> question) {
        try {
            return question.ask();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (BuildStoppedException e) {
            throw new CancellationException(e.getMessage());
        }
    }
}
