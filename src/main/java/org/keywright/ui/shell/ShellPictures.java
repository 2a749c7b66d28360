package org.keywright.ui.shell;

import java.nio.file.Path;
import java.util.OptionalInt;
import org.keywright.application.Pictures;
import org.keywright.keymap.KeymapDocument;
import org.keywright.problem.Checked;
import org.keywright.ui.words.Echo;
import org.keywright.ui.words.Phrase;

/** Saves the open keymap as a cheat sheet. */
final class ShellPictures {

    private static final Pictures.Wish ALL =
            new Pictures.Wish(Pictures.Kind.LAYERS, OptionalInt.empty(), Echo::data);

    private final ShellViewModel shell;

    ShellPictures(ShellViewModel shell) {
        this.shell = shell;
    }

    /** Asks where to, and draws what is on the screen, saved or not. */
    void onDraw() {
        shell.sessionProperty().get().map(s -> s.editor().document()).ifPresent(this::ask);
    }

    private void ask(KeymapDocument keymap) {
        String name = FileNames.safe(keymap.keyboard() + "-" + keymap.name()) + ".pdf";
        shell.dialogs()
                .chooseTarget(Phrase.of("Save cheat sheet (.pdf, .svg or .png)"), name)
                .ifPresent(
                        file ->
                                shell.background()
                                        .run(
                                                () ->
                                                        shell.program()
                                                                .pictures()
                                                                .write(keymap, ALL, named(file)),
                                                this::told));
    }

    /** Whoever types no ending gets the kind that was suggested. */
    private static Path named(Path file) {
        String name = String.valueOf(file.getFileName());
        return name.contains(".") ? file : file.resolveSibling(name + ".pdf");
    }

    private void told(Checked<Path> written) {
        shell.tell(
                written.value()
                        .map(path -> Phrase.of("Cheat sheet saved: {0}", path))
                        .orElseGet(
                                () ->
                                        written.problems().stream()
                                                .findFirst()
                                                .map(p -> Echo.message(p) + " " + Echo.advice(p))
                                                .orElse("")));
    }
}
