package org.keywright.qmk;

import java.nio.file.Path;
import org.keywright.application.QmkJson;
import org.keywright.application.QmkTree;

/** {@code via2json}: a keymap that VIA saved as keymap.json. */
final class ViaToJsonCommand implements QmkCommand {

    @Override
    public Syntax syntax() {
        return Syntax.output()
                .needed("-kb", "--keyboard")
                .value("-km", "--keymap")
                .value("-l", "--layout")
                .word("filename");
    }

    @Override
    public boolean run(Call call) {
        QmkTree tree = call.tree();
        Arguments arguments = call.arguments();
        Path file = call.file(arguments.findWord().orElseThrow(), tree);
        return call.deliver(
                tree.ofVia(
                                file,
                                call.keyboard(tree),
                                arguments.find("layout"),
                                arguments.find("keymap").orElse("via2json"))
                        .map(QmkJson::keymap)
                        .map(text -> text + "\n"));
    }
}
