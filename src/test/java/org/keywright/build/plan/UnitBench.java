package org.keywright.build.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Assumptions;
import org.keywright.build.Cancellation;
import org.keywright.build.ToolCall;
import org.keywright.build.ToolOutput;
import org.keywright.build.Tools;
import org.keywright.build.UnitWork;
import org.keywright.build.cache.ObjectCache;

/**
 * One source in a tree of its own, compiled by this machine's compiler: once through the cache,
 * once afresh.
 */
final class UnitBench {

    /** What came of a build through the cache. */
    enum Way {
        COMPILED,
        REUSED
    }

    /** What somebody else does to the tree. */
    @FunctionalInterface
    interface Meanwhile {
        void happen() throws IOException;
    }

    private final Path root;
    private final String compiler;
    private final BuildMemory memory;
    private String keymap = "default";
    private List<String> options = List.of();
    private List<String> first = List.of("config.h");

    UnitBench(Path folder, String compiler) throws IOException {
        this.root = Files.createDirectories(folder.resolve("tree"));
        this.compiler = compiler;
        this.memory =
                new BuildMemory(new ObjectCache(folder.resolve("cache"), ObjectCache.USUAL_LIMIT));
    }

    /** With the first of these compilers that is there; skips the test without any. */
    static UnitBench with(Path folder, String... compilers) throws IOException {
        Optional<String> found =
                Arrays.stream(compilers)
                        .filter(
                                name ->
                                        Arrays.stream(System.getenv("PATH").split(":"))
                                                .anyMatch(
                                                        p -> Files.isExecutable(Path.of(p, name))))
                        .findFirst();
        Assumptions.assumeTrue(
                found.isPresent(), () -> "skipped: none of " + List.of(compilers) + " is here");
        return new UnitBench(folder, found.orElseThrow());
    }

    /** Writes a file, as if it had been there for a while. */
    UnitBench file(String name, String... lines) throws IOException {
        Path file = root.resolve(name);
        Files.createDirectories(file.getParent());
        Files.writeString(file, String.join("\n", lines) + "\n");
        Files.setLastModifiedTime(file, FileTime.from(Instant.now().minusSeconds(60)));
        return this;
    }

    /** Deletes a file. */
    UnitBench without(String name) throws IOException {
        Files.delete(root.resolve(name));
        return this;
    }

    /** Further words of the command. */
    UnitBench options(String... words) {
        options = List.of(words);
        return this;
    }

    /** The headers that the command names first. */
    UnitBench first(String... names) {
        first = List.of(names);
        return this;
    }

    /** The keymap, and so the build folder. */
    UnitBench keymap(String name) {
        keymap = name;
        return this;
    }

    /** The file that the compiler should not find changed while it runs. */
    Path path(String name) {
        return root.resolve(name);
    }

    PlanFolder folder() {
        return new PlanFolder(root.resolveSibling("out " + keymap), "board_" + keymap);
    }

    /**
     * Builds through the cache and holds the object against a fresh one. A source that the compiler
     * has something to say about has to be compiled.
     */
    Way build() throws Exception {
        return build(() -> {});
    }

    /** The same while something happens in the tree after the compiler has ended. */
    Way build(Meanwhile meanwhile) throws Exception {
        folder().clear();
        PlannedUnit unit = unit();
        UnitWork.Outcome outcome;
        try (PlannedUnitWork work =
                new PlannedUnitWork(request(), folder(), tools(), memory, new Cancellation())) {
            outcome = work.bring(unit);
            meanwhile.happen();
        }
        if (outcome.compiled()) {
            return Way.COMPILED;
        }
        byte[] object = Files.readAllBytes(Path.of(unit.object()));
        ToolOutput fresh = run(unit.command().words());
        assertThat(fresh.text()).as("what a fresh compiler says").isEmpty();
        assertThat(object)
                .as("a reused object")
                .isEqualTo(Files.readAllBytes(Path.of(unit.object())));
        return Way.REUSED;
    }

    private PlanRequest request() {
        return new PlanTree(root, List.of()).request(root.resolveSibling("result"));
    }

    private PlannedUnit unit() throws Exception {
        String object = folder().objects() + "/main.o";
        List<String> words = new ArrayList<>(List.of(compiler, "-c", "-O1", "-Wall", "-Werror"));
        words.addAll(options);
        words.addAll(List.of("-Iextra", "-Iinclude", "-I" + folder().generated()));
        first.forEach(name -> words.addAll(List.of("-include", name)));
        words.addAll(List.of("-MMD", "-MP", "-MF", folder().objects() + "/main.d"));
        words.addAll(List.of("main.c", "-o", object));
        return PlannedUnit.of(new ShellCommand(Map.of(), words));
    }

    private Tools tools() {
        return new Tools() {
            @Override
            public String version() {
                return compiler;
            }

            @Override
            public String identity() {
                return compiler;
            }

            @Override
            public ToolOutput run(ToolCall call, Path place, Cancellation cancellation)
                    throws IOException {
                return UnitBench.this.run(call.words());
            }
        };
    }

    private ToolOutput run(List<String> words) throws IOException {
        Process process =
                new ProcessBuilder(words)
                        .directory(root.toFile())
                        .redirectErrorStream(true)
                        .start();
        try (var out = process.getInputStream()) {
            String text = new String(out.readAllBytes(), StandardCharsets.UTF_8);
            return new ToolOutput(process.waitFor(), text);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException(e);
        }
    }
}
