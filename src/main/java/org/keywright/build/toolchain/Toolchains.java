package org.keywright.build.toolchain;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
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
            try {
                BundleSource source = bundle.recipe().source();
                return install(bundle, f -> fetcher.fetch(source, f), listener, cancellation);
            } catch (ToolchainUnavailableException | ToolchainDamagedException e) {
                listener.log(e.getMessage());
                reasons.add(e.getMessage());
            }
        }
        throw new ToolchainUnavailableException(
                "There is no working %s on this machine and none could be fetched. %s "
                                .formatted(need.id(), need.advice())
                        + String.join("; ", reasons));
    }

    /** Makes a bundle from an archive the user has, which must be one the manifest names. */
    public Toolchain installFrom(Path archive, BuildListener listener, Cancellation cancellation)
            throws IOException, BuildStoppedException {
        String hash = Sha256.of(archive);
        for (BundledToolchain bundle : bundles()) {
            List<BundleFile> files = bundle.recipe().source().files();
            if (files.size() == 1 && files.getFirst().sha256().equals(hash)) {
                String name = files.getFirst().name();
                BundleInstaller.Fetch copy = f -> List.of(Files.copy(archive, f.resolve(name)));
                return install(bundle, copy, listener, cancellation);
            }
        }
        throw new ToolchainUnavailableException(
                archive.getFileName()
                        + " is none of the archives known for this machine: "
                        + recipes.stream()
                                .flatMap(r -> r.source().files().stream())
                                .map(BundleFile::name)
                                .collect(Collectors.joining(", ")));
    }

    private Toolchain install(
            BundledToolchain bundle,
            BundleInstaller.Fetch fetch,
            BuildListener listener,
            Cancellation cancellation)
            throws IOException, BuildStoppedException {
        listener.log("Installing " + bundle.recipe().version());
        new BundleInstaller(tools, UnpackLimits.TOOLCHAIN)
                .install(
                        bundle.recipe(),
                        fetch,
                        fresh ->
                                new BundledToolchain(bundle.recipe(), probe, fresh)
                                        .tried(cancellation),
                        cancellation);
        listener.progress(BuildStep.TOOLCHAIN, 1);
        return bundle.toolchain();
    }

    private List<BundledToolchain> bundles() {
        return recipes.stream()
                .map(recipe -> new BundledToolchain(recipe, probe, tools.resolve(recipe.version())))
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
