package org.keywright.build.plan;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.keywright.build.ObjectStore;
import org.keywright.build.Products;
import org.keywright.build.Sha256;

/** The linked program of a plan in the cache, known by its objects and the linker's command. */
final class PlannedProgram {

    private static final String SCHEME = "keywright-plan-program 2";
    private static final String MEMORY = "memory";

    /**
     * What linking gives.
     *
     * @param elf the program
     * @param products the same as the tree's own tools write it for the keyboard
     * @param memory the linker's table of the chip's memory, as its map file has it
     */
    record Files(byte[] elf, Products products, String memory) {}

    private final Optional<String> key;
    private final String flashable = "hex";
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
        Optional<byte[]> elf = find("elf");
        Optional<byte[]> product = find(flashable);
        Optional<byte[]> memory = find(MEMORY);
        return elf.isPresent() && product.isPresent() && memory.isPresent()
                ? Optional.of(
                        new Files(
                                elf.get(),
                                Products.of(flashable, product.get()),
                                new String(memory.get(), StandardCharsets.UTF_8)))
                : Optional.empty();
    }

    void keep(Files files) throws IOException {
        if (key.isPresent()) {
            store.keep(ObjectStore.Kind.FIRMWARE, key("elf"), files.elf());
            store.keep(ObjectStore.Kind.FIRMWARE, key(flashable), files.products().firmware());
            byte[] memory = files.memory().getBytes(StandardCharsets.UTF_8);
            store.keep(ObjectStore.Kind.FIRMWARE, key(MEMORY), memory);
        }
    }

    private Optional<byte[]> find(String ending) throws IOException {
        return store.find(ObjectStore.Kind.FIRMWARE, key(ending));
    }

    private String key(String ending) {
        return Sha256.of(key.orElseThrow() + " " + ending);
    }
}
