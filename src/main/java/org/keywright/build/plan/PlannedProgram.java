package org.keywright.build.plan;

import java.io.IOException;
import java.util.Optional;
import org.keywright.build.ObjectStore;
import org.keywright.build.Sha256;

/** The linked program of a plan in the cache, known by its objects and the linker's command. */
final class PlannedProgram {

    private static final String SCHEME = "keywright-plan-program 1";

    /**
     * What linking gives.
     *
     * @param elf the program
     * @param hex as the tree's own tools write it
     */
    record Files(byte[] elf, byte[] hex) {}

    private final Optional<String> key;
    private final ObjectStore store;

    PlannedProgram(TreePlan plan, PlannedUnitWork work, String identity, ObjectStore store) {
        this.store = store;
        this.key = key(plan, work, identity);
    }

    /** Absent if it cannot be said what goes in: an object unkept, a linker script. */
    private static Optional<String> key(TreePlan plan, PlannedUnitWork work, String identity) {
        StringBuilder text = new StringBuilder(SCHEME).append('\n').append(identity).append('\n');
        for (PlannedUnit unit : plan.units()) {
            Optional<String> object = work.key(unit);
            if (object.isEmpty()) {
                return Optional.empty();
            }
            text.append(object.get()).append('\n');
        }
        text.append(plan.archives()).append(plan.link()).append(plan.copies());
        return plan.link().words().stream().anyMatch(PlannedProgram::readsMore)
                ? Optional.empty()
                : Optional.of(Sha256.of(text.toString()));
    }

    private static boolean readsMore(String word) {
        return word.startsWith("-L") || word.startsWith("-T") || word.contains(".ld");
    }

    Optional<Files> find() throws IOException {
        if (key.isEmpty()) {
            return Optional.empty();
        }
        Optional<byte[]> elf = store.find(ObjectStore.Kind.FIRMWARE, elf());
        Optional<byte[]> hex = store.find(ObjectStore.Kind.FIRMWARE, hex());
        return elf.isPresent() && hex.isPresent()
                ? Optional.of(new Files(elf.get(), hex.get()))
                : Optional.empty();
    }

    void keep(Files files) throws IOException {
        if (key.isPresent()) {
            store.keep(ObjectStore.Kind.FIRMWARE, elf(), files.elf());
            store.keep(ObjectStore.Kind.FIRMWARE, hex(), files.hex());
        }
    }

    private String elf() {
        return Sha256.of(key.orElseThrow() + " elf");
    }

    private String hex() {
        return Sha256.of(key.orElseThrow() + " hex");
    }
}
