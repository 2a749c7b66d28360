package org.keywright.ui.shell;

import java.util.List;
import org.keywright.problem.Problem;
import org.keywright.ui.words.Phrase;

/**
 * A copy for another program was saved, and does not hold everything.
 *
 * @param file its name
 * @param problems what it leaves out
 */
record CopiedPage(String file, List<Problem> problems) implements SheetPage {

    @Override
    public void fill(Frame frame) {
        frame.size(640, 0);
        frame.title(
                Phrase.of("Saved {0}", file),
                Phrase.of("The copy does not hold everything that the keymap has:"));
        frame.problems(problems);
        frame.button(Phrase.of("Go on"), "accent", frame::close);
    }
}
