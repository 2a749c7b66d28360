package org.keywright.build.plan;

import java.io.IOException;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.keywright.build.ObjectStore;
import org.keywright.build.reach.TextFacts;

/**
 * What one build learnt and the next one in the same program need not learn again. Nothing in it
 * can become wrong: facts go by the hash of what they are about. Safe from any thread.
 */
final class BuildMemory {

    private static final int MOST_TEXTS = 6_000;
    private static final int MOST_SOURCES = 4_000;
    private static final int MOST_FOLDERS = 16;

    private final ObjectStore store;
    private final FileStamps stamps = new FileStamps();
    private final Map<String, TextFacts> texts = new ConcurrentHashMap<>();
    private final Map<String, KnownObjects> objects = new ConcurrentHashMap<>();
    private final Set<String> kept = ConcurrentHashMap.newKeySet();

    private final Map<Places, SearchMemory> searches = new ConcurrentHashMap<>();

    BuildMemory(ObjectStore store) {
        this.store = store;
    }

    ObjectStore store() {
        return store;
    }

    FileStamps stamps() {
        return stamps;
    }

    /** Where headers were found by the builds of that folder; a new build begins. */
    SearchMemory searches(Places places) {
        if (searches.size() > MOST_FOLDERS) {
            searches.clear();
        }
        SearchMemory known = searches.computeIfAbsent(places, SearchMemory::new);
        known.begin();
        return known;
    }

    /** What the text with that hash says, if it was asked for before. */
    Optional<TextFacts> facts(String hash) {
        return Optional.ofNullable(texts.get(hash));
    }

    /** The facts to use for the text with that hash from now on. */
    TextFacts remember(String hash, TextFacts facts) {
        if (texts.size() > MOST_TEXTS) {
            texts.clear();
        }
        TextFacts first = texts.putIfAbsent(hash, facts);
        return first == null ? facts : first;
    }

    /** What the source with that key was compiled to. */
    KnownObjects objects(String key) throws IOException {
        KnownObjects known = objects.get(key);
        if (known == null) {
            known =
                    store.find(ObjectStore.Kind.DEPENDENCIES, key)
                            .map(KnownObjects::parse)
                            .orElse(KnownObjects.NONE);
            remember(key, known);
        }
        return known;
    }

    /** The source was compiled once more. */
    void keep(String key, KnownObject newest) throws IOException {
        KnownObjects all = objects(key).with(newest);
        store.keep(ObjectStore.Kind.DEPENDENCIES, key, all.bytes());
        remember(key, all);
    }

    private void remember(String key, KnownObjects known) {
        if (objects.size() > MOST_SOURCES) {
            objects.clear();
        }
        objects.put(key, known);
    }

    /** Whether a text with that hash was not seen by this program yet. */
    boolean firstTime(String hash) {
        if (kept.size() > MOST_TEXTS) {
            kept.clear();
        }
        return kept.add(hash);
    }
}
