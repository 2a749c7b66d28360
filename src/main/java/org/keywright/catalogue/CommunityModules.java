package org.keywright.catalogue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedSet;
import org.keywright.keyboard.CommunityModule;
import org.keywright.keyboard.DeclaredKeycode;
import org.keywright.mapping.CIdentifier;
import org.keywright.option.Value;
import org.keywright.problem.Checked;
import org.keywright.problem.Location;
import org.keywright.problem.Problem;
import org.keywright.schema.JsonDocument;
import org.keywright.schema.SchemaSet;

/**
 * Finds the community modules that a keyboard and a keymap ask for: {@code <path>/qmk_module.json}
 * in a folder of modules, reached without any symbolic link.
 */
final class CommunityModules {

    private static final String SCHEMA = "qmk.community_module.v1";

    private final List<Path> folders;
    private final TreeDocuments documents;
    private final SchemaSet schemas;

    /**
     * @param folders that hold modules; the first that has one wins
     */
    CommunityModules(List<Path> folders, TreeDocuments documents, SchemaSet schemas) {
        this.folders = List.copyOf(folders);
        this.documents = documents;
        this.schemas = schemas;
    }

    /** What both ask for, the keyboard's first and each once. */
    static List<String> wanted(Value.Table keyboard, Value.Table keymap) {
        SequencedSet<String> paths = new LinkedHashSet<>();
        for (Value.Table settings : List.of(keyboard, keymap)) {
            for (Value path : settings.items("modules")) {
                paths.add(path instanceof Value.Text text ? text.text() : "");
            }
        }
        return List.copyOf(paths);
    }

    /** All of them in that order, or what is wrong with them. */
    Checked<List<CommunityModule>> find(List<String> paths) {
        List<CommunityModule> modules = new ArrayList<>();
        List<Problem> problems = new ArrayList<>();
        Map<String, String> names = new LinkedHashMap<>();
        for (String path : paths) {
            Checked<CommunityModule> module = find(path);
            problems.addAll(module.problems());
            module.value().ifPresent(modules::add);
            String name = path.substring(path.lastIndexOf('/') + 1).toLowerCase(Locale.ROOT);
            String other = names.putIfAbsent(name, path);
            if (other != null) {
                problems.add(sameName(shown(other), shown(path)));
            }
        }
        return problems.stream().anyMatch(Problem::stops)
                ? Checked.failed(problems)
                : Checked.of(modules, problems);
    }

    private Checked<CommunityModule> find(String path) {
        String name = path.substring(path.lastIndexOf('/') + 1);
        Optional<Path> file =
                KeyboardFolders.isName(path) && CIdentifier.matches(name)
                        ? folders.stream().flatMap(f -> file(f, path).stream()).findFirst()
                        : Optional.empty();
        return file.map(found -> read(path, found))
                .orElseGet(() -> Checked.failed(unknown(shown(path))));
    }

    private Optional<Path> file(Path folder, String path) {
        Path file = folder.resolve(path).resolve("qmk_module.json");
        try {
            boolean there = documents.exists(file);
            Path real = there ? folder.toRealPath().resolve(path) : folder;
            return there && file.getParent().toRealPath().equals(real)
                    ? Optional.of(real.resolve("qmk_module.json"))
                    : Optional.empty();
        } catch (IOException gone) {
            return Optional.empty();
        }
    }

    private Checked<CommunityModule> read(String path, Path file) {
        Checked<JsonDocument> read = documents.read(file);
        if (read.value().isEmpty()) {
            return Checked.failed(read.problems());
        }
        List<Problem> problems = new ArrayList<>(read.problems());
        problems.addAll(schemas.validate(read.value().get(), SCHEMA));
        Optional<Value.Table> table = read.value().get().table();
        if (table.isEmpty() || problems.stream().anyMatch(Problem::stops)) {
            return Checked.failed(problems);
        }
        String folder = file.getParent().toString().replace('\\', '/');
        return Checked.of(module(path, folder, table.get()), problems);
    }

    private static CommunityModule module(String path, String folder, Value.Table table) {
        Map<String, Boolean> features = new LinkedHashMap<>();
        table.table("features")
                .members()
                .forEach((name, on) -> features.put(name, on.equals(new Value.Flag(true))));
        List<DeclaredKeycode> keycodes = new ArrayList<>();
        for (Value keycode : table.items("keycodes")) {
            if (keycode instanceof Value.Table declared) {
                List<String> aliases =
                        declared.items("aliases").stream()
                                .map(a -> a instanceof Value.Text t ? t.text() : "")
                                .toList();
                keycodes.add(new DeclaredKeycode(declared.findText("key").orElse(""), aliases));
            }
        }
        String title = table.findText("module_name").orElse(path);
        return new CommunityModule(path, title, folder, keycodes, features);
    }

    private static Problem unknown(String path) {
        return problem(
                "unknown-module",
                "There is no community module \"" + path + "\".",
                "Put its folder below modules/, or take it out of \"modules\".");
    }

    private static Problem sameName(String one, String other) {
        return problem(
                "module-name-twice",
                "The modules \"" + one + "\" and \"" + other + "\" have the same name in C.",
                "Use only one of them.");
    }

    private static Problem problem(String code, String message, String advice) {
        return Problem.error(code, new Location.OnOption("modules"), message, advice);
    }

    private static String shown(String path) {
        String plain = path.replaceAll("[^ -~]", "?");
        return plain.length() > 60 ? plain.substring(0, 60) + "…" : plain;
    }
}
