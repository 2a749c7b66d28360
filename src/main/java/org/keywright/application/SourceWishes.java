package org.keywright.application;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.keywright.build.tree.SourceName;

/**
 * What a user asks to add.
 *
 * @param place an address, a zip or a folder, as typed
 * @param name what to call it; absent for a name made of the place
 * @param ref of git: branch, tag or commit; empty for the server's default
 * @param keyboard fetch the libraries of this keyboard, too
 * @param libraries fetch these as well, by their folders in the tree
 */
public record SourceWishes(
        String place,
        Optional<String> name,
        String ref,
        Optional<String> keyboard,
        List<String> libraries) {

    public SourceWishes {
        place = place.strip();
        ref = ref.strip();
        libraries = List.copyOf(libraries);
    }

    /** Only the place; everything else as usual. */
    public static SourceWishes of(String place) {
        return new SourceWishes(place, Optional.empty(), "", Optional.empty(), List.of());
    }

    /** Anything with a scheme, or as {@code git} and {@code ssh} write servers. */
    boolean isAddress() {
        return place.contains("://")
                || place.contains("::")
                || place.matches("[^/\\\\]+@[^/\\\\]+:.*");
    }

    boolean isZip() {
        return place.toLowerCase(Locale.ROOT).endsWith(".zip");
    }

    Path path() {
        return Path.of(place);
    }

    /** The name asked for, or the last word of the place made fit. */
    String chosenName() {
        return name.orElseGet(() -> suggest(place));
    }

    /** A name for what lies at a place. */
    static String suggest(String place) {
        String last = place.replaceAll("[/\\\\]+$", "").replaceFirst("^.*[/\\\\:]", "");
        String bare = last.replaceFirst("(?i)\\.(git|zip)$", "");
        String fit = bare.replaceAll("[^A-Za-z0-9._-]+", "-").replaceFirst("^[^A-Za-z0-9]+", "");
        String cut = fit.substring(0, Math.min(40, fit.length())).replaceFirst("\\.+$", "");
        return SourceName.fits(cut) ? cut : "firmware";
    }
}
