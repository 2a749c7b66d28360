package org.keywright.build.plan;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.keywright.build.FirmwareMetadata;
import org.keywright.build.ZipContent;
import org.keywright.build.ZipKind;
import org.keywright.build.zip.FullZip;
import org.keywright.build.zip.SmallZip;
import org.keywright.build.zip.TreeFiles;
import org.keywright.build.zip.TreeReader;
import org.keywright.build.zip.ZipFacts;
import org.keywright.build.zip.ZipOutput;
import org.keywright.build.zip.ZipProblems;
import org.keywright.build.zip.ZipSteps;
import org.keywright.option.Value;
import org.keywright.problem.Checked;
import org.keywright.problem.Problem;

/** Makes the source zips of a build while its folder is still there. */
final class PlanZips {

    private final PlanRequest request;
    private final PlanFolder folder;
    private final List<String> variables;
    private final Planned planned;
    private final SortedMap<String, Optional<String>> reads;

    /**
     * @param variables for make's command line
     * @param planned what was known before
     * @param reads every file that was compiled, as commands name it, with its hash
     */
    PlanZips(
            PlanRequest request,
            PlanFolder folder,
            List<String> variables,
            Planned planned,
            SortedMap<String, Optional<String>> reads) {
        this.request = request;
        this.folder = folder;
        this.variables = variables;
        this.planned = planned;
        this.reads = reads;
    }

    /** What the firmware is, as far as that is known before its size. */
    Value.Table identity() {
        return PlanMetadata.identity(request, planned.plan(), reads.keySet());
    }

    /**
     * The zips that the request wants; one that cannot be made is left out with a problem.
     *
     * @param products the files a user gets by their names
     */
    Checked<Map<ZipKind, byte[]>> make(String compiler, Map<String, byte[]> products)
            throws IOException {
        if (request.zips().isEmpty()) {
            return Checked.of(Map.of());
        }
        if (planned.product().isEmpty()) {
            return Checked.of(Map.of(), List.of(ZipProblems.withoutPlan()));
        }
        ZipFacts facts;
        try {
            ZipOutput output =
                    PlanZipOutput.of(planned.product().get(), request.tree(), folder, products);
            facts = facts(compiler, products, output);
        } catch (UnreadablePlanException e) {
            return Checked.of(Map.of(), List.of(ZipProblems.unfit(e.getMessage())));
        }
        return make(facts);
    }

    private Checked<Map<ZipKind, byte[]>> make(ZipFacts facts) throws IOException {
        Map<ZipKind, byte[]> zips = new EnumMap<>(ZipKind.class);
        List<Problem> problems = new ArrayList<>();
        for (ZipKind kind : request.zips().stream().sorted().toList()) {
            Checked<byte[]> zip =
                    switch (kind) {
                        case SMALL -> small(facts);
                        case FULL -> full(facts);
                    };
            problems.addAll(zip.problems());
            zip.value().ifPresent(bytes -> zips.put(kind, bytes));
        }
        return Checked.of(zips, problems);
    }

    private ZipFacts facts(String compiler, Map<String, byte[]> products, ZipOutput output)
            throws IOException {
        SortedMap<String, byte[]> generated = generated();
        return new ZipFacts(
                request.keyboard() + " " + request.keymap(),
                identity()
                        .with("compiler", new Value.Text(compiler))
                        .with("products", FirmwareMetadata.files(products)),
                compiler,
                request.sources().origin(),
                products,
                output,
                request.firmwareTarget(),
                generated,
                Optional.ofNullable(generated.get("keymap.json")));
    }

    private SortedMap<String, byte[]> generated() throws IOException {
        SortedMap<String, byte[]> files = new TreeMap<>();
        try (Stream<Path> all = Files.list(folder.generated())) {
            for (Path file : all.filter(Files::isRegularFile).toList()) {
                String name = file.getFileName().toString();
                if (ZipContent.fits(name)) {
                    files.put(name, Files.readAllBytes(file));
                }
            }
        }
        return files;
    }

    private Checked<byte[]> small(ZipFacts facts) throws IOException {
        return KeymapFolder.read(request, reads.keySet()).then(keymap -> small(facts, keymap));
    }

    /** The tree is its own affair: whoever has it has what it names. */
    private Checked<byte[]> small(ZipFacts facts, KeymapFolder keymap) {
        List<byte[]> own = new ArrayList<>(keymap.files().values());
        own.addAll(facts.generated().values());
        Optional<String> lost = new OutsideFiles(List.of(), own).named(outside());
        return lost.isPresent()
                ? Checked.failed(ZipProblems.outsideKeymap(lost.get()))
                : Checked.of(SmallZip.of(facts, keymap.build(variables, folder, MakeCall.ANSWERS)));
    }

    /** What was read and belongs neither to the tree nor to the build. */
    private List<String> outside() {
        Places places = new Places(request.tree(), folder);
        return reads.keySet().stream().filter(name -> !places.owns(name)).toList();
    }

    private Checked<byte[]> full(ZipFacts facts) throws IOException {
        if (planned.plan().isEmpty()) {
            return Checked.failed(List.of(ZipProblems.withoutPlan()));
        }
        ZipSteps steps;
        try {
            steps = PlanZipSteps.of(planned.plan().get(), request.tree(), folder);
        } catch (UnreadablePlanException e) {
            return Checked.failed(List.of(ZipProblems.unfit(e.getMessage())));
        }
        SortedMap<String, byte[]> generated = new TreeMap<>();
        Checked<TreeFiles> tree = TreeReader.read(request.tree(), wanted(facts, generated));
        return tree.then(
                files -> {
                    List<byte[]> texts = new ArrayList<>(files.files().values());
                    texts.addAll(generated.values());
                    Optional<String> lost = new OutsideFiles(commands(), texts).named(outside());
                    return lost.isPresent()
                            ? Checked.failed(ZipProblems.outside(lost.get()))
                            : Checked.of(FullZip.of(facts.with(generated), steps, files));
                });
    }

    /** What is to be read out of the tree; what was generated goes where the caller says. */
    private SortedMap<String, Optional<String>> wanted(
            ZipFacts facts, SortedMap<String, byte[]> generated) throws IOException {
        SortedMap<String, Optional<String>> wanted = new TreeMap<>(reads);
        outside().forEach(wanted::remove);
        for (String name : reads.keySet()) {
            Optional<String> own = folder.generatedName(name);
            if (own.isPresent()) {
                generated.put(own.get(), facts.generated().getOrDefault(own.get(), new byte[0]));
                wanted.remove(name);
            }
        }
        LinkerScripts.of(request.tree(), planned.plan().orElseThrow().link())
                .forEach(name -> wanted.put(name, Optional.empty()));
        return wanted;
    }

    private List<ShellCommand> commands() {
        return planned.plan().orElseThrow().units().stream().map(PlannedUnit::command).toList();
    }
}
