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
import org.keywright.build.ObjectStore;
import org.keywright.build.Sha256;
import org.keywright.build.ShellText;
import org.keywright.build.ToolCall;
import org.keywright.build.ToolOutput;
import org.keywright.build.Tools;
import org.keywright.build.UnitWork;

/** Brings the objects of a plan into its folder: out of the cache, or by the tree's own command. */
final class PlannedUnitWork implements UnitWork<PlannedUnit> {

    private final PlanRequest request;
    private final PlanFolder folder;
    private final Tools tools;
    private final BuildMemory memory;
    private final Cancellation cancellation;
    private final Places places;
    private final FileHashes files;
    private final PlannedUnitHash hash;
    private final ObjectMatch match;
    private final Set<String> reads = ConcurrentHashMap.newKeySet();
    private final Map<PlannedUnit, String> keys = new ConcurrentHashMap<>();

    PlannedUnitWork(
            PlanRequest request,
            PlanFolder folder,
            Tools tools,
            BuildMemory memory,
            Cancellation cancellation) {
        this.request = request;
        this.folder = folder;
        this.tools = tools;
        this.memory = memory;
        this.cancellation = cancellation;
        this.places = new Places(request.tree(), folder);
        this.files = new FileHashes(request.tree(), folder.path(), memory.stamps());
        this.hash = new PlannedUnitHash(files, tools.identity());
        this.match = new ObjectMatch(places, files, memory);
    }

    @Override
    public String name(PlannedUnit unit) {
        Path source = Path.of(unit.source());
        return source.startsWith(folder.path())
                ? String.valueOf(source.getFileName())
                : unit.source();
    }

    @Override
    public String command(PlannedUnit unit) {
        return ShellText.of(unit.command().variables(), unit.command().words());
    }

    /** The hash of the unit's object; absent if the object is not kept. */
    Optional<String> key(PlannedUnit unit) {
        return Optional.ofNullable(keys.get(unit));
    }

    /**
     * Every file that the compiler read for the units so far, from the cache or not, as commands
     * name it, with the hash of what was read; none if it cannot be read any more, and none for
     * what belongs neither to the tree nor to the build.
     */
    SortedMap<String, Optional<String>> reads() {
        SortedMap<String, Optional<String>> hashes = new TreeMap<>();
        for (String name : reads) {
            hashes.put(name, places.owns(name) ? files.find(name) : Optional.empty());
        }
        return hashes;
    }

    @Override
    public Outcome bring(PlannedUnit unit) throws IOException, BuildStoppedException {
        Path object = inside(unit.object());
        Files.createDirectories(object.getParent());
        Files.createDirectories(inside(unit.rule()).getParent());
        Optional<UnitCommand> command = UnitCommand.of(unit, places);
        Optional<String> key = command.flatMap(known -> hash.unit(unit, known));
        if (key.isPresent()) {
            Optional<byte[]> kept = find(unit, key.get(), command.orElseThrow());
            if (kept.isPresent()) {
                Files.write(object, kept.get());
                return new Outcome(false, new ToolOutput(0, ""));
            }
        }
        ToolOutput output = tools.run(call(unit), request.tree(), cancellation);
        if (output.good()) {
            List<String> read = read(unit);
            reads.addAll(read);
            // A warning has to be seen again next time, so only silent successes are kept.
            if (key.isPresent() && output.text().isBlank()) {
                keep(unit, key.get(), command.orElseThrow(), read);
            }
        }
        return new Outcome(true, output);
    }

    /** The unit's command, which is to tell of the compiler's own headers too. */
    private ToolCall call(PlannedUnit unit) {
        ToolCall call = unit.command().call(folder.scratch());
        List<String> words =
                call.words().stream().map(word -> word.equals("-MMD") ? "-MD" : word).toList();
        return new ToolCall(words, call.variables(), call.scratch());
    }

    private Optional<byte[]> find(PlannedUnit unit, String key, UnitCommand command)
            throws IOException {
        List<KnownObject> known = memory.objects(key).list();
        for (KnownObject before : known) {
            Optional<byte[]> object =
                    match.same(before, command) ? take(unit, before, command) : Optional.empty();
            if (object.isPresent()) {
                return object;
            }
        }
        for (KnownObject before : known) {
            Optional<byte[]> object =
                    match.unreached(before, command)
                            ? take(unit, before, command)
                            : Optional.empty();
            if (object.isPresent()) {
                return object;
            }
        }
        return Optional.empty();
    }

    private Optional<byte[]> take(PlannedUnit unit, KnownObject known, UnitCommand command)
            throws IOException {
        Optional<byte[]> object = memory.store().find(ObjectStore.Kind.OBJECT, known.object());
        if (object.isPresent()) {
            keys.put(unit, known.object());
            reads.addAll(match.reads(known, command));
        }
        return object;
    }

    private List<String> read(PlannedUnit unit) throws IOException {
        String rule = Files.readString(inside(unit.rule()), StandardCharsets.UTF_8);
        return DependencyFiles.first(rule);
    }

    private void keep(PlannedUnit unit, String key, UnitCommand command, List<String> read)
            throws IOException {
        byte[] object = Files.readAllBytes(inside(unit.object()));
        Optional<KnownObject> known = match.describe(command, read, object);
        if (known.isPresent()) {
            memory.store().keep(ObjectStore.Kind.OBJECT, Sha256.of(object), object);
            memory.keep(key, known.get());
            keys.put(unit, known.get().object());
        }
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
