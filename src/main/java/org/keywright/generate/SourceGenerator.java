package org.keywright.generate;

import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.keywright.generate.Definitions.Owner;
import org.keywright.keyboard.KeyboardDefinition;
import org.keywright.keymap.KeymapDocument;
import org.keywright.mapping.MappingTables;
import org.keywright.option.Value;
import org.keywright.problem.Checked;
import org.keywright.problem.Problem;

/**
 * Generates the files that a keyboard and a keymap become: the same facts in the same order as
 * QMK's own generators state them.
 */
public final class SourceGenerator {

    /** Where the files go that stand beside a keymap.json in QMK's keymap folder. */
    private static final String BESIDE = "keymap/";

    private final ConfigHeader configHeader;
    private final RulesMakefile rulesMakefile;

    /**
     * @param tables which C name is which setting
     */
    public SourceGenerator(MappingTables tables) {
        configHeader = new ConfigHeader(tables.config());
        rulesMakefile = new RulesMakefile(tables.rules());
    }

    /** All files. */
    public Checked<SourceTree> generate(KeyboardDefinition keyboard, KeymapDocument keymap) {
        SortedMap<String, String> files = new TreeMap<>();
        Map<String, List<SourceTree.Origin>> origins = new HashMap<>();
        Set<Problem> problems = new LinkedHashSet<>();
        boolean good = true;
        for (GeneratedFile file : GeneratedFile.values()) {
            Checked<GeneratedText> text = generate(file, keyboard, keymap);
            problems.addAll(text.problems());
            good &= text.good();
            text.value()
                    .ifPresent(
                            t -> {
                                files.put(file.fileName(), t.text());
                                origins.put(file.fileName(), t.origins());
                            });
        }
        Checked<SortedMap<String, String>> beside = BesideKeymap.files(keymap);
        problems.addAll(beside.problems());
        good &= beside.good();
        beside.value()
                .ifPresent(found -> found.forEach((name, text) -> files.put(BESIDE + name, text)));
        return good
                ? Checked.of(new SourceTree(files, origins), List.copyOf(problems))
                : Checked.failed(List.copyOf(problems));
    }

    /** One file; those that say nothing about the keymap do not look at it. */
    public Checked<GeneratedText> generate(
            GeneratedFile file, KeyboardDefinition keyboard, KeymapDocument keymap) {
        return file.keyboardOnly()
                ? keyboardFile(file, keyboard.resolved(), Optional.empty())
                : keymapFile(file, keymap);
    }

    /**
     * One of the files that say nothing about a keymap.
     *
     * @param resolved QMK's resolved {@code info.json}
     * @param ownHeader the name of a header of the keyboard's own, {@code planck.h}, which {@code
     *     default_keyboard.h} includes
     * @throws IllegalArgumentException for a file of the keymap
     */
    public Checked<GeneratedText> keyboardFile(
            GeneratedFile file, Value.Table resolved, Optional<String> ownHeader) {
        return switch (file) {
            case INFO_CONFIG_H -> configHeader.write(resolved, Owner.KEYBOARD);
            case INFO_RULES_MK -> rulesMakefile.writeKeyboard(resolved);
            case DEFAULT_KEYBOARD_H -> KeyboardHeader.write(resolved, ownHeader);
            case DEFAULT_KEYBOARD_C -> KeyboardSource.write(resolved);
            case KEYMAP_C, KEYMAP_H, CONFIG_H, RULES_MK ->
                    throw new IllegalArgumentException(file + " belongs to the keymap");
        };
    }

    /**
     * The same with what stands beside a keymap.json in QMK's keymap folder taken in.
     *
     * @throws IllegalArgumentException for a file of the keyboard
     */
    public Checked<GeneratedText> wholeKeymapFile(GeneratedFile file, KeymapDocument keymap) {
        return keymapFile(file, keymap).then(text -> BesideKeymap.joined(file, text, keymap));
    }

    /**
     * One of the files of a keymap; needs no keyboard.
     *
     * @throws IllegalArgumentException for a file of the keyboard
     */
    public Checked<GeneratedText> keymapFile(GeneratedFile file, KeymapDocument keymap) {
        return switch (file) {
            case KEYMAP_C -> KeymapSource.write(keymap);
            case KEYMAP_H -> KeymapHeader.write(keymap);
            case CONFIG_H -> configHeader.write(keymap.config(), Owner.KEYMAP);
            case RULES_MK -> rulesMakefile.writeKeymap(keymap.config(), keymap.others());
            case INFO_CONFIG_H, INFO_RULES_MK, DEFAULT_KEYBOARD_H, DEFAULT_KEYBOARD_C ->
                    throw new IllegalArgumentException(file + " belongs to the keyboard");
        };
    }
}
