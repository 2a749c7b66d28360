package org.keywright.build.plan;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.keywright.build.ObjectStore;
import org.keywright.build.Products;
import org.keywright.build.Sha256;

/** The linked program of a plan in the cache, known by its objects and the linker's command. */
final class PlannedProgram {

    /** An object among a linker's words. */
    private static final Pattern OBJECT = Pattern.compile("^[^-].*\\.(o|obj)$");

    private static final String SCHEME = "keywright-plan-program 4";

    /**
     * What linking gives.
     *
     * @param elf the program
     * @param products the same as the tree's own tools write it for the keyboard
     * @param memory the linker's table of the chip's memory, as its map file has it
     */
    record Files(byte[] elf, Products products, String memory) {}

    private final PlannedUnitWork work;
    private final ShellCommand link;
    private final Optional<String> scripts;
    private final Optional<String> key;
    private final int files;
    private final ObjectStore store;

    PlannedProgram(TreePlan plan, PlannedUnitWork work, String identity, ObjectStore store)
            throws IOException {
        this.store = store;
        this.work = work;
        this.link = plan.link();
        this.files = LinkedFiles.count(plan.product());
        this.scripts = work.linkerScripts(link);
        this.key = key(plan, identity);
    }

    /** Absent if it cannot be said what goes in: a script that names files of its own. */
    private Optional<String> key(TreePlan plan, String identity) {
        if (!linksUnitsAlone(plan)) {
            return Optional.empty();
        }
        StringBuilder text = new StringBuilder(SCHEME).append('\n').append(identity).append('\n');
        for (PlannedUnit unit : plan.units()) {
            Optional<String> object = work.key(unit);
            if (object.isEmpty()) {
                return Optional.empty();
            }
            text.append(object.get()).append('\n');
        }
        text.append(plan.archives()).append(plan.link()).append(plan.product()).append('\n');
        return scripts.map(read -> Sha256.of(text.append(read).toString()));
    }

    /** Whether every object that the linker is told to read was made by this build. */
    private static boolean linksUnitsAlone(TreePlan plan) {
        Set<String> made =
                plan.units().stream().map(PlannedUnit::object).collect(Collectors.toSet());
        return plan.link().words().stream()
                .filter(word -> OBJECT.matcher(word).find())
                .allMatch(made::contains);
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
        if (key.isPresent() && work.stillReads(link, scripts.orElseThrow())) {
            for (int i = 0; i < files; i++) {
                store.keep(ObjectStore.Kind.FIRMWARE, key(i), linked.all().get(i));
            }
        }
    }

    private String key(int file) {
        return Sha256.of(key.orElseThrow() + " " + file);
    }
}
