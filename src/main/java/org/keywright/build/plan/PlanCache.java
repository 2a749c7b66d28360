package org.keywright.build.plan;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import org.keywright.build.BuildTarget;
import org.keywright.build.ObjectStore;
import org.keywright.build.Sha256;

/** Remembers what make answered, with the stamps of what it looked at. */
final class PlanCache {

    private static final String SCHEME = "keywright-plan 2";

    /** These say nothing to make. */
    private static final Set<String> WITHOUT_MEANING = Set.of("version.h", "keymap.json");

    private final ObjectStore store;
    private final PlanRequest request;
    private final String key;

    PlanCache(
            ObjectStore store,
            PlanRequest request,
            String identity,
            List<String> variables,
            SortedMap<String, String> first) {
        this.store = store;
        this.request = request;
        StringBuilder text = new StringBuilder(SCHEME).append('\n').append(identity).append('\n');
        text.append(request.tree()).append('\n').append(variables).append('\n');
        if (request.target() != BuildTarget.FIRMWARE) {
            text.append(request.target()).append('\n');
        }
        for (Map.Entry<String, String> file : first.entrySet()) {
            if (!WITHOUT_MEANING.contains(file.getKey())) {
                text.append(file.getKey()).append('\n').append(file.getValue());
            }
        }
        key = Sha256.of(text.toString());
    }

    /** What make answered when everything was as it is now. */
    Optional<String> find() throws IOException {
        Optional<byte[]> kept = store.find(ObjectStore.Kind.PLAN, key);
        if (kept.isEmpty()) {
            return Optional.empty();
        }
        String text = new String(kept.get(), StandardCharsets.UTF_8);
        int end = text.indexOf("\n\n");
        boolean holds =
                end > 0
                        && new PlanStamps(text.substring(0, end).lines().toList())
                                .hold(request.tree());
        return holds ? Optional.of(text.substring(end + 2)) : Optional.empty();
    }

    void keep(PlanStamps stamps, String dryRun) throws IOException {
        String text = String.join("\n", stamps.lines()) + "\n\n" + dryRun;
        store.keep(ObjectStore.Kind.PLAN, key, text.getBytes(StandardCharsets.UTF_8));
    }
}
