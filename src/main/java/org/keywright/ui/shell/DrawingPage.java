package org.keywright.ui.shell;

import java.nio.file.Path;
import java.util.List;
import org.keywright.application.MakeOutput;
import org.keywright.application.QmkJson;
import org.keywright.keyboard.Layout;
import org.keywright.option.Value;
import org.keywright.problem.Problem;
import org.keywright.ui.control.CapLook;
import org.keywright.ui.control.KeyActions;
import org.keywright.ui.control.KeyboardView;
import org.keywright.ui.words.Phrase;

/**
 * A drawing of keyboard-layout-editor.com: what it looks like here, and the keyboard it makes.
 *
 * @param shell where it is saved
 * @param file the drawing's
 * @param layout where its keys are
 * @param board a keyboard.json
 * @param problems what was left out
 */
record DrawingPage(
        ShellViewModel shell, Path file, Layout layout, Value.Table board, List<Problem> problems)
        implements SheetPage {

    @Override
    public void fill(Frame frame) {
        frame.size(900, 0);
        frame.title(
                Phrase.of("{0} is a drawing of a keyboard", file.getFileName()),
                Phrase.of(
                        "A keyboard.json can be made of it. Put that into a folder of its own below"
                                + " keyboards in a firmware tree, and keymaps can be made for it."));
        KeyboardView keyboard = new KeyboardView(KeyActions.NONE);
        keyboard.limitUnit(48);
        keyboard.draw(layout);
        keyboard.show(layout.keys().stream().map(key -> CapLook.blank()).toList());
        frame.add(keyboard);
        if (!problems.isEmpty()) {
            frame.problems(problems);
        }
        frame.button(Phrase.of("Cancel"), "flat", frame::close);
        frame.button(Phrase.of("Save keyboard.json…"), "accent", this::save);
    }

    private void save() {
        shell.dialogs()
                .chooseTarget(Phrase.of("Save keyboard.json…"), "keyboard.json")
                .ifPresent(
                        target -> {
                            shell.onDismiss();
                            MakeOutput.write(target, QmkJson.keyboard(board) + "\n");
                            shell.tell(Phrase.of("Keyboard saved: {0}", target));
                        });
    }
}
