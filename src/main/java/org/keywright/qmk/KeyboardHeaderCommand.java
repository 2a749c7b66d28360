package org.keywright.qmk;

import java.util.Optional;
import org.keywright.application.QmkTree;

/**
 * {@code generate-keyboard-h}: layouts and keycodes of a keyboard. The header to include may be
 * left out after {@code --include}: make has found none then.
 */
final class KeyboardHeaderCommand implements QmkCommand {

    @Override
    public Syntax syntax() {
        return Syntax.output().needed("-kb", "--keyboard").valueOrNone("-i", "--include");
    }

    @Override
    public boolean run(Call call) {
        QmkTree tree = call.tree();
        Optional<String> header =
                call.arguments()
                        .find("include")
                        .filter(name -> !name.isEmpty())
                        .map(name -> name.substring(name.lastIndexOf('/') + 1));
        return call.deliver(
                tree.generator().keyboardFile("default_keyboard.h", call.keyboard(tree), header));
    }
}
