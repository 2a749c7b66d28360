package org.keywright.build.toolchain;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * An archive a user brings: what it may be believed to be. A hash that lies beside it is no proof,
 * because whoever changes the one changes the other.
 *
 * @param file the archive
 * @param hash its SHA-256
 * @param trusted the SHA-256 the user vouches for
 */
record OwnArchive(Path file, String hash, Optional<String> trusted) {

    /** The name to unpack it under, if it may be made by that recipe. */
    Optional<String> nameFor(BundleRecipe recipe) {
        return switch (recipe.source()) {
            case BundleSource.Archive archive ->
                    Optional.of(archive.file())
                            .filter(f -> f.sha256().equals(hash))
                            .map(BundleFile::name);
            case BundleSource.DebianPackages packages -> Optional.empty();
            case BundleSource.Made made -> nameLike(made);
        };
    }

    /** Anything else would not be opened: the name says how it is packed. */
    private Optional<String> nameLike(BundleSource.Made made) {
        return trusted.filter(hash::equals).isPresent() || name().equals(made.name())
                ? Optional.of(made.name())
                : Optional.empty();
    }

    /** Looks at what came out before any of it is run. */
    void refuseOther(BundleRecipe recipe, Path fresh) throws IOException {
        if (recipe.source() instanceof BundleSource.Made made
                && trusted.filter(hash::equals).isEmpty()
                && !BundleListing.of(fresh, "").contentHash().equals(made.contents())) {
            throw new ToolchainUnavailableException(
                    name() + " does not hold what make-bundle makes. " + vouch());
        }
    }

    ToolchainUnavailableException unknown(List<BundleRecipe> recipes) {
        List<String> known =
                recipes.stream().map(BundleRecipe::source).flatMap(OwnArchive::names).toList();
        return new ToolchainUnavailableException(
                "%s is none of the archives known for this machine (%s). %s"
                        .formatted(name(), String.join(", ", known), vouch()));
    }

    private static Stream<String> names(BundleSource source) {
        return switch (source) {
            case BundleSource.Archive archive -> Stream.of(archive.file().name());
            case BundleSource.DebianPackages packages -> Stream.empty();
            case BundleSource.Made made -> Stream.of(made.name());
        };
    }

    private String vouch() {
        return "If you made it yourself, say so with --sha256 " + hash + ".";
    }

    private String name() {
        return String.valueOf(file.getFileName());
    }
}
