package org.keywright.build.plan;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Queue;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
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
final class PlannedUnitWork implements UnitWork<PlannedUnit>, AutoCloseable {

    /**
     * A source that was compiled in silence.
     *
     * @param key under which is kept what it is compiled to
     * @param read every file that the compiler read, as it names them
     * @param hash of the object
     */
    private record Compiled(
            PlannedUnit unit, String key, UnitCommand command, List<String> read, String hash) {}

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
    private final Queue<Compiled> compiled = new ConcurrentLinkedQueue<>();
    private final ExecutorService keepers =
            Executors.newFixedThreadPool(
                    Runtime.getRuntime().availableProcessors(), Thread.ofVirtual().factory());
    private final List<Future<@Nullable Void>> keeping = new ArrayList<>();
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

    /** The hash of the unit's object; absent if there is none yet. */
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
            String made = Sha256.of(Files.readAllBytes(object));
            keys.put(unit, made);
            // A warning has to be seen again next time, so only silent successes are kept.
            if (key.isPresent() && output.text().isBlank()) {
                compiled.add(new Compiled(unit, key.get(), command.orElseThrow(), read, made));
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
        List<ObjectMatch.Candidate> known = match.candidates(memory.objects(key), command);
        for (ObjectMatch.Candidate before : known) {
            Optional<byte[]> object = before.same() ? take(unit, before) : Optional.empty();
            if (object.isPresent()) {
                return object;
            }
        }
        for (ObjectMatch.Candidate before : known) {
            Optional<byte[]> object = before.unreached() ? take(unit, before) : Optional.empty();
            if (object.isPresent()) {
                return object;
            }
        }
        return Optional.empty();
    }

    private Optional<byte[]> take(PlannedUnit unit, ObjectMatch.Candidate known)
            throws IOException {
        Optional<byte[]> object = memory.store().find(ObjectStore.Kind.OBJECT, known.object());
        if (object.isPresent()) {
            keys.put(unit, known.object());
            reads.addAll(known.reads());
        }
        return object;
    }

    private List<String> read(PlannedUnit unit) throws IOException {
        String rule = Files.readString(inside(unit.rule()), StandardCharsets.UTF_8);
        return DependencyFiles.first(rule);
    }

    /** What the linker will read besides objects; absent if that is not known. */
    Optional<String> linkerScripts(ShellCommand link) {
        return state(link, files::find);
    }

    /** Whether it has read just that. */
    boolean stillReads(ShellCommand link, String scripts) {
        return state(link, this::steady).equals(Optional.of(scripts));
    }

    /** What is there and not steady equals nothing. */
    private Optional<String> steady(String name) {
        return files.steady(name)
                .or(
                        () ->
                                Files.exists(request.tree().resolve(name))
                                        ? Optional.of("unsteady")
                                        : Optional.empty());
    }

    private Optional<String> state(ShellCommand link, Function<String, Optional<String>> hashes) {
        try {
            return LinkerScripts.state(request.tree(), link, hashes);
        } catch (IOException | UncheckedIOException | InvalidPathException unreadable) {
            return Optional.empty();
        }
    }

    /**
     * Begins to keep what was compiled so far, in the background; to be called when nothing is
     * compiled any more.
     */
    void keep() {
        for (Compiled each = compiled.poll(); each != null; each = compiled.poll()) {
            Compiled unit = each;
            keeping.add(keepers.submit(() -> keep(unit)));
        }
    }

    /** Waits until everything that was compiled is kept; why something could not be. */
    Optional<IOException> finish() {
        close();
        return keeping.stream()
                .filter(each -> each.state() == Future.State.FAILED)
                .map(each -> failure(each.exceptionNow()))
                .findFirst();
    }

    /** Keeps what was compiled before the build failed or was cancelled, too. */
    @Override
    public void close() {
        keep();
        keepers.close();
    }

    private static IOException failure(Throwable thrown) {
        return switch (thrown) {
            case IOException failed -> failed;
            case UncheckedIOException failed -> failed.getCause();
            case RuntimeException wrong -> throw wrong;
            default -> throw new IllegalStateException(thrown);
        };
    }

    private @Nullable Void keep(Compiled each) throws IOException {
        byte[] object = Files.readAllBytes(inside(each.unit().object()));
        Optional<KnownObject> known =
                match.describe(each.command(), each.read(), object, each.hash());
        if (known.isPresent() && Sha256.of(object).equals(each.hash())) {
            memory.store().keep(ObjectStore.Kind.OBJECT, each.hash(), object);
            memory.keep(each.key(), known.get());
        }
        return null;
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
