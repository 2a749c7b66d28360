package org.keywright.build.toolchain;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.keywright.build.BuildListener;
import org.keywright.build.BuildStep;
import org.keywright.build.BuildStoppedException;
import org.keywright.build.Cancellation;
import org.keywright.build.Sha256;
import org.keywright.build.ToolNeed;
import org.keywright.build.Toolchain;
import org.keywright.build.ToolchainSource;

/**
 * The compilers of this machine: the bundle in the user's data folder, else one on the search path,
 * else a bundle made now. Safe from any thread.
 */
public final class Toolchains implements ToolchainSource {

    private static final double UNPACKED = 0.45;

    private final Path tools;
    private final List<BundleRecipe> recipes;
    private final SearchPath searchPath;
    private final ToolNeed need;
    private final ToolProbe probe;
    private Optional<Toolchain> installed = Optional.empty();

    /**
     * @param need what it is a toolchain of
     * @param tools the folder bundles live in, made when needed
     * @param manifest what can be had
     * @param host this machine, if bundles are known for it
     * @param searchPath where an installed compiler may be
     */
    public Toolchains(
            ToolNeed need,
            Path tools,
            BundleManifest manifest,
            Optional<Host> host,
            SearchPath searchPath) {
        this.need = need;
        this.probe = ToolProbe.of(need);
        this.tools = tools;
        this.recipes = host.map(manifest::recipes).orElse(List.of());
        this.searchPath = searchPath;
    }

    @Override
    public Toolchain require(BuildListener listener, Cancellation cancellation)
            throws IOException, BuildStoppedException {
        Optional<Toolchain> found = find(listener, cancellation);
        return found.isPresent() ? found.get() : install(listener, cancellation);
    }

    /** A compiler that works, without fetching anything. */
    public Optional<Toolchain> find(BuildListener listener, Cancellation cancellation)
            throws IOException, BuildStoppedException {
        for (BundledToolchain bundle : bundles()) {
            switch (new ToolchainFolder(bundle.folder()).quickState()) {
                case ToolchainState.Ready ready -> {
                    return Optional.of(bundle.toolchain());
                }
                case ToolchainState.Damaged damaged ->
                        listener.log(
                                "%s is damaged: %s"
                                        .formatted(
                                                bundle.folder(),
                                                String.join(", ", damaged.files())));
                case ToolchainState.Missing missing -> {
                    // the next one, then
                }
            }
        }
        return findInstalled(listener, cancellation);
    }

    /** How the bundle in the data folder is, every byte of it read. */
    public ToolchainState fullState() throws IOException {
        for (BundledToolchain bundle : bundles()) {
            ToolchainState state = new ToolchainFolder(bundle.folder()).fullState();
            if (!(state instanceof ToolchainState.Missing)) {
                return state;
            }
        }
        return new ToolchainState.Missing();
    }

    /** Whether a bundle is known for this machine. */
    public boolean installable() {
        return !recipes.isEmpty();
    }

    /** Whether a bundle lies in the data folder, whole or not. */
    public boolean bundled() {
        return bundles().stream().anyMatch(b -> Files.isDirectory(b.folder()));
    }

    /** What the bundles in the data folder take on the disk. */
    public long bytes() throws IOException {
        long bytes = 0;
        for (BundledToolchain bundle : bundles()) {
            bytes += FolderTree.bytes(bundle.folder());
        }
        return bytes;
    }

    /** Lets its parts do their work one by one; empty if there is none. */
    public List<ToolchainPart> tryParts(BuildListener listener, Cancellation cancellation)
            throws IOException, BuildStoppedException {
        Optional<Toolchain> found = find(listener, cancellation);
        if (found.isEmpty()) {
            return List.of();
        }
        Path folder = Files.createTempDirectory("keywright-trial");
        try {
            return probe.parts(new PartsTrial(found.get(), searchPath, folder, cancellation));
        } finally {
            FolderTree.delete(folder);
        }
    }

