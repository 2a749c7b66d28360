package org.keywright.build.toolchain;

import java.util.List;
import java.util.Map;

/**
 * What is known about one toolchain; {@code toolchain-bundles/*.json}.
 *
 * @param tool {@code avr-gcc}
 * @param hosts the recipe for each kind of machine, the preferred one first
 */
public record BundleManifest(String tool, Map<Host, List<BundleRecipe>> hosts) {

    public BundleManifest {
        hosts = Map.copyOf(hosts);
    }

    /** The recipes for a host, the preferred one first; none if the tool is not to be had. */
    public List<BundleRecipe> recipes(Host host) {
        return hosts.getOrDefault(host, List.of());
    }
}
