package org.keywright.build.plan;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import org.keywright.build.Sha256;
import org.keywright.build.reach.Reach;
import org.keywright.build.reach.TextFacts;

/**
 * Says whether an object that was made before is what a command would make now: if it reads the
 * same files, or if what changed in them cannot reach it. Knows one build; safe from any thread.
 */
final class ObjectMatch {

    /** These name files, so they differ between folders. */
    private static final Set<String> FILE_NAMES = Set.of("__FILE__", "__BASE_FILE__");

    /** These differ from build to build. */
    private static final Set<String> CLOCKS = Set.of("__DATE__", "__TIME__", "__TIMESTAMP__");

    private final Places places;
    private final FileHashes files;
    private final HeaderTexts texts;
    private final SearchMemory searches;
    private final IncludeSearch search;
    private final ChangedMacros changes;
    private final Reach reach = new Reach();
    private final Map<String, String> names = new ConcurrentHashMap<>();

    ObjectMatch(Places places, FileHashes files, BuildMemory memory) {
        this.places = places;
        this.files = files;
        this.texts = new HeaderTexts(places, memory);
        this.searches = memory.searches(places);
        this.search = new IncludeSearch(places, searches);
        this.changes = new ChangedMacros(texts);
    }

    /** What was made before, and how it would be made now. */
    final class Candidate {
        private final KnownObject before;
        private final UnitCommand now;
        private @Nullable Optional<Map<String, String>> files;

        private Candidate(KnownObject before, UnitCommand now) {
            this.before = before;
            this.now = now;
        }

        /** The hash of the object. */
        String object() {
            return before.object();
        }

        /** Whether the same files would be read with the same macros. */
        boolean same() throws IOException {
            return before.macros().equals(now.macros())
                    && before.first().equals(now.first())
                    && files().isPresent()
                    && files().get().equals(before.files())
                    && before.search().equals(search(now, before.files()));
        }

        /** Whether what differs cannot reach the object. */
        boolean unreached() throws IOException {
            if (files().isEmpty()) {
                return false;
            }
            Map<String, String> found = files().get();
            Optional<ChangedMacros.Difference> changed =
                    changes.between(before, now.macros(), now.first(), found);
            return changed.isPresent()
                    && before.search().equals(search(now, found))
                    && reach.how(
                                    changed.get().names(),
                                    changed.get().numbers(),
                                    facts(now.macros(), found),
                                    facts(before.macros(), before.files()))
                            .isEmpty();
        }

        /** Every file that the object depends on, as commands name it. */
        List<String> reads() {
            return files().stream()
                    .flatMap(found -> found.keySet().stream())
                    .map(places::real)
                    .toList();
        }

        private Optional<Map<String, String>> files() {
            Optional<Map<String, String>> known = files;
            if (known == null) {
                known = ObjectMatch.this.files(before, now);
                files = known;
            }
            return known;
        }
    }

    /** Those of the objects that may be used in this folder, in their order. */
    List<Candidate> candidates(KnownObjects before, UnitCommand now) {
        return before.list().stream()
                .filter(this::atHome)
                .map(object -> new Candidate(object, now))
                .toList();
    }

    private boolean atHome(KnownObject before) {
        return before.home().isEmpty() || before.home().equals(places.folder().path().toString());
    }

    /** The files of before as they are now, without headers that are no longer read first. */
    private Optional<Map<String, String>> files(KnownObject before, UnitCommand now) {
        Map<String, String> found = new LinkedHashMap<>();
        for (String name : before.files().keySet()) {
            Optional<String> hash = files.find(places.real(name));
            hash.ifPresent(known -> found.put(name, known));
            boolean left = before.first().contains(name) && !now.first().contains(name);
            if (hash.isEmpty() && !left) {
                return Optional.empty();
            }
        }
        for (String name : now.first()) {
            files.find(places.real(name)).ifPresent(hash -> found.putIfAbsent(name, hash));
        }
        return Optional.of(found);
    }

    private List<TextFacts> facts(List<String> macros, Map<String, String> read)
            throws IOException {
        List<TextFacts> facts = new ArrayList<>(List.of(TextFacts.ofOptions(macros)));
        for (Map.Entry<String, String> file : read.entrySet()) {
            facts.add(texts.facts(file.getKey(), file.getValue()));
        }
        return facts;
    }

    /** What is found where for everything that is asked for. */
    private String search(UnitCommand command, Map<String, String> read) throws IOException {
        return searches.answer(command.folders(), read, () -> found(command, read));
    }

    private String found(UnitCommand command, Map<String, String> read) throws IOException {
        HeaderFolders folders = searches.folders(command.folders());
        StringBuilder answers = new StringBuilder();
        for (Map.Entry<String, String> file : new TreeMap<>(read).entrySet()) {
            TextFacts facts = texts.facts(file.getKey(), file.getValue());
            String includer = places.real(file.getKey());
            String found = search.found(folders, includer, facts);
            if (!found.isEmpty()) {
                answers.append(file.getKey()).append('\n').append(found).append('\n');
            }
            if (facts.computes()) {
                for (String name : read.keySet()) {
                    answers.append(search.foundAnyhow(folders, includer, name));
                }
            }
        }
        return Sha256.of(answers.toString());
    }

    /**
     * What is to be known about an object that was just made; to be asked when nothing is compiled
     * any more.
     *
     * @param read every file that the compiler read, as it names them
     * @param object the object's bytes
     * @param hash of them
     * @return absent if a later build could need another one
     */
    Optional<KnownObject> describe(
            UnitCommand command, List<String> read, byte[] object, String hash) throws IOException {
        Map<String, String> hashes = new LinkedHashMap<>();
        for (String file : read) {
            Optional<String> steady = files.steady(file);
            if (steady.isEmpty()) {
                return Optional.empty();
            }
            hashes.put(names.computeIfAbsent(file, places::named), steady.get());
        }
        List<TextFacts> facts = facts(command.macros(), hashes);
        if (reach.use(CLOCKS, facts).isPresent()) {
            return Optional.empty();
        }
        for (Map.Entry<String, String> file : hashes.entrySet()) {
            texts.keep(file.getKey(), file.getValue());
        }
        String search = search(command, hashes);
        if (searches.restless()) {
            return Optional.empty();
        }
        boolean bound =
                places.in(object) || reach.how(FILE_NAMES, Set.of(), facts, List.of()).isPresent();
        return Optional.of(
                new KnownObject(
                        hash,
                        bound ? places.folder().path().toString() : "",
                        search,
                        command.macros(),
                        command.first(),
                        hashes));
    }
}
