package org.keywright.application;

import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.keywright.build.NameOwners;
import org.keywright.build.SourceOrigin;
import org.keywright.build.plan.FileCall;
import org.keywright.build.plan.PlanFolder;
import org.keywright.build.plan.PlanSources;
import org.keywright.firmware.ChipMemory;
import org.keywright.generate.BesideKeymap;
import org.keywright.generate.GeneratedText;
import org.keywright.keymap.file.KeymapTexts;
import org.keywright.keymap.file.ProjectFile;
import org.keywright.problem.Checked;
import org.keywright.problem.Location;
import org.keywright.problem.Problem;

/**
 * The generated files of a build from a QMK tree.
 *
 * @param tree the tree, read afresh for this build
 * @param keyboard the keyboard's folder
 * @param name the keymap's name
 * @param keymap the keymap.json; absent when the keymap is C
 * @param keymapFolder where the keymap lies in the tree, as it names it
 * @param own the texts of a keymap.json that does not lie in the tree
 * @param changed another controller in the place of the keyboard's own
 */
record TreeSources(
        QmkTree tree,
        String keyboard,
        String name,
        Optional<OpenKeymap> keymap,
        Optional<Path> keymapFolder,
        Optional<KeymapTexts> own,
        Optional<Converter> changed)
        implements PlanSources {

    /** A keymap of the tree. */
    static TreeSources inTree(QmkTree tree, String keyboard, String name, Path file) {
        return new TreeSources(
                tree,
                keyboard,
                name,
                Optional.empty(),
                Optional.ofNullable(file.getParent()),
                Optional.empty(),
                Optional.empty());
    }

    /** A keymap.json that lies elsewhere, or nowhere yet. */
    static TreeSources own(QmkTree tree, String keyboard, String name, OpenKeymap keymap) {
        return new TreeSources(
                tree,
                keyboard,
                name,
                Optional.of(keymap),
                Optional.empty(),
                Optional.of(keymap.texts(keymap.document())),
                Optional.empty());
    }

    /** The keymap of the tree is a keymap.json. */
    TreeSources with(OpenKeymap json) {
        return new TreeSources(tree, keyboard, name, Optional.of(json), keymapFolder, own, changed);
    }

    /** The same for another controller. */
    TreeSources with(Optional<Converter> converter) {
        return new TreeSources(tree, keyboard, name, keymap, keymapFolder, own, converter);
    }

    @Override
    public Optional<String> converter() {
        return changed.filter(Converter::ordered).map(Converter::name);
    }

    @Override
    public Optional<Instant> begun() {
        return Optional.of(tree.opened());
    }

    @Override
    public Checked<SortedMap<String, String>> first() {
        SortedMap<String, String> files = new TreeMap<>();
        List<Problem> problems = new ArrayList<>();
        put("info_rules.mk", keyboardFile("info_rules.mk"), files, problems);
        put(
                "community_rules.mk",
                tree.generator().moduleFile("community_rules.mk", of(keyboard), keymap, none()),
                files,
                problems);
        put("info_deps.d", tree.generator().dependencies(keyboard, name, none()), files, problems);
        put("version.h", QmkGenerator.plainVersion(none()), files, problems);
        keymap.ifPresent(
                json ->
                        put(
                                "rules.mk",
                                tree.generator().keymapFile("rules.mk", json),
                                files,
                                problems));
        own.ifPresent(texts -> putOwn(texts, files));
        if (own.isPresent() && keymap.isPresent()) {
            putBeside(keymap.get(), files, problems);
        }
        return problems.stream().anyMatch(Problem::stops)
                ? Checked.failed(problems)
                : Checked.of(files, problems.stream().distinct().toList());
    }

    private static void putOwn(KeymapTexts texts, SortedMap<String, String> files) {
        files.put("keymap.json", texts.keymap());
        texts.project().ifPresent(text -> files.put("keymap" + ProjectFile.ENDING, text));
    }

    private static void putBeside(
            OpenKeymap json, SortedMap<String, String> files, List<Problem> problems) {
        Checked<SortedMap<String, String>> beside = BesideKeymap.files(json.document());
        problems.addAll(beside.problems());
        beside.value()
                .map(found -> found.get(BesideKeymap.AUTOCORRECT_H))
                .ifPresent(text -> files.put(BesideKeymap.AUTOCORRECT_H, text));
    }

    private static void put(
            String name,
            Checked<String> text,
            SortedMap<String, String> files,
            List<Problem> problems) {
        problems.addAll(text.problems());
        text.value().ifPresent(known -> files.put(name, known));
    }

    @Override
    public Checked<GeneratedText> file(FileCall call) {
        return switch (call.name()) {
            case "info_config.h", "default_keyboard.c", "default_keyboard.h" ->
                    tree.generator()
                            .keyboardFile(call.name(), keyboard, call.header())
                            .map(TreeSources::withoutOrigins);
            case "keymap.c", "keymap.h", "config.h" ->
                    keymap.map(json -> keymapText(call.name(), json))
                            .orElseGet(() -> Checked.failed(unknown(call)));
            default ->
                    QmkGenerator.isModuleFile(call.name())
                            ? tree.generator()
                                    .moduleFile(call.name(), of(keyboard), keymap, none())
                                    .map(TreeSources::withoutOrigins)
                            : Checked.failed(unknown(call));
        };
    }

    /** Beside a keymap.json of the tree make finds by itself what belongs to it. */
    private Checked<GeneratedText> keymapText(String name, OpenKeymap json) {
        return own.isPresent()
                ? tree.generator().wholeKeymapText(name, json)
                : tree.generator().keymapText(name, json);
    }

    @Override
    public Checked<String> bootloaderHeader() {
        return tree.generator().bootloaderHeader(keyboard);
    }

    /** As QMK's own command says where a keymap.json lies that is not part of the tree. */
    @Override
    public List<String> variables(PlanFolder folder) {
        List<String> variables = new ArrayList<>();
        if (own.isPresent()) {
            for (int level = 1; level <= 5; level++) {
                variables.add("MAIN_KEYMAP_PATH_" + level + "=" + folder.objects());
            }
            variables.add("KEYMAP_JSON=" + folder.generated().resolve("keymap.json"));
            variables.add("KEYMAP_PATH=" + folder.generated());
        }
        return variables;
    }

    @Override
    public ChipMemory chip() {
        ChipTable chips = ChipTable.read(tree.data());
        return changed.map(c -> chips.chip(c.processor(), ""))
                .or(
                        () ->
                                tree.keyboard(keyboard)
                                        .value()
                                        .map(k -> chips.chip(k.processor(), k.bootloader())))
                .orElse(new ChipMemory(0, 0, 0));
    }

    @Override
    public SourceOrigin origin() {
        return TreeOrigin.of(tree.root());
    }

    @Override
    public NameOwners owners(SortedMap<String, String> settings) {
        return new CodeNames(tree, settings);
    }

    @Override
    public List<String> missingLibraries() {
        return tree.missingSubmodules();
    }

    @Override
    public List<String> neededLibraries() {
        return List.copyOf(
                KeyboardLibraries.read(tree.data())
                        .of(
                                changed.map(Converter::processor)
                                        .orElseGet(() -> tree.processor(keyboard))));
    }

    @Override
    public String adviceFor(List<String> libraries) {
        return LibraryAdvice.of(tree.root(), keyboard)
                .orElseGet(() -> PlanSources.super.adviceFor(libraries));
    }

    private Checked<String> keyboardFile(String file) {
        return tree.generator().keyboardFile(file, keyboard, none());
    }

    private static GeneratedText withoutOrigins(String text) {
        return new GeneratedText(text, List.of());
    }

    private static Problem unknown(FileCall call) {
        return Problem.error(
                "unknown-generated-file",
                new Location.Everywhere(),
                "The tree's makefiles ask for %s, which Keywright cannot generate."
                        .formatted(call.name()),
                "Build this tree with its own tools, or use another version of it.");
    }

    private static <T> Optional<T> none() {
        return Optional.empty();
    }

    private static Optional<String> of(String text) {
        return Optional.of(text);
    }
}
