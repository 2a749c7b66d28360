package org.keywright.qmk;

import java.util.List;
import java.util.Optional;
import org.keywright.application.OpenKeymap;
import org.keywright.application.QmkTree;
import org.keywright.problem.Checked;

/**
 * {@code generate-community-…}: the files that join community modules to the firmware. Modules are
 * asked for by the keyboard and by the keymap.
 *
 * @param file the name of the generated file
 */
record CommunityCommand(String file) implements QmkCommand {

    /** The sub-commands, and what they write. */
    static final List<String> NAMES =
            List.of(
                    "generate-community-config-h",
                    "generate-community-modules-c",
                    "generate-community-modules-h",
                    "generate-community-modules-introspection-c",
                    "generate-community-modules-introspection-h",
                    "generate-community-modules-rules-mk",
                    "generate-led-matrix-community-modules-inc",
                    "generate-rgb-matrix-community-modules-inc",
                    "generate-split-transaction-id-community-modules-inc");

    /** {@code generate-community-modules-h} writes {@code community_modules.h}. */
    static CommunityCommand named(String command) {
        String words = command.substring("generate-".length());
        int dot = words.lastIndexOf('-');
        String name = words.substring(0, dot).replace('-', '_') + "." + words.substring(dot + 1);
        return new CommunityCommand(
                name.equals("community_modules_rules.mk") ? "community_rules.mk" : name);
    }

    @Override
    public Syntax syntax() {
        Syntax syntax = Syntax.output().value("-kb", "--keyboard").wordIfAny("filename");
        return file.endsWith(".mk") ? syntax.flag("-e", "--escape") : syntax;
    }

    @Override
    public boolean run(Call call) {
        QmkTree tree = call.tree();
        Optional<String> named = call.arguments().findWord();
        Optional<String> keyboard =
                call.arguments().find("keyboard").map(name -> call.keyboard(tree));
        Checked<Optional<OpenKeymap>> keymap =
                named.isPresent()
                        ? KeymapInput.read(call, tree, named.get()).map(Optional::of)
                        : Checked.of(Optional.empty());
        boolean done =
                call.deliver(
                        keymap.then(
                                k ->
                                        tree.generator()
                                                .moduleFile(
                                                        file,
                                                        keyboard,
                                                        k,
                                                        call.place().userspace())));
        if (done && file.endsWith(".mk")) {
            call.output().ifPresent(path -> SettingsFileCommand.printPath(call, path));
        }
        return done;
    }
}
