package org.keywright.qmk;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import org.keywright.application.QmkTree;
import org.keywright.problem.Location;
import org.keywright.problem.Problem;
import org.keywright.problem.Severity;

/**
 * {@code lint}: everything that is wrong with keyboards and their keymaps. With {@code --strict} a
 * warning about a keyboard is as bad as an error.
 */
final class LintCommand implements QmkCommand {

    private static final String ALL = "all";

    @Override
    public Syntax syntax() {
        return new Syntax().values("-kb", "--keyboard").value("-km", "--keymap").flag("--strict");
    }

    @Override
    public boolean run(Call call) {
        QmkTree tree = call.tree();
        List<String> named = call.arguments().all("keyboard");
        List<String> names = named.isEmpty() ? call.keyboardName(tree).stream().toList() : named;
        if (names.isEmpty()) {
            return call.refuse("give --keyboard, or \"all\" as its value");
        }
        List<String> failed = new ArrayList<>();
        for (String keyboard : names.contains(ALL) ? tree.keyboards() : folders(tree, names)) {
            if (!lint(call, tree, keyboard)) {
                failed.add(keyboard);
            }
        }
        call.streams()
                .say(
                        failed.isEmpty()
                                ? "Nothing wrong."
                                : "Problems in: " + String.join(", ", failed));
        return failed.isEmpty();
    }

    private static Set<String> folders(QmkTree tree, List<String> names) {
        Set<String> folders = new LinkedHashSet<>();
        for (String name : names) {
            folders.add(
                    tree.folder(name)
                            .orElseThrow(
                                    () ->
                                            new WrongArgumentsException(
                                                    "argument -kb/--keyboard: there is no keyboard '"
                                                            + name
                                                            + "'")));
        }
        return folders;
    }

    private static boolean lint(Call call, QmkTree tree, String keyboard) {
        List<Problem> problems = new ArrayList<>(tree.lint(keyboard));
        boolean strict = call.arguments().has("strict");
        boolean good =
                problems.stream()
                        .noneMatch(p -> p.stops() || strict && p.severity() == Severity.WARNING);
        List<Problem> ofKeymaps = new ArrayList<>();
        for (String keymap : keymaps(call, tree, keyboard)) {
            Optional<Path> file = tree.findKeymap(keyboard, keymap, call.place().userspace());
            ofKeymaps.addAll(
                    file.map(found -> tree.lint(keymap, found))
                            .orElseGet(() -> List.of(missing(keyboard, keymap))));
        }
        problems.addAll(ofKeymaps);
        call.report(problems);
        return good && ofKeymaps.stream().noneMatch(Problem::stops);
    }

    private static SortedSet<String> keymaps(Call call, QmkTree tree, String keyboard) {
        Optional<String> named = call.keymapName(tree);
        if (named.isEmpty()) {
            return tree.ownKeymaps(keyboard);
        }
        return named.get().equals(ALL)
                ? tree.keymaps(keyboard, call.place().userspace())
                : new TreeSet<>(List.of(named.get()));
    }

    private static Problem missing(String keyboard, String keymap) {
        return Problem.error(
                "lint-keymap-missing",
                new Location.InFile("keyboards/" + keyboard),
                "The keyboard has no keymap \"" + keymap + "\".",
                "Add one, or name another.");
    }
}
