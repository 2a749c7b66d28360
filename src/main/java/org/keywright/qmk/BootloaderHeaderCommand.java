package org.keywright.qmk;

import java.util.Optional;
import org.keywright.application.QmkTree;

/** {@code generate-dfu-header}: what a bootloader of LUFA is compiled with. */
final class BootloaderHeaderCommand implements QmkCommand {

    @Override
    public Syntax syntax() {
        return Syntax.output().value("-kb", "--keyboard");
    }

    @Override
    public boolean run(Call call) {
        QmkTree tree = call.tree();
        String name = call.arguments().find("keyboard").orElse("");
        Optional<String> keyboard = tree.folder(name);
        return keyboard.isPresent()
                ? call.deliver(tree.generator().bootloaderHeader(keyboard.get()))
                : call.refuse("there is no keyboard '" + name + "'; give --keyboard");
    }
}
