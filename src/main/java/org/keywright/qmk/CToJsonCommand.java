package org.keywright.qmk;

import java.nio.file.Path;
import java.util.Optional;
import org.keywright.application.QmkJson;
import org.keywright.application.QmkTree;

/** {@code c2json}: the layers of a keymap.c as keymap.json, read without a C preprocessor. */
final class CToJsonCommand implements QmkCommand {

    @Override
    public Syntax syntax() {
        return Syntax.output()
                .flag("--no-cpp")
                .value("-kb", "--keyboard")
                .value("-km", "--keymap")
                .wordIfAny("filename");
    }

    @Override
    public boolean run(Call call) {
        QmkTree tree = call.tree();
        Optional<String> keymap = call.keymapName(tree);
        if (call.keyboardName(tree).isEmpty() || keymap.isEmpty()) {
            return call.refuse("give --keyboard and --keymap");
        }
        String keyboard = call.keyboard(tree);
        Optional<Path> file =
                call.arguments()
                        .findWord()
                        .map(name -> call.file(name, tree))
                        .or(
                                () ->
                                        tree.findKeymap(
                                                keyboard, keymap.get(), call.place().userspace()));
        return file.isPresent()
                ? call.deliver(
                        tree.ofC(file.get(), keyboard, keymap.get())
                                .map(QmkJson::keyboard)
                                .map(text -> text + "\n"))
                : call.refuse("there is no keymap '" + keymap.get() + "'");
    }
}
