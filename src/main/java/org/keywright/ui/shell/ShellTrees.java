package org.keywright.ui.shell;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.keywright.application.TreeChoice;
import org.keywright.application.TreeFacts;
import org.keywright.application.Trees;
import org.keywright.problem.Checked;
import org.keywright.problem.Problem;
import org.keywright.ui.settings.TreeActions;
import org.keywright.ui.words.Phrase;

/** Carries out what <i>Firmware sources</i> asks for. */
final class ShellTrees implements TreeActions {

    private final ShellViewModel shell;
    private final Trees trees;

    ShellTrees(ShellViewModel shell) {
        this.shell = shell;
        this.trees = shell.program().trees();
    }

    @Override
    public TreeChoice current() {
        return trees.current();
    }

    @Override
    public List<Path> recent() {
        return trees.recent();
    }

    @Override
    public Checked<TreeFacts> look(TreeChoice tree) {
        return trees.look(tree);
    }

    @Override
    public List<Problem> use(TreeChoice tree) {
        if (tree.folder().isEmpty()) {
            trees.chooseBuiltIn();
            return List.of();
        }
        return trees.choose(tree.folder().get()).problems();
    }

    @Override
    public void changed() {
        shell.onTreeChanged();
    }

    @Override
    public void forget(Path folder) {
        trees.forget(folder);
    }

    @Override
    public Optional<Path> browse() {
        return shell.dialogs().chooseFolder(Phrase.of("Choose the folder of a QMK source tree"));
    }
}
