package org.keywright.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.function.Function;
import org.keywright.application.Keywright;
import org.keywright.application.OpenKeymap;
import org.keywright.problem.Checked;
import org.keywright.problem.Problem;

/** A keymap file named on the command line, and what a command found out about it. */
final class KeymapInput {

    private KeymapInput() {}

    /** Opens the file and goes on with it; every problem gets its place in the file. */
    static Reply reply(Keywright keywright, Path file, Function<OpenKeymap, Reply> next) {
        Checked<OpenKeymap> keymap = keywright.keymaps().open(file);
        if (!keymap.good()) {
            return Reply.of(keymap.problems());
        }
        OpenKeymap opened = keymap.value().orElseThrow();
        Reply after = next.apply(opened);
        List<Problem> placed = keywright.keymaps().placedInFile(opened, after.problems());
        return new Reply(after.lines(), after.members(), placed).after(keymap.problems());
    }
}
