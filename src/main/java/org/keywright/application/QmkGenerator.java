package org.keywright.application;

import java.nio.file.Path;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Supplier;
import org.keywright.catalogue.Catalogue;
import org.keywright.catalogue.ModuleCatalogue;
import org.keywright.catalogue.Once;
import org.keywright.generate.BootloaderHeader;
import org.keywright.generate.DependencyList;
import org.keywright.generate.FirmwareVersion;
import org.keywright.generate.GeneratedFile;
import org.keywright.generate.GeneratedText;
import org.keywright.generate.ModuleFile;
import org.keywright.generate.ModuleGenerator;
import org.keywright.generate.SourceGenerator;
import org.keywright.generate.VersionHeader;
import org.keywright.keyboard.KeyboardDefinition;
import org.keywright.option.Value;
import org.keywright.problem.Checked;

/** Every file that the makefiles of a QMK source tree ask a generator for. */
public final class QmkGenerator {

    private static final DateTimeFormatter TIME =
            DateTimeFormatter.ofPattern("yyyy-MM-dd-HH:mm:ss", Locale.ROOT);

    private final QmkTree tree;
    private final Catalogue catalogue;
    private final Supplier<Checked<SourceGenerator>> generator;

    QmkGenerator(QmkTree tree) {
        this.tree = tree;
        catalogue = tree.catalogue();
        generator = Once.of(() -> catalogue.mappings().map(SourceGenerator::new));
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
        return tree.keyboard(id)
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
        return keymapText(file, keymap).map(GeneratedText::text);
    }

    /** The same, with what came from where. */
    Checked<GeneratedText> keymapText(String file, OpenKeymap keymap) {
        GeneratedFile kind = GeneratedFile.find(file).orElseThrow();
        return generator.get().then(g -> g.keymapFile(kind, keymap.opened().document()));
    }

    /** The same with what stands beside the keymap.json in the project file taken in. */
    Checked<GeneratedText> wholeKeymapText(String file, OpenKeymap keymap) {
        GeneratedFile kind = GeneratedFile.find(file).orElseThrow();
        return generator.get().then(g -> g.wholeKeymapFile(kind, keymap.opened().document()));
    }

    /** Whether a generated file joins community modules to the firmware. */
    static boolean isModuleFile(String file) {
        return ModuleFile.find(file).isPresent();
    }

    /**
     * A file that joins community modules to the firmware.
     *
     * @param file {@code community_rules.mk} or one of the others
     * @param userspace a folder of the user's own, whose {@code modules/} win
     */
    public Checked<String> moduleFile(
            String file,
            Optional<String> keyboard,
            Optional<OpenKeymap> keymap,
            Optional<Path> userspace) {
        ModuleFile kind = ModuleFile.find(file).orElseThrow();
        ModuleCatalogue modules =
                catalogue.modules(userspace.map(own -> own.resolve("modules")).stream().toList());
        Value.Table members =
                keymap.flatMap(k -> k.opened().source().table()).orElse(Value.Table.empty());
        return resolved(keyboard)
                .then(board -> modules.find(board, members))
                .then(
                        found ->
                                modules.hooks()
                                        .then(h -> new ModuleGenerator(h).generate(kind, found)))
                .map(GeneratedText::text);
    }

    private Checked<Value.Table> resolved(Optional<String> keyboard) {
        return keyboard.isPresent()
                ? tree.keyboard(keyboard.get()).map(KeyboardDefinition::resolved)
                : Checked.of(Value.Table.empty());
    }

    /** The header that a keyboard's bootloader of LUFA is compiled with. */
    public Checked<String> bootloaderHeader(String id) {
        return tree.keyboard(id)
                .then(keyboard -> BootloaderHeader.write(keyboard.resolved()))
                .map(GeneratedText::text);
    }

    /** The files that make has to watch for a build of that keyboard and keymap. */
    public Checked<String> dependencies(String id, String keymap, Optional<Path> userspace) {
        Optional<String> folder =
                catalogue
                        .findKeymap(id, keymap, userspace)
                        .map(file -> shared(file.getParent()).toString().replace('\\', '/'));
        return DependencyList.write(id, folder, Optional.of(keymap)).map(GeneratedText::text);
    }

    /** Keymaps of community layouts are meant from the tree, where make runs. */
    private Path shared(Path folder) {
        return folder.startsWith(catalogue.tree().layouts())
                ? tree.root().relativize(folder)
                : folder;
    }

    /**
     * {@code version.h}. Git is not asked: the time takes the place of its description, as QMK does
     * where git has no answer.
     *
     * @param now when the firmware is built
     * @param userspace a folder of the user's own
     */
    public Checked<String> version(LocalDateTime now, Optional<Path> userspace) {
        String time = now.format(TIME);
        String hash = TreeCommit.of(tree.root()).map(TreeCommit::abbreviated).orElse("Unknown");
        String own = userspace.isPresent() ? time : "None";
        return text(new FirmwareVersion(time, time, hash, time, time, own));
    }

    /** {@code version.h} without a word about git, and without the time when it is absent. */
    public static Checked<String> plainVersion(Optional<LocalDateTime> now) {
        return text(
                now.map(time -> FirmwareVersion.at(time.format(TIME)))
                        .orElseGet(FirmwareVersion::nothing));
    }

    private static Checked<String> text(FirmwareVersion version) {
        return VersionHeader.write(version).map(GeneratedText::text);
    }
}
