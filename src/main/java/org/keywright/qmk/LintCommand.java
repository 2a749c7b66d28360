package org.keywright.qmk;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.keywright.application.OpenKeymap;
import org.keywright.application.QmkTree;
import org.keywright.problem.Checked;
import org.keywright.problem.Problem;

/**
 * {@code lint}: everything that is wrong with keyboards, and with a keymap of theirs if one is
 * named. With {@code --strict} a warning is as bad as an error.
 */
final class LintCommand implements QmkCommand {

    @Override
    public Syntax syntax() {
        return new Syntax().values("-kb", "--keyboard").value("-km", "--keymap").flag("--strict");
    }

    @Override
    public boolean run(Call call) {
        QmkTree tree = call.tree();
        List<String> names = call.arguments().all("keyboard");
        if (names.isEmpty()) {
            return call.refuse("give --keyboard, or \"all\" as its value");
        }
        boolean fine = true;
        for (String name : names.equals(List.of("all")) ? tree.keyboards() : names) {
            fine &= lint(call, tree, name);
        }
        return fine;
    }

    private static boolean lint(Call call, QmkTree tree, String name) {
        Optional<String> keyboard = tree.folder(name);
        if (keyboard.isEmpty()) {
            return call.refuse("there is no keyboard '" + name + "'");
        }
        List<Problem> problems = new ArrayList<>(tree.keyboard(keyboard.get()).problems());
        call.arguments()
                .find("keymap")
                .ifPresent(keymap -> problems.addAll(ofKeymap(call, tree, keyboard.get(), keymap)));
        boolean strict = call.arguments().has("strict");
        boolean bad = problems.stream().anyMatch(problem -> strict || problem.stops());
        call.report(problems);
        call.streams().say((bad ? "Problems in " : "Nothing wrong with ") + keyboard.get() + ".");
        return !bad;
    }

    private static List<Problem> ofKeymap(Call call, QmkTree tree, String keyboard, String keymap) {
        return tree.findKeymap(keyboard, keymap, call.place().userspace())
                .filter(file -> file.endsWith("keymap.json"))
                .map(tree::keymap)
                .map(Checked<OpenKeymap>::problems)
                .orElse(List.of());
    }
}
