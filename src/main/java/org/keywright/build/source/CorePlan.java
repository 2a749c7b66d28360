package org.keywright.build.source;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.keywright.build.BuildPlan;
import org.keywright.build.CompileUnit;
import org.keywright.firmware.ChipMemory;
import org.keywright.generate.SourceTree;
import org.keywright.keyboard.KeyboardDefinition;
import org.keywright.problem.Checked;
import org.keywright.problem.Problem;

/** Works out what to compile for one keyboard; the same decisions as the core's Makefile. */
final class CorePlan {

    private static final String CORE = "firmware";
    private static final String GENERATED = "generated";
    private static final String OBJECTS = "build";

    /** The files with rules, in the order the Makefile includes them: the keymap's win. */
    private static final List<String> RULES = List.of("rules.mk", "info_rules.mk");

    private final CoreManifest manifest;
    private final SortedMap<String, String> core;
    private final SourceTree sources;
    private final KeyboardDefinition keyboard;
    private final List<Problem> problems = new ArrayList<>();

    CorePlan(
            CoreManifest manifest,
            SortedMap<String, String> core,
            SourceTree sources,
            KeyboardDefinition keyboard) {
        this.manifest = manifest;
        this.core = core;
        this.sources = sources;
        this.keyboard = keyboard;
    }

    Checked<BuildPlan> plan() {
        return MakeRules.read(
                        RULES.stream().map(n -> new MakeRules.Source(n, generated(n))).toList())
                .map(rules -> rules.withDefaults(manifest.rules().defaults()))
                .then(this::plan);
    }

    private String generated(String name) {
        return sources.files().getOrDefault(name, "");
    }

    private Checked<BuildPlan> plan(MakeRules rules) {
        String processor = rules.find("MCU").orElse(keyboard.processor());
        String loader = rules.find("BOOTLOADER").orElse("");
        Optional<CoreManifest.Processor> chip =
                Optional.ofNullable(manifest.processors().get(processor));
        Optional<CoreManifest.Bootloader> bootloader = manifest.findBootloader(loader);
        CoreSupport support = new CoreSupport(manifest);
        problems.addAll(support.problems(rules, generated("config.h")));
        problems.addAll(support.numbers(generated("info_config.h")));
        problems.addAll(support.numbers(generated("config.h")));
        if (chip.isEmpty() || bootloader.isEmpty()) {
            problems.add(CoreSupport.unsupported("processor", "the processor " + processor));
            return Checked.failed(problems);
        }
        problems.addAll(CoreSupport.bootloader(loader, bootloader.get()));
        if (problems.stream().anyMatch(Problem::stops)) {
            return Checked.failed(problems);
        }
        Map<String, String> words =
                Map.of(
                        "{processor}", processor,
                        "{bootloaderKind}", String.valueOf(bootloader.get().kind()),
                        "{bootloaderSize}", String.valueOf(bootloader.get().size(processor)),
                        "{core}", CORE,
                        "{generated}", GENERATED);
        List<String> compile = flags(manifest.compilerFlags(), rules, words);
        return Checked.of(
                new BuildPlan(
                        layOut(),
                        units(rules, compile),
                        flags(manifest.linkFlags(), rules, words),
                        GENERATED + "/",
                        new ChipMemory(
                                chip.get().flash(),
                                bootloader.get().size(processor),
                                chip.get().ram())),
                problems);
    }

    private static List<String> flags(
            List<CoreManifest.Flag> flags, MakeRules rules, Map<String, String> words) {
        List<String> filled = new ArrayList<>();
        for (CoreManifest.Flag flag : flags) {
            if (flag.when().isEmpty() || rules.enabled(flag.when())) {
                String text = flag.text();
                for (Map.Entry<String, String> word : words.entrySet()) {
                    text = text.replace(word.getKey(), word.getValue());
                }
                filled.add(text);
            }
        }
        return filled;
    }

    private List<CompileUnit> units(MakeRules rules, List<String> flags) {
        List<String> arguments = new ArrayList<>();
        for (String flag : flags) {
            if (flag.equals("{defined}")) {
                manifest.rules().defined().stream()
                        .filter(rules::enabled)
                        .forEach(rule -> arguments.add("-D" + rule));
            } else {
                arguments.add(flag);
            }
        }
        return manifest.sources().stream()
                .filter(source -> source.when().isEmpty() || rules.enabled(source.when()))
                .map(source -> unit(source, arguments))
                .toList();
    }

    private static CompileUnit unit(CoreManifest.Source source, List<String> arguments) {
        String folder = source.generated() ? GENERATED : CORE;
        String name = source.file().substring(source.file().lastIndexOf('/') + 1);
        String object = OBJECTS + "/" + name.replaceAll("\\.c$", ".o");
        return new CompileUnit(folder + "/" + source.file(), object, arguments);
    }

    private SortedMap<String, String> layOut() {
        SortedMap<String, String> files = new TreeMap<>();
        core.forEach((path, text) -> files.put(CORE + "/" + path, text));
        sources.files().forEach((path, text) -> files.put(GENERATED + "/" + path, text));
        return files;
    }
}
