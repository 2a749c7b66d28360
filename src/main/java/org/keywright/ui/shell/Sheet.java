package org.keywright.ui.shell;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.keywright.application.Failure;
import org.keywright.application.Keymaps;
import org.keywright.application.Migrations;
import org.keywright.keymap.KeymapDocument;
import org.keywright.problem.Problem;

/** Something that lies over the window until the user has dealt with it. */
sealed interface Sheet {

    /** Whether it asks for a decision, which no shortcut may take away unanswered. */
    default boolean asks() {
        return switch (this) {
            case AskSave _, AskBuilds _, AskOverwrite _, Recover _, Flash _ -> true;
            case Builds _, Console _, Tester _, Help _, Quick _, Page _, Sources _ -> false;
            case Trouble _, ChooseBoard _, Imported _, MoveTo _, Moved _, Broken _ -> false;
        };
    }

    /** All builds: those that run, those that wait, those that are over. */
    record Builds() implements Sheet {}

    /**
     * The window is to be closed while firmware is built.
     *
     * @param close closes it
     */
    record AskBuilds(Runnable close) implements Sheet {}

    /** The flashing of a keyboard. */
    record Flash() implements Sheet {}

    /** What keyboards print. */
    record Console() implements Sheet {}

    /** The key tester. */
    record Tester() implements Sheet {}

    /** The command palette. */
    record Quick() implements Sheet {}

    /** Shortcuts and a short guide. */
    record Help() implements Sheet {}

    /**
     * Which firmware trees there are, and which is in use.
     *
     * @param dropped a folder to go over to at once
     */
    record Sources(Optional<Path> dropped) implements Sheet {}

    /**
     * Something the user wanted did not work.
     *
     * @param title what was wanted
     * @param problems why not
     */
    record Trouble(String title, List<Problem> problems) implements Sheet {}

    /**
     * A file does not say which keyboard it is for.
     *
     * @param file the keymap.c, or the backup of VIA
     * @param query what to search the keyboards for at first; empty for all of them
     */
    record ChooseBoard(Path file, String query) implements Sheet {}

    /**
     * A keymap was made of a file in another form.
     *
     * @param file its name
     * @param keymap what was made of it
     * @param problems what could not be read
     */
    record Imported(String file, KeymapDocument keymap, List<Problem> problems) implements Sheet {}

    /**
     * One that fills itself.
     *
     * @param content what is on it
     */
    record Page(SheetPage content) implements Sheet {}

    /** To which keyboard the open keymap is to go. */
    record MoveTo() implements Sheet {}

    /**
     * What becomes of the open keymap on another keyboard.
     *
     * @param plan it
     */
    record Moved(Migrations.Plan plan) implements Sheet {}

    /**
     * The world failed, or the program has a bug.
     *
     * @param failure in words
     * @param details for a report; may be empty
     */
    record Broken(Failure failure, String details) implements Sheet {}

    /**
     * Changes are about to be lost.
     *
     * @param name the keymap's
     * @param then what was going to happen
     */
    record AskSave(String name, Runnable then) implements Sheet {}

    /**
     * Somebody else has changed the file that is about to be written.
     *
     * @param file its name
     * @param overwrite writes it all the same
     */
    record AskOverwrite(String file, Runnable overwrite) implements Sheet {}

    /**
     * The last run ended badly and left changes.
     *
     * @param copies what it left
     */
    record Recover(List<Keymaps.Recovered> copies) implements Sheet {}
}
