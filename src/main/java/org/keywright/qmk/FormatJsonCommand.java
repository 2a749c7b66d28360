package org.keywright.qmk;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.keywright.application.MakeOutput;
import org.keywright.application.QmkTree;

/** {@code format-json}: a JSON file laid out as QMK lays out its own. */
final class FormatJsonCommand implements QmkCommand {

    private static final List<String> KINDS =
            List.of("auto", "keyboard", "keymap", "userspace", "community_module");

    @Override
    public Syntax syntax() {
        return new Syntax()
                .value("-f", "--format")
                .flag("-i", "--inplace")
                .flag("-p", "--print")
                .word("json_file");
    }

    @Override
    public boolean run(Call call) {
        String kind = call.arguments().find("format").orElse("auto");
        if (!KINDS.contains(kind)) {
            throw new WrongArgumentsException("argument -f/--format: choose from " + KINDS);
        }
        QmkTree tree = call.tree();
        Path file = call.place().resolve(call.arguments().findWord().orElseThrow());
        Optional<String> text =
                call.good(tree.formatted(file, Optional.of(kind).filter(k -> !k.equals("auto"))));
        boolean inPlace = call.arguments().has("inplace");
        if (text.isPresent() && inPlace) {
            MakeOutput.write(file, text.get() + "\n");
        }
        if (text.isPresent() && (!inPlace || call.arguments().has("print"))) {
            call.streams().print(text.get());
        }
        return text.isPresent();
    }
}
