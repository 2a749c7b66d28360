package org.keywright.ui.shell;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Consumer;
import org.keywright.application.Watch;
import org.keywright.live.ConsoleEvent;
import org.keywright.live.SentKeys;
import org.keywright.ui.control.DeviceAccess;
import org.keywright.ui.keymap.EditorViewModel;
import org.keywright.ui.live.ConsoleActions;
import org.keywright.ui.live.ConsoleViewModel;
import org.keywright.ui.live.TesterSubject;
import org.keywright.ui.live.TesterViewModel;
import org.keywright.ui.words.Phrase;

/** Listens to running keyboards for the whole window. */
final class ShellLive implements ConsoleActions {

    private final ShellViewModel shell;
    private final ConsoleViewModel console;

    ShellLive(ShellViewModel shell) {
        this.shell = shell;
        console = new ConsoleViewModel(this, shell.background());
    }

    /** The console; what it has heard stays while it is closed. */
    ConsoleViewModel console() {
        return console;
    }

    /** Shows the key tester, if there is a keyboard to draw. */
    void onTester() {
        if (shell.sessionProperty().get().isPresent()) {
            shell.onSheet(new Sheet.Tester());
        } else {
            shell.tell(
                    Phrase.of(
                            "The key tester draws the keyboard of an open keymap: open or begin one"
                                    + " first."));
        }
    }

    /** A new tester for the keyboard of the open keymap. */
    TesterViewModel tester() {
        EditorViewModel editor = shell.sessionProperty().get().orElseThrow().editor();
        TesterSubject subject =
                new TesterSubject(
                        editor.keyboard(),
                        editor.layout(),
                        editor.capLooks(),
                        new SentKeys(editor.document(), editor.keycodes(), editor.layer()));
        return new TesterViewModel(subject, shell.program().live()::switches, shell.background());
    }

    @Override
    public Watch listen(Consumer<ConsoleEvent> listener) {
        return shell.program().live().consoles(identity -> true, listener);
    }

    @Override
    public DeviceAccess access() {
        return shell.flashing().access();
    }

    @Override
    public DeviceAccess installRules() {
        return shell.flashing().installRules();
    }

    @Override
    public void save(String text) {
        Optional<Path> target =
                shell.dialogs().chooseTarget(Phrase.of("Save what is shown"), "console.txt");
        target.ifPresent(file -> shell.background().run(() -> written(file, text), done -> {}));
    }

    private static Path written(Path file, String text) {
        try {
            return Files.writeString(file, text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
