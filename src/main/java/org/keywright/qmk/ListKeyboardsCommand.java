package org.keywright.qmk;

/** {@code list-keyboards}: every keyboard of the tree, one a line. */
final class ListKeyboardsCommand implements QmkCommand {

    @Override
    public Syntax syntax() {
        return new Syntax();
    }

    @Override
    public boolean run(Call call) {
        call.tree().keyboards().forEach(call.streams()::print);
        return true;
    }
}
