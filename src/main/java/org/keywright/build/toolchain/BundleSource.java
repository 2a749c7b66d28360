package org.keywright.build.toolchain;

import java.util.List;

/** One way to get a toolchain on one kind of machine. */
public sealed interface BundleSource {

    /** The files to fetch and unpack into one folder; none for an archive nobody publishes. */
    List<BundleFile> files();

    /**
     * Debian packages, fetched by the machine's own {@code apt-get} or from their addresses.
     *
     * @param packages in the order to unpack
     */
    record DebianPackages(List<DebianPackage> packages) implements BundleSource {
        public DebianPackages {
            packages = List.copyOf(packages);
        }

        @Override
        public List<BundleFile> files() {
            return packages.stream().map(DebianPackage::file).toList();
        }
    }

    /**
     * One archive from its maker.
     *
     * @param file the archive
     */
    record Archive(BundleFile file) implements BundleSource {
        @Override
        public List<BundleFile> files() {
            return List.of(file);
        }
    }

    /**
     * An archive that {@code toolchain-bundles/make-bundle} makes; a user brings it.
     *
     * @param name what the script calls it
     * @param contents the hash over paths and contents that {@code BundleListing} computes: the
     *     same whatever compressed the archive
     */
    record Made(String name, String contents) implements BundleSource {
        @Override
        public List<BundleFile> files() {
            return List.of();
        }
    }
}
