package org.keywright.catalogue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.DirectoryStream;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.keywright.option.Value;
import org.keywright.problem.Checked;
import org.keywright.schema.JsonDocument;

/** What a tree has for QMK's keyboard API besides its resolved keyboards. */
public final class ApiSources {

    private static final int DEEPEST = 6;

    private final FirmwareTree tree;
    private final KeyboardFolders folders;
    private final TreeDocuments documents;

    /** Of that tree. */
    public ApiSources(FirmwareTree tree) {
        this.tree = tree;
        this.folders = new KeyboardFolders(tree);
        this.documents = new TreeDocuments(tree);
    }

    /** A file's name as it is written in the API: relative to the tree, with {@code /}. */
    public String name(Path file) {
        return tree.show(file);
    }

    /** What a JSON or HJSON file says. */
    public Checked<Value> read(Path file) {
        return documents.read(file).map(JsonDocument::root);
    }

    /** The readme nearest to the keyboard, its own or one of a folder above. */
    public Optional<Path> readme(String id) {
        List<Path> upwards = new ArrayList<>(folders.path(id).reversed());
        upwards.add(tree.keyboards(id));
        return upwards.stream()
                .map(folder -> folder.resolve("readme.md"))
                .filter(documents::exists)
                .findFirst();
    }

    /** The keyboard's own keymaps that are data and nothing else, {@code keymap.json} by name. */
    public SortedMap<String, Path> keymaps(String id) {
        SortedMap<String, Path> found = new TreeMap<>();
        for (Path folder : folders.path(id)) {
            for (Path keymap : children(folder.resolve("keymaps"))) {
                Path file = keymap.resolve("keymap.json");
                if (documents.exists(file) && !Files.exists(keymap.resolve("keymap.c"))) {
                    found.put(keymap.getFileName().toString(), file);
                }
            }
        }
        return found;
    }

    private static List<Path> children(Path folder) {
        List<Path> children = new ArrayList<>();
        if (Files.isDirectory(folder, LinkOption.NOFOLLOW_LINKS)) {
            try (DirectoryStream<Path> all = Files.newDirectoryStream(folder)) {
                for (Path child : all) {
                    if (Files.isDirectory(child, LinkOption.NOFOLLOW_LINKS)) {
                        children.add(child);
                    }
                }
            } catch (IOException e) {
                throw new UncheckedIOException("cannot list " + folder, e);
            }
        }
        return children;
    }

    /** Former names of keyboards as the tree has them. */
    public Checked<Value.Table> aliases() {
        return documents.table(tree.mappings().resolve("keyboard_aliases.hjson"));
    }

    /**
     * The files of the folder {@code data} that the API holds too, sorted: mappings, schemas,
     * module hooks, templates; keycode tables are merged first and are not among them.
     */
    public List<Path> data() {
        Path data = tree.mappings().getParent();
        List<Path> files = new ArrayList<>();
        for (Path folder :
                List.of(
                        tree.mappings(),
                        tree.schemas(),
                        tree.moduleHooks(),
                        data.resolve("templates"))) {
            walk(folder, files);
        }
        return files.stream().sorted().toList();
    }

    /** The folder that the names of {@link #data()} begin below. */
    public Path dataFolder() {
        return tree.mappings().getParent();
    }

    private static void walk(Path folder, List<Path> files) {
        if (!Files.isDirectory(folder, LinkOption.NOFOLLOW_LINKS)) {
            return;
        }
        try {
            Files.walkFileTree(
                    folder,
                    Set.of(),
                    DEEPEST,
                    new SimpleFileVisitor<>() {
                        @Override
                        public FileVisitResult visitFile(Path file, BasicFileAttributes about) {
                            if (about.isRegularFile()) {
                                files.add(file);
                            }
                            return FileVisitResult.CONTINUE;
                        }
                    });
        } catch (IOException e) {
            throw new UncheckedIOException("cannot list " + folder, e);
        }
    }

    /**
     * Keycode tables with their fragments merged, by the API's name: {@code keycodes_0.0.8}, {@code
     * keycodes_german_0.0.1}. Languages with a further name, {@code german_mac}, are left out, as
     * QMK's API leaves them out.
     */
    public SortedMap<String, Checked<Value.Table>> keycodes() {
        SortedMap<String, Checked<Value.Table>> all = new TreeMap<>();
        add(all, "keycodes", new VersionedTables(documents, tree.keycodes(), "keycodes"));
        for (String language : LanguageTables.languages(tree)) {
            if (!language.contains("_")) {
                String name = "keycodes_" + language;
                add(all, name, new VersionedTables(documents, tree.languages(), name));
            }
        }
        return all;
    }

    private static void add(
            SortedMap<String, Checked<Value.Table>> all, String name, VersionedTables tables) {
        for (String version : tables.versions()) {
            all.put(
                    name + "_" + version,
                    tables.read(version)
                            .map(
                                    merged ->
                                            merged.with("version", new Value.Text(version))
                                                    .with("keycodes", sorted(merged, "keycodes"))
                                                    .with("ranges", sorted(merged, "ranges"))));
        }
    }

    private static Value.Table sorted(Value.Table merged, String name) {
        return new Value.Table(new TreeMap<>(merged.table(name).members()));
    }
}
