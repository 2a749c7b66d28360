package org.keywright.application;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.function.Supplier;
import org.keywright.catalogue.Catalogue;
import org.keywright.catalogue.FirmwareTree;
import org.keywright.catalogue.Once;
import org.keywright.generate.GeneratedFile;
import org.keywright.generate.GeneratedText;
import org.keywright.generate.SourceGenerator;
import org.keywright.keyboard.KeyboardDefinition;
import org.keywright.keymap.file.KeymapFile;
import org.keywright.keymap.file.OpenedKeymap;
import org.keywright.problem.Checked;

/**
 * A QMK source tree as QMK's command line speaks of it: one answer at a time, reading no more than
 * that answer needs.
 */
public final class QmkTree {

    private final FirmwareTree tree;
    private final Catalogue catalogue;
    private final Supplier<Checked<SourceGenerator>> generator;

    private QmkTree(FirmwareTree tree) {
        this.tree = tree;
        catalogue = new Catalogue(tree);
        generator = Once.of(() -> catalogue.mappings().map(SourceGenerator::new));
    }

    /** The tree in that folder; nothing is read yet. */
    public static QmkTree open(Home home, Path folder) {
        return new QmkTree(FirmwareTree.qmk(folder, home.folder()));
    }

    /** Its folder. */
    public Path root() {
        return tree.root();
    }

    /** Every keyboard, sorted. */
    public List<String> keyboards() {
        return catalogue.names();
    }

    /** The folder of the keyboard of that name or former name. */
    public Optional<String> folder(String name) {
        return catalogue.findName(name);
    }

    /** A keyboard, resolved. */
    public Checked<KeyboardDefinition> keyboard(String id) {
        return catalogue.keyboard(id);
    }

    /** The names of the keyboard's keymaps, also those of its community layouts. */
    public SortedSet<String> keymaps(String id, Optional<Path> userspace) {
        return catalogue.keymapNames(id, userspace);
    }

    /** Folders of borrowed libraries that are missing or empty. */
    public List<String> missingSubmodules() {
        return Submodules.missing(tree.root());
    }

    /** A keymap.json, held against the tree's schema. */
    public Checked<OpenKeymap> keymap(Path file) {
        return KeymapFile.open(file)
                .then(this::againstSchema)
                .map(opened -> new OpenKeymap(opened, Optional.of(file)));
    }

    /**
     * The same from a text.
     *
     * @param name for messages
     */
    public Checked<OpenKeymap> keymap(String name, String text) {
        return KeymapFile.read(name, text)
                .then(this::againstSchema)
                .map(opened -> new OpenKeymap(opened, Optional.empty()));
    }

    private Checked<OpenedKeymap> againstSchema(OpenedKeymap opened) {
        return Checked.of(opened, catalogue.keymapProblems(opened.source(), KeymapFile.EDITED));
    }

    /**
     * A generated file of a keyboard.
     *
     * @param file {@code info_config.h}, {@code info_rules.mk}, {@code default_keyboard.c} or
     *     {@code default_keyboard.h}
     * @param ownHeader what the last one includes
     */
    public Checked<String> keyboardFile(String file, String id, Optional<String> ownHeader) {
        GeneratedFile kind = GeneratedFile.find(file).orElseThrow();
        return keyboard(id)
                .then(
                        keyboard ->
                                generator
                                        .get()
                                        .then(
                                                g ->
                                                        g.keyboardFile(
                                                                kind,
                                                                keyboard.resolved(),
                                                                ownHeader)))
                .map(GeneratedText::text);
    }

    /**
     * A generated file of a keymap.
     *
     * @param file {@code keymap.c}, {@code keymap.h}, {@code config.h} or {@code rules.mk}
     */
    public Checked<String> keymapFile(String file, OpenKeymap keymap) {
        GeneratedFile kind = GeneratedFile.find(file).orElseThrow();
        return generator
                .get()
                .then(g -> g.keymapFile(kind, keymap.opened().document()))
                .map(GeneratedText::text);
    }
}
