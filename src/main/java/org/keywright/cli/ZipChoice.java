package org.keywright.cli;

import java.util.EnumSet;
import java.util.Set;
import org.keywright.build.ZipKind;

/** Which source zips a command line wants. */
enum ZipChoice {
    /** The small one. */
    SMALL(EnumSet.of(ZipKind.SMALL)),
    /** The full one. */
    FULL(EnumSet.of(ZipKind.FULL)),
    /** Both of them. */
    BOTH(EnumSet.allOf(ZipKind.class)),
    /** None. */
    NONE(EnumSet.noneOf(ZipKind.class));

    static final String DESCRIPTION =
            "Of a build from a tree: small (builds with the tree), full (builds alone), both or none"
                    + " (default: small).";

    private final Set<ZipKind> kinds;

    ZipChoice(Set<ZipKind> kinds) {
        this.kinds = Set.copyOf(kinds);
    }

    Set<ZipKind> kinds() {
        return kinds;
    }
}
