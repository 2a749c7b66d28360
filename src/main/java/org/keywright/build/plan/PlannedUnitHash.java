package org.keywright.build.plan;

import java.util.List;
import java.util.Optional;
import org.keywright.build.Sha256;

/** The keys under which the objects of a plan are kept, for one compiler. */
final class PlannedUnitHash {

    /** Raised when the meaning of a key changes. */
    private static final String SCHEME = "keywright-plan-object 1";

    private final FileHashes files;
    private final String identity;

    PlannedUnitHash(FileHashes files, String identity) {
        this.files = files;
        this.identity = SCHEME + "\n" + identity + "\n";
    }

    /**
     * The key of what is known about a unit's headers. The names in the folders where headers are
     * looked for count too: a new file could hide one that was read before.
     */
    String unit(PlannedUnit unit) {
        StringBuilder text = new StringBuilder(identity).append(unit.command()).append('\n');
        unit.headerFolders().forEach(folder -> text.append(files.names(folder)).append('\n'));
        return Sha256.of(text + files.find(unit.source()).orElse("none"));
    }

    /** The key of the unit's object, if these are the files it reads and all are there. */
    Optional<String> object(PlannedUnit unit, List<String> headers) {
        StringBuilder text = new StringBuilder(unit(unit));
        for (String header : headers) {
            Optional<String> hash = files.find(header);
            if (hash.isEmpty()) {
                return Optional.empty();
            }
            text.append('\n').append(hash.get()).append(' ').append(header);
        }
        return Optional.of(Sha256.of(text.toString()));
    }

    /** Whether nobody changed any of these while the compiler may have been reading. */
    boolean steady(PlannedUnit unit, List<String> headers) {
        return files.steady(unit.source()) && headers.stream().allMatch(files::steady);
    }
}
