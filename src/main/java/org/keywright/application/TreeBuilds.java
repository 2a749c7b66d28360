package org.keywright.application;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import org.keywright.build.BuildRequest;
import org.keywright.build.BuildTarget;
import org.keywright.build.ZipKind;
import org.keywright.build.plan.PlanRequest;
import org.keywright.catalogue.TreeCheck;
import org.keywright.keyboard.KeyboardDefinition;
import org.keywright.keymap.KeymapDocument;
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
        return inTree(
                        order.tree(),
                        order.keyboard(),
                        order.output(),
                        (tree, keyboard) ->
                                order.keymap().endsWith(".json")
                                        ? ofFile(Path.of(order.keymap()), tree, keyboard)
                                        : ofName(order.keymap(), tree, keyboard),
                        order.converter())
                .map(request -> request.with(order.zips()).with(order.target()));
    }

    /** The same for a keymap as it is on the screen. */
    Checked<PlanRequest> request(
            Path tree,
            OpenKeymap opened,
            KeymapDocument now,
            Path output,
            Optional<String> converter) {
        Path file = opened.file().orElse(Path.of("keymap.json"));
        return inTree(
                tree,
                now.keyboard(),
                output,
                (known, keyboard) ->
                        known.keymap(file.toString(), opened.texts(now))
                                .then(keymap -> own(file, known, keyboard, keymap)),
                converter);
    }

    private Checked<PlanRequest> inTree(
            Path folder,
            String keyboard,
            Path output,
            BiFunction<QmkTree, String, Checked<TreeSources>> sources,
            Optional<String> converter) {
        return TreeCheck.check(folder, home.folder())
                .then(
                        checked -> {
                            QmkTree tree = QmkTree.open(home, checked.root());
                            return id(tree, keyboard)
                                    .then(
                                            id ->
                                                    request(
                                                            tree,
                                                            id,
                                                            output,
                                                            sources.apply(tree, id),
                                                            converter));
                        });
    }

    /** The keyboard's folder, also by a former name. */
    private static Checked<String> id(QmkTree tree, String keyboard) {
        return tree.folder(keyboard)
                .map(Checked::of)
                .orElseGet(() -> tree.keyboard(keyboard).map(KeyboardDefinition::id));
    }

    private static Checked<PlanRequest> request(
            QmkTree tree,
            String keyboard,
            Path output,
            Checked<TreeSources> sources,
            Optional<String> ordered) {
        return tree.keyboard(keyboard)
                .then(
                        known ->
                                sources.then(
                                        found ->
                                                Converter.of(known, found, ordered)
                                                        .map(found::with)
                                                        .map(s -> request(known, output, s))));
    }

    private static PlanRequest request(
            KeyboardDefinition keyboard, Path output, TreeSources sources) {
        return new PlanRequest(
                sources.tree().root(),
                sources.keyboard(),
                sources.name(),
                sources.changed().map(Converter::processor).orElse(keyboard.processor()),
                sources,
                output,
                BuildTarget.FIRMWARE,
                Set.of(ZipKind.SMALL),
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
        TreeSources sources = TreeSources.inTree(tree, keyboard, name, found.get());
        return Files.isRegularFile(json)
                ? tree.keymap(json).map(sources::with)
                : Checked.of(sources);
    }

    private static Checked<TreeSources> ofFile(Path file, QmkTree tree, String keyboard) {
        return tree.keymap(file).then(keymap -> own(file, tree, keyboard, keymap));
    }

    private static Checked<TreeSources> own(
            Path file, QmkTree tree, String keyboard, OpenKeymap keymap) {
        String name = keymap.document().name();
        String meant = keymap.document().keyboard();
        if (!id(tree, meant).value().equals(Optional.of(keyboard))) {
            return Checked.failed(otherKeyboard(file, meant));
        }
        return PlanRequest.plain(name)
                ? Checked.of(TreeSources.own(tree, keyboard, name, keymap))
                : Checked.failed(unfitName(file));
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