    /** Deletes the bundles in the data folder; a compiler elsewhere is left alone. */
    public void remove(Cancellation cancellation) throws IOException, BuildStoppedException {
        for (BundleRecipe recipe : recipes) {
            new BundleInstaller(tools, UnpackLimits.TOOLCHAIN).remove(recipe, cancellation);
        }
    }

    /** Makes a bundle by the first recipe that can be had; repairs one that is damaged. */
    public Toolchain install(BuildListener listener, Cancellation cancellation)
            throws IOException, BuildStoppedException {
        List<String> reasons = new ArrayList<>();
        BundleFetcher fetcher =
                new BundleFetcher(searchPath.find("apt-get"), listener, cancellation);
        for (BundledToolchain bundle : bundles()) {
            if (bundle.recipe().source() instanceof BundleSource.Made) {
                continue;
            }
            try {
                BundleSource source = bundle.recipe().source();
                return install(
                        bundle,
                        f -> fetcher.fetch(source, f),
                        fresh -> bundle.in(fresh).tried(cancellation),
                        listener,
                        cancellation);
            } catch (ToolchainUnavailableException | ToolchainDamagedException e) {
                listener.log(e.getMessage());
                reasons.add(e.getMessage());
            }
        }
        throw new ToolchainUnavailableException(
                String.join(
                        " ",
                        "There is no working %s on this machine and none could be fetched."
                                .formatted(need.id()),
                        need.advice(),
                        String.join("; ", reasons)));
    }

    /**
     * Makes a bundle from an archive the user has. It must be one the manifest names by its hash,
     * or hold exactly what the manifest says that {@code make-bundle} makes, or be one whose hash
     * the user names.
     *
     * @param trusted the SHA-256 of an archive the user vouches for, if any
     * @throws ToolchainUnavailableException when it is none of these, or does not work
     */
    public Toolchain installFrom(
            Path archive,
            Optional<String> trusted,
            BuildListener listener,
            Cancellation cancellation)
            throws IOException, BuildStoppedException {
        OwnArchive own = new OwnArchive(archive, Sha256.of(archive), trusted);
        for (BundledToolchain bundle : bundles()) {
            Optional<String> name = own.nameFor(bundle.recipe());
            if (name.isPresent()) {
                return install(
                        bundle,
                        f -> List.of(Files.copy(archive, f.resolve(name.get()))),
                        fresh -> {
                            own.refuseOther(bundle.recipe(), fresh);
                            return bundle.in(fresh).tried(cancellation);
                        },
                        listener,
                        cancellation);
            }
        }
        throw own.unknown(recipes);
    }

    private Toolchain install(
            BundledToolchain bundle,
            BundleInstaller.Fetch fetch,
            BundleInstaller.Trial trial,
            BuildListener listener,
            Cancellation cancellation)
            throws IOException, BuildStoppedException {
        listener.log("Installing " + bundle.recipe().version());
        new BundleInstaller(tools, UnpackLimits.TOOLCHAIN)
                .install(
                        bundle.recipe(),
                        fetch,
                        trial,
                        done ->
                                listener.progress(
                                        BuildStep.TOOLCHAIN,
                                        BundleFetcher.FETCHED + UNPACKED * done),
                        cancellation);
        listener.progress(BuildStep.TOOLCHAIN, 1);
        return bundle.toolchain();
    }

    private List<BundledToolchain> bundles() {
        return recipes.stream()
                .map(r -> new BundledToolchain(r, probe, tools.resolve(r.version()), searchPath))
                .toList();
    }

    /** Trying a compiler takes a moment, so one that worked is believed while the program runs. */
    private synchronized Optional<Toolchain> findInstalled(
            BuildListener listener, Cancellation cancellation)
            throws IOException, BuildStoppedException {
        if (installed.isEmpty()) {
            try {
                installed = searchPath.find(probe, cancellation);
            } catch (ToolchainUnavailableException e) {
                listener.log(e.getMessage());
            }
        }
        return installed;
    }
}
