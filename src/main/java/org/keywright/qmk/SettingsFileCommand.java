package org.keywright.qmk;

import java.nio.file.Path;
import java.util.Optional;
import org.keywright.application.QmkTree;

/**
 * {@code generate-config-h} and {@code generate-rules-mk}: settings of a keyboard, or those that a
 * keymap.json overrides.
 *
 * @param ofKeyboard the name of the keyboard's file
 * @param ofKeymap the name of the keymap's file
 */
record SettingsFileCommand(String ofKeyboard, String ofKeymap) implements QmkCommand {

    @Override
    public Syntax syntax() {
        Syntax syntax = Syntax.output().value("-kb", "--keyboard").wordIfAny("filename");
        return isMake() ? syntax.flag("-e", "--escape") : syntax;
    }

    private boolean isMake() {
        return ofKeyboard.endsWith(".mk");
    }

    @Override
    public boolean run(Call call) {
        Optional<String> keymap = call.arguments().findWord();
        if (keymap.isEmpty() && !call.arguments().has("keyboard")) {
            return call.refuse("give a keymap.json or --keyboard");
        }
        QmkTree tree = call.tree();
        boolean done =
                call.deliver(
                        keymap.isPresent()
                                ? KeymapInput.read(call, tree, keymap.get())
                                        .then(input -> tree.generator().keymapFile(ofKeymap, input))
                                : tree.generator()
                                        .keyboardFile(
                                                ofKeyboard, call.keyboard(tree), Optional.empty()));
        if (done && isMake()) {
            call.output().ifPresent(file -> printPath(call, file));
        }
        return done;
    }

    /** Make includes the file by what is printed here. */
    static void printPath(Call call, Path file) {
        if (call.arguments().has("quiet")) {
            String path = file.toString().replace('\\', '/');
            call.streams().print(call.arguments().has("escape") ? path.replace(" ", "\\ ") : path);
        }
    }
}
