package org.keywright.catalogue;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.keywright.keyboard.CommunityModule;
import org.keywright.keyboard.ModuleHooks;
import org.keywright.option.Value;
import org.keywright.problem.Checked;
import org.keywright.schema.SchemaSet;

/** The community modules of a tree, and the functions that they may define. */
public final class ModuleCatalogue {

    private final FirmwareTree tree;
    private final TreeDocuments documents;
    private final CommunityModules modules;

    /**
     * @param before folders with modules of the user's own, which win over the tree's
     */
    ModuleCatalogue(FirmwareTree tree, SchemaSet schemas, List<Path> before) {
        this.tree = tree;
        this.documents = new TreeDocuments(tree);
        List<Path> folders = new ArrayList<>(before);
        folders.add(tree.modules());
        this.modules = new CommunityModules(folders, documents, schemas);
    }

    /**
     * The modules that both ask for, the keyboard's first and each once; a problem for one that is
     * unknown, broken, or has the last name of another.
     *
     * @param keyboard resolved
     * @param keymap the members of a {@code keymap.json}, or nothing
     */
    public Checked<List<CommunityModule>> find(Value.Table keyboard, Value.Table keymap) {
        return modules.find(CommunityModules.wanted(keyboard, keymap));
    }

    /** The functions that modules may define, in the newest version that the tree knows. */
    public Checked<ModuleHooks> hooks() {
        return new ModuleHookTables(documents).read(tree.moduleHooks());
    }
}
