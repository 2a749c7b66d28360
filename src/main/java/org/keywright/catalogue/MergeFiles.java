package org.keywright.catalogue;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.keywright.catalogue.KeyboardFiles.KeyboardFile;
import org.keywright.option.Value;
import org.keywright.problem.Location;
import org.keywright.problem.Problem;
import org.keywright.schema.JsonDocument;

/**
 * Merges the files of the keyboard's folder and of every folder above it, each over the ones
 * before: what stands further up wins, and beside each other keyboard.json wins over info.json. A
 * file that does not meet the schema is left out.
 */
final class MergeFiles implements ResolveStep {

    private final FirmwareTree tree;
    private final TreeDocuments documents;
    private final KeyboardFolders folders;

    MergeFiles(FirmwareTree tree, TreeDocuments documents, KeyboardFolders folders) {
        this.tree = tree;
        this.documents = documents;
        this.folders = folders;
    }

    /** The files that exist, in merge order. */
    private List<Path> files(String id) {
        List<Path> files = new ArrayList<>();
        for (Path folder : folders.path(id).reversed()) {
            files.add(folder.resolve("info.json"));
            files.add(folder.resolve("keyboard.json"));
        }
        files.removeIf(file -> !documents.exists(file));
        return files;
    }

    @Override
    public void apply(Draft draft) {
        KeyboardFiles files = draft.tables().keyboardFiles();
        Path own = tree.keyboards(draft.id()).resolve(draft.id());
        draft.madeOf(files(draft.id()));
        for (Path path : draft.files()) {
            KeyboardFile file =
                    own.equals(path.getParent()) ? files.own(path) : files.inherited(path);
            file.read().problems().forEach(draft::note);
            JsonDocument document =
                    file.read().value().orElseThrow(KeyboardResolver.CannotResolve::new);
            if (document.root() instanceof Value.Table table) {
                takeIn(draft, document, table, file.violations());
            } else {
                Problem problem = TreeDocuments.notATable(tree.show(path));
                draft.error(
                        problem.code(), problem.location(), problem.message(), problem.advice());
            }
        }
    }

    private static void takeIn(
            Draft draft, JsonDocument document, Value.Table table, List<Problem> violations) {
        if (!violations.isEmpty()) {
            violations.forEach(draft::note);
            draft.note(
                    Problem.error(
                            "keyboard-file-left-out",
                            new Location.InFile(document.name()),
                            "Nothing of this file was used, because parts of it are wrong.",
                            "Mend what is reported for it."));
            return;
        }
        draft.tookIn(document);
        takeAliases(draft, table);
        new MergeLayouts(draft, document).takeIn(table.table("layouts"));
        Value.Table rest = table.without("layouts").without("layout_aliases");
        draft.know(Tables.merged(draft.known(), rest));
    }

    private static void takeAliases(Draft draft, Value.Table table) {
        if (table.find("layout_aliases").isPresent()) {
            Value.Table both =
                    Tables.joined(draft.table("layout_aliases"), table.table("layout_aliases"));
            draft.set(both, "layout_aliases");
        }
    }
}
