package org.keywright.application;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Predicate;
import java.util.function.Supplier;
import org.keywright.build.Cancellation;
import org.keywright.catalogue.Catalogue;
import org.keywright.catalogue.FirmwareTree;
import org.keywright.catalogue.KleLayout;
import org.keywright.catalogue.ModuleCatalogue;
import org.keywright.catalogue.Once;
import org.keywright.catalogue.lint.KeyboardLint;
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
import org.keywright.keymap.convert.PlainConversion;
import org.keywright.keymap.convert.ViaConversion;
import org.keywright.keymap.file.KeymapFile;
import org.keywright.keymap.file.OpenedKeymap;
import org.keywright.option.Value;
import org.keywright.problem.Checked;
import org.keywright.problem.Problem;
import org.keywright.schema.JsonDocument;
import org.keywright.schema.JsonReader;

/**
 * A QMK source tree as QMK's command line speaks of it: one answer at a time, reading no more than
 * that answer needs.
 */
public final class QmkTree {

    private static final DateTimeFormatter TIME =
            DateTimeFormatter.ofPattern("yyyy-MM-dd-HH:mm:ss", Locale.ROOT);

    /** In bytes; a longer one is cut off and then is no drawing any more. */
    private static final int LARGEST_DRAWING = 4 * 1024 * 1024;

    private final Instant opened = Instant.now();
    private final FirmwareTree tree;
    private final Catalogue catalogue;
    private final Supplier<Checked<SourceGenerator>> generator;
    private final Supplier<KeyboardLint> lint;
    private final Map<String, Checked<KeyboardDefinition>> resolved = new ConcurrentHashMap<>();

    private QmkTree(FirmwareTree tree) {
        this.tree = tree;
        catalogue = new Catalogue(tree);
        generator = Once.of(() -> catalogue.mappings().map(SourceGenerator::new));
        lint = Once.of(() -> new KeyboardLint(tree));
    }

    /** The tree in that folder; nothing is read yet. */
    public static QmkTree open(Home home, Path folder) {
        return new QmkTree(FirmwareTree.qmk(folder, home.folder()));
    }

    /** When it was opened: what it says is what the tree said then or later. */
    Instant opened() {
        return opened;
    }

    /** The tree that comes with the program. */
    public static QmkTree builtIn(Home home) {
        return new QmkTree(FirmwareTree.builtIn(home.folder()));
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
        return resolved.computeIfAbsent(id, catalogue::keyboard);
    }

    /** Everything else that the tree can be asked. */
    Catalogue catalogue() {
        return catalogue;
    }

    /** The folder of the program's own tables. */
    Path data() {
        return tree.processors().toAbsolutePath().getParent();
    }

    /** QMK's name of a keyboard's chip; empty for an unknown keyboard. */
    String processor(String id) {
        return keyboard(id).value().map(KeyboardDefinition::processor).orElse("");
    }

    /** A keyboard as QMK resolves it, with the settings of the keymap in that folder on top. */
    public Checked<Value.Table> resolvedWith(String id, Path keymapFolder) {
        return catalogue.resolvedWith(id, keymapFolder);
    }

    /** What the {@code rules.mk} of a keyboard say, variable by variable. */
    public SortedMap<String, String> rules(String id) {
        return catalogue.rules(id);
    }

    /**
     * Writes the files of QMK's keyboard API.
     *
     * @param out outside of the tree, or in its {@code .build}
     * @param wanted which keyboards, by id
     */
    public Checked<TreeReport> writeApi(Path out, Predicate<String> wanted) {
        TreeWork work =
                new TreeWork("Writing the API", (label, fraction) -> {}, new Cancellation());
        return KeyboardApi.write(catalogue, out, wanted, work);
    }

    /** What is wrong with a keyboard and with its files. */
    public List<Problem> lint(String id) {
        Checked<Value.Table> resolved = catalogue.resolved(id);
        List<Problem> found = new ArrayList<>(resolved.problems());
        resolved.value().ifPresent(known -> found.addAll(lint.get().keyboard(id, known)));
        return found;
    }

