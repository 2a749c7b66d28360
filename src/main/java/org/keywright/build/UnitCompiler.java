package org.keywright.build;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Brings one unit's object into the build folder: out of the cache, or by compiling it. */
final class UnitCompiler implements UnitWork<CompileUnit> {

    private final PlanHash hash;
    private final ObjectStore store;
    private final Toolchain toolchain;
    private final BuildFolder folder;
    private final Cancellation cancellation;

    UnitCompiler(
            PlanHash hash,
            ObjectStore store,
            Toolchain toolchain,
            BuildFolder folder,
            Cancellation cancellation) {
        this.hash = hash;
        this.store = store;
        this.toolchain = toolchain;
        this.folder = folder;
        this.cancellation = cancellation;
    }

    @Override
    public String name(CompileUnit unit) {
        return unit.source();
    }

    @Override
    public String command(CompileUnit unit) {
        List<String> words = new ArrayList<>(List.of(driver(toolchain)));
        words.addAll(arguments(unit));
        return ShellText.of(words);
    }

    @Override
    public Outcome bring(CompileUnit unit) throws IOException, BuildStoppedException {
        String key = hash.unit(unit);
        DependencyLists known =
                store.find(ObjectStore.Kind.DEPENDENCIES, key)
                        .map(DependencyLists::parse)
                        .orElse(new DependencyLists(List.of()));
        Optional<byte[]> kept = findObject(unit, known);
        if (kept.isPresent()) {
            folder.write(unit.object(), kept.get());
            return new Outcome(false, new ToolOutput(0, ""));
        }
        ToolOutput output = toolchain.run(arguments(unit), folder.path(), cancellation);
        // A warning has to be seen again next time, so only silent successes are kept.
        if (output.good() && output.text().isBlank()) {
            keep(unit, key, known);
        }
        return new Outcome(true, output);
    }

    private Optional<byte[]> findObject(CompileUnit unit, DependencyLists known)
            throws IOException {
        for (List<String> dependencies : known.lists()) {
            String key = hash.object(unit, dependencies);
            Optional<byte[]> object =
                    hash.knows(dependencies)
                            ? store.find(ObjectStore.Kind.OBJECT, key)
                            : Optional.empty();
            if (object.isPresent()) {
                return object;
            }
        }
        return Optional.empty();
    }

    /** The built-in core is for AVR only. */
    static String driver(Toolchain toolchain) {
        return toolchain.programs().resolve("avr-gcc").toString();
    }

    private static List<String> arguments(CompileUnit unit) {
        List<String> arguments = new ArrayList<>(unit.arguments());
        arguments.addAll(List.of("-MMD", "-MF", rule(unit), "-c", unit.source()));
        arguments.addAll(List.of("-o", unit.object()));
        return arguments;
    }

    private static String rule(CompileUnit unit) {
        return unit.object() + ".d";
    }

    private void keep(CompileUnit unit, String key, DependencyLists known) throws IOException {
        String rule = new String(folder.read(rule(unit)), StandardCharsets.UTF_8);
        List<String> dependencies = DependencyLists.parseRule(rule);
        if (hash.knows(dependencies)) {
            String object = hash.object(unit, dependencies);
            store.keep(ObjectStore.Kind.OBJECT, object, folder.read(unit.object()));
            byte[] lists = known.with(dependencies).bytes();
            store.keep(ObjectStore.Kind.DEPENDENCIES, key, lists);
        }
    }
}
