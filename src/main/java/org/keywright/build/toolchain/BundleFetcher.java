package org.keywright.build.toolchain;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.keywright.build.BuildListener;
import org.keywright.build.BuildStep;
import org.keywright.build.BuildStoppedException;
import org.keywright.build.Cancellation;
import org.keywright.build.Sha256;

/** Brings the files of a bundle here, each proven by its hash before anybody opens it. */
final class BundleFetcher {

    /** How much of the whole work is done when everything is here. */
    static final double FETCHED = 0.5;

    private final Optional<Path> apt;
    private final BuildListener listener;
    private final Cancellation cancellation;

    /**
     * @param apt the machine's {@code apt-get}, if it has one
     */
    BundleFetcher(Optional<Path> apt, BuildListener listener, Cancellation cancellation) {
        this.apt = apt;
        this.listener = listener;
        this.cancellation = cancellation;
    }

    /** Fetches every file of a source into a folder. */
    List<Path> fetch(BundleSource source, Path folder) throws IOException, BuildStoppedException {
        return switch (source) {
            case BundleSource.DebianPackages debian -> packages(debian, folder);
            case BundleSource.Made made ->
                    throw new ToolchainUnavailableException(
                            made.name() + " is made by toolchain-bundles/make-bundle");
            case BundleSource.Archive archive -> List.of(overHttp(archive.file(), folder, 0, 1));
        };
    }

    private List<Path> packages(BundleSource.DebianPackages debian, Path folder)
            throws IOException, BuildStoppedException {
        int count = debian.packages().size();
        Map<DebianPackage, Path> found = Map.of();
        if (apt.isPresent()) {
            listener.log("Fetching %d Debian packages".formatted(count));
            found =
                    new AptDownload(apt.get(), folder, cancellation, listener::log)
                            .fetch(debian.packages());
        }
        List<Path> files = new ArrayList<>();
        for (DebianPackage wanted : debian.packages()) {
            listener.progress(BuildStep.TOOLCHAIN, FETCHED * files.size() / count);
            files.add(
                    found.containsKey(wanted)
                            ? proven(wanted.file(), found.get(wanted))
                            : overHttp(wanted.file(), folder, files.size(), count));
        }
        return files;
    }

    private Path overHttp(BundleFile file, Path folder, int index, int count)
            throws IOException, BuildStoppedException {
        listener.log("Fetching " + file.address());
        Path place = folder.resolve(file.name());
        double size = Math.max(1, file.bytes());
        try {
            HttpDownload.fetch(
                    file,
                    place,
                    n ->
                            listener.progress(
                                    BuildStep.TOOLCHAIN,
                                    FETCHED * (index + Math.min(1, n / size)) / count),
                    cancellation);
        } catch (ToolchainDamagedException e) {
            throw e;
        } catch (IOException e) {
            throw new ToolchainUnavailableException(
                    "cannot fetch " + file.address() + " (" + e + ")");
        }
        return proven(file, place);
    }

    /** The file itself, if it is the one the manifest names. */
    static Path proven(BundleFile file, Path place) throws IOException {
        if (file.bytes() >= 0 && Files.size(place) != file.bytes()) {
            throw new ToolchainDamagedException(
                    "%s has %d bytes instead of %d"
                            .formatted(file.name(), Files.size(place), file.bytes()));
        }
        if (!Sha256.of(place).equals(file.sha256())) {
            throw new ToolchainDamagedException(
                    file.name() + " is not the file the manifest names: its SHA-256 differs");
        }
        return place;
    }
}
