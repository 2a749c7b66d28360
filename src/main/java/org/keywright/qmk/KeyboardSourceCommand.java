package org.keywright.qmk;

import java.util.Optional;
import org.keywright.application.QmkTree;

/** {@code generate-keyboard-c}: LEDs, matrix mask, joystick axes and hands of a keyboard. */
final class KeyboardSourceCommand implements QmkCommand {

    @Override
    public Syntax syntax() {
        return Syntax.output().needed("-kb", "--keyboard");
    }

    @Override
    public boolean run(Call call) {
        QmkTree tree = call.tree();
        return call.deliver(
                tree.generator()
                        .keyboardFile("default_keyboard.c", call.keyboard(tree), Optional.empty()));
    }
}
