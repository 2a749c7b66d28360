package org.keywright.build.plan;

import java.util.Optional;
import org.keywright.build.Sha256;

/**
 * The keys under which it is kept what the sources of a plan were compiled to, for one compiler.
 */
final class PlannedUnitHash {

    /** Raised when the meaning of a key changes. */
    private static final String SCHEME = "keywright-plan-object 3";

    private final FileHashes files;
    private final String identity;

    PlannedUnitHash(FileHashes files, String identity) {
        this.files = files;
        this.identity = SCHEME + "\n" + identity + "\n";
    }

    /**
     * The key of a source with its command: what may differ between two commands of one object is
     * not part of it. Absent without a source.
     */
    Optional<String> unit(PlannedUnit unit, UnitCommand command) {
        return files.find(unit.source())
                .map(hash -> Sha256.of(identity + String.join("\n", command.rest()) + "\n" + hash));
    }
}
