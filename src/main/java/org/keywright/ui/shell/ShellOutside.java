package org.keywright.ui.shell;

import java.util.function.Consumer;
import org.keywright.application.OpenKeymap;
import org.keywright.keymap.GoBack;
import org.keywright.ui.words.Phrase;

/** What becomes of the open keymap when another program has written into its file. */
final class ShellOutside {

    private final ShellViewModel shell;
    private final Session session;

    ShellOutside(ShellViewModel shell, Session session) {
        this.shell = shell;
        this.session = session;
    }

    /** Shows what the file says now; undo goes back to what was open. */
    void onTake() {
        withFile(
                theirs -> {
                    GoBack taken = new GoBack(theirs.document(), Phrase.of("the file’s changes"));
                    if (session.editor().apply(taken)) {
                        session.accept(theirs);
                    }
                });
    }

    /** Goes on with what is open; the next save replaces what the other program wrote. */
    void onKeep() {
        withFile(session::accept);
    }

    /** Shows what is not the same, and leaves the decision for later. */
    void onCompare() {
        withFile(
                theirs ->
                        new ShellVersions(shell)
                                .compare(
                                        session,
                                        theirs.document(),
                                        Phrase.of("In the file"),
                                        Phrase.of("Now")));
    }

    private void withFile(Consumer<OpenKeymap> then) {
        session.file()
                .ifPresent(
                        file ->
                                shell.background()
                                        .run(
                                                () -> shell.program().keymaps().open(file),
                                                read ->
                                                        read.value()
                                                                .ifPresentOrElse(
                                                                        then,
                                                                        () ->
                                                                                shell.onSheet(
                                                                                        new Sheet
                                                                                                .Trouble(
                                                                                                Phrase
                                                                                                        .of(
                                                                                                                "Open {0}",
                                                                                                                file
                                                                                                                        .getFileName()),
                                                                                                read
                                                                                                        .problems())))));
    }
}
