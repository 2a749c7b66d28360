package org.keywright.qmk;

import org.keywright.application.QmkTree;

/**
 * {@code json2c} and {@code generate-keymap-h}: C from a keymap.json.
 *
 * @param file the name of the generated file
 */
record KeymapFileCommand(String file) implements QmkCommand {

    @Override
    public Syntax syntax() {
        return Syntax.output().word("filename");
    }

    @Override
    public boolean run(Call call) {
        QmkTree tree = call.tree();
        String name = call.arguments().findWord().orElseThrow();
        return call.deliver(
                KeymapInput.read(call, tree, name)
                        .then(keymap -> tree.generator().keymapFile(file, keymap)));
    }
}
