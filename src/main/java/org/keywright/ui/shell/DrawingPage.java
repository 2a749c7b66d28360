package org.keywright.ui.shell;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.layout.VBox;
import org.keywright.application.MakeOutput;
import org.keywright.application.NewKeyboard;
import org.keywright.application.OwnKeyboards;
import org.keywright.application.QmkJson;
import org.keywright.keyboard.Layout;
import org.keywright.option.Value;
import org.keywright.problem.Problem;
import org.keywright.ui.control.CapLook;
import org.keywright.ui.control.KeyActions;
import org.keywright.ui.control.KeyboardView;
import org.keywright.ui.control.ProblemCard;
import org.keywright.ui.words.Echo;
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

    /** One after the other they are mended; more would not fit. */
    private static final int MOST_SHOWN = 2;

    @Override
    public void fill(Frame frame) {
        frame.size(900, 0);
        OwnKeyboards own = shell.program().ownKeyboards();
        String name =
                NewKeyboard.nameOf(String.valueOf(file.getFileName()).replaceFirst("[.].*", ""));
        frame.title(
                Phrase.of("{0} is a drawing of a keyboard", file.getFileName()),
                Phrase.of(
                        "Saved as a keyboard it is among the others, and keymaps can be made for it. It"
                                + " goes into {0}. Pins that are not known yet can be put into that file"
                                + " later.",
                        own.folder()));
        frame.add(drawing());
        DrawingForm form = new DrawingForm(board, name, own.controllers());
        frame.add(form);
        VBox doubts = new VBox(8);
        doubts.getStyleClass().add("drawing-doubts");
        frame.add(doubts);
        if (!problems.isEmpty()) {
            frame.problems(problems);
        }
        frame.button(Phrase.of("Cancel"), "flat", frame::close);
        frame.button(Phrase.of("Save keyboard.json…"), "flat", this::saveFile);
        frame.button(
                Phrase.of("Save as a keyboard"),
                "accent",
                () ->
                        save(
                                form.keyboard(),
                                refused ->
                                        doubts.getChildren()
                                                .setAll(
                                                        refused.stream()
                                                                .limit(MOST_SHOWN)
                                                                .map(ProblemCard::new)
                                                                .toList())));
    }

    private KeyboardView drawing() {
        KeyboardView keyboard = new KeyboardView(KeyActions.NONE);
        keyboard.limitUnit(32);
        keyboard.draw(layout);
        keyboard.show(layout.keys().stream().map(key -> CapLook.blank()).toList());
        // There is nothing on them that the keyboard focus could be wanted for.
        keyboard.caps().forEach(cap -> cap.setFocusTraversable(false));
        return keyboard;
    }

    /** Saves it among the keyboards and begins a keymap for it; says what is in the way. */
    void save(NewKeyboard keyboard, Consumer<List<Problem>> refused) {
        shell.background()
                .run(
                        () -> shell.program().ownKeyboards().save(keyboard),
                        saved -> {
                            if (saved.value().isPresent()) {
                                begin(saved.value().get(), saved.problems());
                            } else {
                                refused.accept(
                                        saved.problems().stream().filter(Problem::stops).toList());
                            }
                        });
    }

    private void begin(String id, List<Problem> doubts) {
        shell.onDismiss();
        shell.onTreeChanged();
        shell.keymaps().onCreate(id, Optional.empty());
        shell.tell(
                doubts.isEmpty()
                        ? Phrase.of("The keyboard {0} was made.", id)
                        : Phrase.of(
                                "The keyboard {0} was made. {1}",
                                id, Echo.message(doubts.getFirst())));
    }

    private void saveFile() {
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
