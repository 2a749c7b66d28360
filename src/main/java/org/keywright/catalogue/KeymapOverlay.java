package org.keywright.catalogue;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.keywright.csource.MakeVariables;
import org.keywright.option.Value;
import org.keywright.problem.Checked;
import org.keywright.problem.Problem;

/**
 * A keyboard with the settings of one keymap on top: {@code config} of its {@code keymap.json},
 * then its {@code rules.mk}, then its {@code config.h}.
 */
final class KeymapOverlay {

    private final TreeDocuments documents;
    private final TreeTables tables;

    KeymapOverlay(FirmwareTree tree, TreeTables tables) {
        this.documents = new TreeDocuments(tree);
        this.tables = tables;
    }

    /**
     * Lays them over.
     *
     * @param resolved the keyboard
     * @param folder of the keymap; need not hold any of the files
     */
    Checked<Value.Table> over(String id, Value.Table resolved, Path folder) {
        return documents
                .table(folder.resolve("keymap.json"))
                .map(keymap -> Tables.merged(resolved, keymap.table("config")))
                .then(merged -> withSources(new Draft(id, tables, merged), folder));
    }

    private Checked<Value.Table> withSources(Draft draft, Path folder) {
        List<Problem> problems = new ArrayList<>();
        MakeVariables rules = tables.sources().rulesOf(folder, problems);
        draft.say(tables.sources().config(List.of(folder), problems), rules);
        problems.forEach(draft::note);
        KeyboardResolver.fromSources().forEach(step -> step.apply(draft));
        draft.keepMessages();
        return Checked.of(draft.known(), draft.problems());
    }
}
