package org.keywright.build.plan;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.keywright.build.ObjectStore;
import org.keywright.build.Products;
import org.keywright.build.Sha256;

/** The linked program of a plan in the cache, known by its objects and the linker's command. */
final class PlannedProgram {

    private static final String SCHEME = "keywright-plan-program 3";

    /**
     * What linking gives.
     *
     * @param elf the program
     * @param products the same as the tree's own tools write it for the keyboard
     * @param memory the linker's table of the chip's memory, as its map file has it
     */
    record Files(byte[] elf, Products products, String memory) {}

    private final Optional<String> key;
    private final int files;
    private final ObjectStore store;

    PlannedProgram(TreePlan plan, PlannedUnitWork work, String identity, ObjectStore store) {
        this.store = store;
        this.files = LinkedFiles.count(plan.product());
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
        text.append(plan.archives()).append(plan.link()).append(plan.product());
        return plan.link().words().stream().anyMatch(PlannedProgram::readsMore)
                ? Optional.empty()
                : Optional.of(Sha256.of(text.toString()));
    }

    private static boolean readsMore(String word) {
        return word.startsWith("-L") || word.startsWith("-T") || word.contains(".ld");
    }

    Optional<LinkedFiles> find() throws IOException {
        if (key.isEmpty()) {
            return Optional.empty();
        }
        List<byte[]> found = new ArrayList<>();
        for (int i = 0; i < files; i++) {
            store.find(ObjectStore.Kind.FIRMWARE, key(i)).ifPresent(found::add);
        }
        return found.size() == files ? Optional.of(LinkedFiles.of(found)) : Optional.empty();
    }

    void keep(LinkedFiles linked) throws IOException {
        if (key.isPresent()) {
            for (int i = 0; i < files; i++) {
                store.keep(ObjectStore.Kind.FIRMWARE, key(i), linked.all().get(i));
            }
        }
    }

    private String key(int file) {
        return Sha256.of(key.orElseThrow() + " " + file);
    }
}
