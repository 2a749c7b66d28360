package org.keywright.build.toolchain;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.keywright.build.BuildListener;
import org.keywright.build.BuildStoppedException;
import org.keywright.build.Cancellation;
import org.keywright.build.ToolNeed;
import org.keywright.build.ToolSource;
import org.keywright.build.Toolchain;
import org.keywright.build.Tools;

/** All toolchains of this machine, side by side. Safe from any thread. */
public final class Toolbox implements ToolSource {

    private final Map<ToolNeed, Toolchains> each = new EnumMap<>(ToolNeed.class);
    private final SearchPath searchPath;

    /**
     * @param folder the folder bundles live in, made when needed
     * @param manifests what can be had; a toolchain without one is only looked for
     * @param host this machine, if bundles are known for it
     * @param searchPath where installed programs may be
     */
    public Toolbox(
            Path folder,
            Map<ToolNeed, BundleManifest> manifests,
            Optional<Host> host,
            SearchPath searchPath) {
        this.searchPath = searchPath;
        for (ToolNeed need : ToolNeed.values()) {
            BundleManifest manifest =
                    manifests.getOrDefault(need, new BundleManifest(need.id(), Map.of()));
            each.put(need, new Toolchains(need, folder, manifest, host, searchPath));
        }
    }

    /** One of them. */
    public Toolchains of(ToolNeed need) {
        return Objects.requireNonNull(each.get(need));
    }

    @Override
    public Tools require(Set<ToolNeed> needs, BuildListener listener, Cancellation cancellation)
            throws IOException, BuildStoppedException {
        List<Toolchain> found = new ArrayList<>();
        // Compilers come before make, as InstalledTools wants them.
        for (ToolNeed need : new TreeSet<>(needs)) {
            found.add(of(need).require(listener, cancellation));
        }
        return new InstalledTools(found, searchPath);
    }
}
