package org.keywright.qmk;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.keywright.application.MakeOutput;
import org.keywright.application.QmkJson;
import org.keywright.application.QmkTree;

/** {@code kle2json}: a drawing of keyboard-layout-editor.com as info.json beside it. */
final class KleToJsonCommand implements QmkCommand {

    @Override
    public Syntax syntax() {
        return new Syntax().flag("-f", "--force").word("filename");
    }

    @Override
    public boolean run(Call call) {
        Path file = call.place().resolve(call.arguments().findWord().orElseThrow());
        Path result = file.resolveSibling("info.json");
        if (Files.exists(result) && !call.arguments().has("force")) {
            return call.refuse(result + " is there already; --force writes over it");
        }
        Optional<String> text = call.good(QmkTree.ofDrawing(file).map(QmkJson::keyboard));
        text.ifPresent(
                written -> {
                    MakeOutput.write(result, written);
                    call.streams().say("Wrote " + result + ".");
                });
        return text.isPresent();
    }
}
