package org.keywright.cli;

import java.util.Optional;
import org.keywright.application.TreeChoice;
import org.keywright.problem.Checked;
import picocli.CommandLine.Option;

/** A command about keyboards: it reads them from the tree that {@code --tree} names. */
abstract class BoardCommand extends AnsweringCommand {

    @Option(
            names = "--tree",
            paramLabel = "TREE",
            description =
                    "Read keyboards from this QMK source tree, a folder or a source's name, instead of the built-in ones.")
    private Optional<String> tree = Optional.empty();

    BoardCommand(Session session) {
        super(session);
    }

    /** Does the work on the tree that was asked for. */
    abstract Reply answerFromTree();

    @Override
    final Reply answer() {
        Checked<TreeChoice> chosen =
                tree.map(this::named).orElseGet(() -> Checked.of(TreeChoice.BUILT_IN));
        return chosen.good()
                ? answerFromTree().after(chosen.problems())
                : Reply.of(chosen.problems());
    }

    /** Whether the user named a tree. */
    final boolean treeNamed() {
        return tree.isPresent();
    }

    /** Goes over to a tree that is named like that. */
    final Checked<TreeChoice> named(String written) {
        return keywright().sources().tree(written).then(keywright().trees()::use);
    }
}
