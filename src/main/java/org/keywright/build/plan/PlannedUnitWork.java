package org.keywright.build.plan;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import org.keywright.build.BuildStoppedException;
import org.keywright.build.Cancellation;
import org.keywright.build.DependencyLists;
import org.keywright.build.ObjectStore;
import org.keywright.build.ToolOutput;
import org.keywright.build.Tools;
import org.keywright.build.UnitWork;

/** Brings the objects of a plan into its folder: out of the cache, or by the tree's own command. */
final class PlannedUnitWork implements UnitWork<PlannedUnit> {

    private final PlanRequest request;
    private final PlanFolder folder;
    private final Tools tools;
    private final ObjectStore store;
    private final Cancellation cancellation;
    private final FileHashes files;
    private final PlannedUnitHash hash;
    private final Set<String> reads = ConcurrentHashMap.newKeySet();
    private final Map<PlannedUnit, String> keys = new ConcurrentHashMap<>();

    PlannedUnitWork(
            PlanRequest request,
            PlanFolder folder,
            Tools tools,
            ObjectStore store,
            Cancellation cancellation) {
        this.request = request;
        this.folder = folder;
        this.tools = tools;
        this.store = store;
        this.cancellation = cancellation;
        this.files = new FileHashes(request.tree(), folder.path());
        this.hash = new PlannedUnitHash(files, tools.identity());
    }

    @Override
    public String name(PlannedUnit unit) {
        Path source = Path.of(unit.source());
        return source.startsWith(folder.path())
                ? String.valueOf(source.getFileName())
                : unit.source();
    }

    /** What the unit's object is kept by; absent if it is not kept. */
    Optional<String> key(PlannedUnit unit) {
        return Optional.ofNullable(keys.get(unit));
    }

    /**
     * Every file that the compiler read for the units so far, from the cache or not, as commands
     * name it, with the hash of what was read; none if it cannot be read any more.
     */
    SortedMap<String, Optional<String>> reads() {
        SortedMap<String, Optional<String>> hashes = new TreeMap<>();
        reads.forEach(name -> hashes.put(name, files.find(name)));
        return hashes;
    }

    @Override
    public Outcome bring(PlannedUnit unit) throws IOException, BuildStoppedException {
        Path object = inside(unit.object());
        Files.createDirectories(object.getParent());
        Files.createDirectories(inside(unit.rule()).getParent());
        String key = hash.unit(unit);
        DependencyLists known =
                store.find(ObjectStore.Kind.DEPENDENCIES, key)
                        .map(DependencyLists::parse)
                        .orElse(new DependencyLists(List.of()));
        Optional<byte[]> kept = find(unit, known);
        if (kept.isPresent()) {
            Files.write(object, kept.get());
            return new Outcome(false, new ToolOutput(0, ""));
        }
        ToolOutput output =
                tools.run(unit.command().call(folder.scratch()), request.tree(), cancellation);
        if (output.good()) {
            List<String> headers = headers(unit);
            reads.addAll(headers);
            // A warning has to be seen again next time, so only silent successes are kept.
            if (output.text().isBlank()) {
                keep(unit, key, known, headers);
            }
        }
        return new Outcome(true, output);
    }

    private Optional<byte[]> find(PlannedUnit unit, DependencyLists known) throws IOException {
        for (List<String> headers : known.lists()) {
            Optional<String> key = hash.object(unit, headers);
            Optional<byte[]> object =
                    key.isPresent()
                            ? store.find(ObjectStore.Kind.OBJECT, key.get())
                            : Optional.empty();
            if (object.isPresent()) {
                keys.put(unit, key.orElseThrow());
                reads.addAll(headers);
                return object;
            }
        }
        return Optional.empty();
    }

    private List<String> headers(PlannedUnit unit) throws IOException {
        String rule = Files.readString(inside(unit.rule()), StandardCharsets.UTF_8);
        return DependencyLists.parseRule(firstRule(rule));
    }

    private void keep(PlannedUnit unit, String key, DependencyLists known, List<String> headers)
            throws IOException {
        Optional<String> objectKey = hash.object(unit, headers);
        if (objectKey.isPresent() && hash.steady(unit, headers)) {
            byte[] object = Files.readAllBytes(inside(unit.object()));
            store.keep(ObjectStore.Kind.OBJECT, objectKey.get(), object);
            store.keep(ObjectStore.Kind.DEPENDENCIES, key, known.with(headers).bytes());
            keys.put(unit, objectKey.get());
        }
    }

    /** The compiler adds an empty rule for each header. */
    private static String firstRule(String rules) {
        String joined = rules.replace("\\\r\n", " ").replace("\\\n", " ");
        return joined.lines().findFirst().orElse("");
    }

    /** Objects go into the plan's folder and nowhere else. */
    private Path inside(String name) throws IOException {
        Path file = request.tree().resolve(name).normalize();
        if (!file.startsWith(folder.path())) {
            throw new IOException("the makefiles write outside their folder: " + name);
        }
        return file;
    }
}
