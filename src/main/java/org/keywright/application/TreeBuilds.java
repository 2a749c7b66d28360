package org.keywright.application;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.keywright.build.BuildRequest;
import org.keywright.build.plan.PlanRequest;
import org.keywright.catalogue.TreeCheck;
import org.keywright.keyboard.KeyboardDefinition;
import org.keywright.problem.Checked;
import org.keywright.problem.Location;
import org.keywright.problem.Problem;

/** Turns an order for a firmware of a QMK tree into everything its build needs to know. */
final class TreeBuilds {

    private final Home home;

    TreeBuilds(Home home) {
        this.home = home;
    }

    Checked<PlanRequest> request(TreeBuildOrder order) {
        return TreeCheck.check(order.tree(), home.folder())
                .then(
                        checked -> {
                            QmkTree tree = QmkTree.open(home, checked.root());
                            return tree.folder(order.keyboard())
                                    .map(keyboard -> request(order, tree, keyboard))
                                    .orElseGet(
                                            () ->
                                                    tree.keyboard(order.keyboard())
                                                            .then(
                                                                    k ->
                                                                            request(
                                                                                    order, tree,
                                                                                    k.id())));
                        });
    }

    private static Checked<PlanRequest> request(
            TreeBuildOrder order, QmkTree tree, String keyboard) {
        Checked<TreeSources> sources =
                order.keymap().endsWith(".json")
                        ? ofFile(Path.of(order.keymap()), tree, keyboard)
                        : ofName(order.keymap(), tree, keyboard);
        return tree.keyboard(keyboard)
                .then(known -> sources.map(found -> request(order, known, found)));
    }

    private static PlanRequest request(
            TreeBuildOrder order, KeyboardDefinition keyboard, TreeSources sources) {
        return new PlanRequest(
                sources.tree().root(),
                sources.keyboard(),
                sources.name(),
                keyboard.processor(),
                sources,
                order.output(),
                BuildRequest.USUAL_TIME_LIMIT);
    }

    private static Checked<TreeSources> ofName(String name, QmkTree tree, String keyboard) {
        Optional<Path> found =
                PlanRequest.plain(name)
                        ? tree.findKeymap(keyboard, name, Optional.empty())
                        : Optional.empty();
        if (found.isEmpty()) {
            return Checked.failed(unknown(name, keyboard, tree));
        }
        Path json = found.get().resolveSibling("keymap.json");
        return Files.isRegularFile(json)
                ? tree.keymap(json).map(keymap -> of(tree, keyboard, name, keymap, false))
                : Checked.of(
                        new TreeSources(tree, keyboard, name, Optional.empty(), Optional.empty()));
    }

    private static Checked<TreeSources> ofFile(Path file, QmkTree tree, String keyboard) {
        return tree.keymap(file)
                .then(
                        keymap -> {
                            String name = keymap.document().name();
                            String meant = keymap.document().keyboard();
                            if (!tree.folder(meant).equals(Optional.of(keyboard))) {
                                return Checked.failed(otherKeyboard(file, meant));
                            }
                            return PlanRequest.plain(name)
                                    ? Checked.of(of(tree, keyboard, name, keymap, true))
                                    : Checked.failed(unfitName(file));
                        });
    }

    private static TreeSources of(
            QmkTree tree, String keyboard, String name, OpenKeymap keymap, boolean own) {
        return new TreeSources(
                tree,
                keyboard,
                name,
                Optional.of(keymap),
                own ? Optional.of(keymap.text(keymap.document())) : Optional.empty());
    }

    private static Problem unknown(String name, String keyboard, QmkTree tree) {
        return Problem.error(
                "unknown-keymap",
                new Location.Everywhere(),
                "%s has no keymap called %s.".formatted(keyboard, name),
                "Choose one of: "
                        + String.join(", ", tree.keymaps(keyboard, Optional.empty()))
                        + "; or name a file that ends in .json.");
    }

    private static Problem otherKeyboard(Path file, String meant) {
        return Problem.error(
                "keymap-of-other-keyboard",
                new Location.InFile(file.toString()),
                "This keymap is for %s.".formatted(meant),
                "Name that keyboard.");
    }

    private static Problem unfitName(Path file) {
        return Problem.error(
                "unfit-keymap-name",
                new Location.InFile(file.toString()),
                "The keymap's name cannot be a part of a file's name.",
                "Use letters, digits and _ . + - in \"keymap\".");
    }
}
