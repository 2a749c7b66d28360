package org.keywright.qmk;

import java.util.Optional;
import org.keywright.application.QmkTree;
import org.keywright.problem.Checked;

/** {@code generate-make-dependencies}: the files that make has to watch for a build. */
final class DependenciesCommand implements QmkCommand {

    @Override
    public Syntax syntax() {
        return Syntax.output()
                .needed("-kb", "--keyboard")
                .value("-km", "--keymap")
                .wordIfAny("filename");
    }

    @Override
    public boolean run(Call call) {
        QmkTree tree = call.tree();
        Optional<String> keymap = call.arguments().find("keymap");
        if (keymap.isEmpty()) {
            return call.refuse("give --keymap");
        }
        Checked<String> list =
                tree.generator()
                        .dependencies(call.keyboard(tree), keymap.get(), call.place().userspace());
        return call.deliver(list);
    }
}