    /**
     * What is wrong with a keymap's files, and with its settings if it is a keymap.json.
     *
     * @param file of the keymap
     */
    public List<Problem> lint(String keymap, Path file) {
        List<Problem> found = new ArrayList<>(lint.get().keymap(keymap, file.getParent()));
        if (file.endsWith("keymap.json")) {
            found.addAll(keymap(file).problems());
        }
        return found;
    }

    /** The keymaps that lie beside the keyboard or above it, and always the one by default. */
    public SortedSet<String> ownKeymaps(String id) {
        SortedSet<String> names = new TreeSet<>(catalogue.ownKeymapNames(id));
        names.add("default");
        return names;
    }

    /** A file that holds a JSON object. */
    public Checked<Value.Table> object(Path file) {
        return json(file).map(document -> document.table().orElse(Value.Table.empty()));
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
        return inParts(KeymapFile.open(file))
                .then(this::againstSchema)
                .map(opened -> new OpenKeymap(opened, Optional.of(file)));
    }

    /**
     * The same from a text.
     *
     * @param name for messages
     */
    public Checked<OpenKeymap> keymap(String name, String text) {
        return inParts(KeymapFile.read(name, text))
                .then(this::againstSchema)
                .map(opened -> new OpenKeymap(opened, Optional.empty()));
    }

    /** A build gets what a keymap.json leaves out from elsewhere: make, or a keymap.c beside it. */
    private static Checked<OpenedKeymap> inParts(Checked<OpenedKeymap> read) {
        List<Problem> others =
                read.problems().stream()
                        .filter(problem -> !problem.code().equals(KeymapFile.PART_MISSING))
                        .toList();
        return new Checked<>(read.value(), others);
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
        return keymapText(file, keymap).map(GeneratedText::text);
    }

    /** The same, with what came from where. */
    Checked<GeneratedText> keymapText(String file, OpenKeymap keymap) {
        GeneratedFile kind = GeneratedFile.find(file).orElseThrow();
        return generator.get().then(g -> g.keymapFile(kind, keymap.opened().document()));
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
                ? keyboard(keyboard.get()).map(KeyboardDefinition::resolved)
                : Checked.of(Value.Table.empty());
    }

    /** The header that a keyboard's bootloader of LUFA is compiled with. */
    public Checked<String> bootloaderHeader(String id) {
        return keyboard(id)
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
        return folder.startsWith(tree.layouts()) ? root().relativize(folder) : folder;
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
        String hash = TreeCommit.of(root()).map(TreeCommit::abbreviated).orElse("Unknown");
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

    /**
     * A JSON file laid out as QMK lays out its own.
     *
     * @param kind see {@code format-json}; absent to find out
     */
    public Checked<String> formatted(Path file, Optional<String> kind) {
        return json(file).then(document -> new QmkFormat(catalogue).format(document, kind));
    }

    private static Checked<JsonDocument> json(Path file) {
        try {
            return JsonReader.readFile(file.toString(), file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A keymap.c as keymap.json; names are not looked up. */
    public Checked<Value.Table> ofC(Path file, String id, String keymap) {
        return PlainConversion.read(file, id, keymap);
    }

    /** The file of a keymap, {@code keymap.json} or {@code keymap.c}. */
    public Optional<Path> findKeymap(String id, String keymap, Optional<Path> userspace) {
        return catalogue.findKeymap(id, keymap, userspace);
    }

    /** A drawing of keyboard-layout-editor.com as info.json. */
    public static Checked<Value.Table> ofDrawing(Path file) {
        try (InputStream in = Files.newInputStream(file)) {
            String text = new String(in.readNBytes(LARGEST_DRAWING), StandardCharsets.UTF_8);
            return KleLayout.read(file.toString(), text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A keymap that VIA saved, as keymap.json. */
    public Checked<Value.Table> ofVia(
            Path file, String id, Optional<String> layout, String keymap) {
        return keyboard(id)
                .then(
                        known ->
                                json(file)
                                        .then(
                                                backup ->
                                                        ViaConversion.read(
                                                                backup, known, layout, keymap)));
    }
}
