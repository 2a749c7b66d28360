package org.keywright.application;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
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
import org.keywright.catalogue.Once;
import org.keywright.catalogue.lint.KeyboardLint;
import org.keywright.keyboard.KeyboardDefinition;
import org.keywright.keymap.convert.PlainConversion;
import org.keywright.keymap.convert.ViaConversion;
import org.keywright.keymap.file.KeymapFile;
import org.keywright.keymap.file.KeymapTexts;
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

    /** In bytes; a longer one is cut off and then is no drawing any more. */
    private static final int LARGEST_DRAWING = 4 * 1024 * 1024;

    private final Instant opened = Instant.now();
    private final FirmwareTree tree;
    private final Catalogue catalogue;
    private final QmkGenerator generator;
    private final Supplier<KeyboardLint> lint;
    private final Map<String, Checked<KeyboardDefinition>> resolved = new ConcurrentHashMap<>();

    private QmkTree(FirmwareTree tree) {
        this.tree = tree;
        catalogue = new Catalogue(tree);
        generator = new QmkGenerator(this);
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

    /** Writes the files that its makefiles ask for. */
    public QmkGenerator generator() {
        return generator;
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
        return keymap(name, new KeymapTexts(text, Optional.empty()));
    }

    /** The same with what stands beside it. */
    Checked<OpenKeymap> keymap(String name, KeymapTexts text) {
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
