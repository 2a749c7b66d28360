package org.keywright.qmk;

import org.keywright.application.QmkTree;

/** {@code list-keymaps}: the names of a keyboard's keymaps, one a line. */
final class ListKeymapsCommand implements QmkCommand {

    @Override
    public Syntax syntax() {
        return new Syntax().value("-kb", "--keyboard");
    }

    @Override
    public boolean run(Call call) {
        QmkTree tree = call.tree();
        tree.keymaps(call.keyboard(tree), call.place().userspace()).forEach(call.streams()::print);
        return true;
    }
}
