package org.keywright.ui.shell;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import javafx.scene.input.KeyCombination;
import org.keywright.ui.keymap.EditorViewModel;
import org.keywright.ui.words.Phrase;

/**
 * Everything that the window can be told to do, once: the menu, the shortcuts, the table of
 * shortcuts and the command palette are made of this list.
 */
enum WindowCommand {
    QUICK(CommandGroup.WINDOW, false, Commands::quick, "Shortcut+K"),
    SEARCH(CommandGroup.WINDOW, false, Commands::search, "Shortcut+F"),
    HELP(CommandGroup.WINDOW, false, Commands::help, "F1"),
    NEXT_PANE(CommandGroup.WINDOW, false, Commands::nextPane, "F6"),
    PREVIOUS_PANE(CommandGroup.WINDOW, false, Commands::previousPane, "Shift+F6"),
    LARGER(
            CommandGroup.WINDOW,
            false,
            Commands::larger,
            "Shortcut+Alt+Ignore Shift+Plus",
            "Shortcut+Alt+Ignore Shift+Equals",
            "Shortcut+Alt+Add"),
    SMALLER(
            CommandGroup.WINDOW,
            false,
            Commands::smaller,
            "Shortcut+Alt+Ignore Shift+Minus",
            "Shortcut+Alt+Subtract"),
    USUAL_SIZE(CommandGroup.WINDOW, false, Commands::usualSize, "Shortcut+Alt+0"),
    OPEN(CommandGroup.KEYMAP, false, Commands::open, "Shortcut+O"),
    SAVE(CommandGroup.KEYMAP, true, Commands::save, "Shortcut+S"),
    SAVE_AS(CommandGroup.KEYMAP, true, Commands::saveAs, "Shortcut+Shift+S"),
    UNDO(CommandGroup.KEYMAP, true, Commands::undo, "Shortcut+Z"),
    REDO(CommandGroup.KEYMAP, true, Commands::redo, "Shortcut+Shift+Z", "Shortcut+Y"),
    OPTIONS(CommandGroup.KEYMAP, true, Commands::options, "Shortcut+Comma"),
    EXTRAS(CommandGroup.KEYMAP, true, Commands::extras, "Shortcut+E"),
    PROBLEMS(CommandGroup.KEYMAP, true, Commands::problems, "F8"),
    DRAW(CommandGroup.KEYMAP, true, Commands::draw, "Shortcut+P"),
    SAVE_COPY(CommandGroup.KEYMAP, true, Commands::saveCopy),
    VERSIONS(CommandGroup.KEYMAP, true, Commands::versions, "Shortcut+Shift+H"),
    MOVE(CommandGroup.KEYMAP, true, Commands::moveKeymap),
    HOME(CommandGroup.KEYMAP, true, Commands::home),
    ADD_LAYER(CommandGroup.LAYERS, true, Commands::addLayer),
    DUPLICATE_LAYER(CommandGroup.LAYERS, true, Commands::duplicateLayer),
    DELETE_LAYER(CommandGroup.LAYERS, true, Commands::deleteLayer),
    BUILD(CommandGroup.FIRMWARE, true, Commands::build, "Shortcut+B"),
    BUILDS(CommandGroup.FIRMWARE, false, Commands::builds, "Shortcut+Shift+B"),
    FLASH_FILE(CommandGroup.FIRMWARE, false, Commands::flashFile, "Shortcut+Shift+F"),
    SOURCES(CommandGroup.FIRMWARE, false, Commands::sources),
    CONSOLE(CommandGroup.RUNNING, false, Commands::console, "Shortcut+Shift+K"),
    TESTER(CommandGroup.RUNNING, false, Commands::tester, "Shortcut+Shift+T");

    private final CommandGroup group;
    private final boolean forKeymap;
    private final Consumer<Commands> action;
    private final List<KeyCombination> keys;

    WindowCommand(
            CommandGroup group, boolean forKeymap, Consumer<Commands> action, String... keys) {
        this.group = group;
        this.forKeymap = forKeymap;
        this.action = action;
        this.keys = Stream.of(keys).map(KeyCombination::valueOf).toList();
    }

    CommandGroup group() {
        return group;
    }

    /** Its shortcuts, the one to be shown first; may be none. */
    List<KeyCombination> keys() {
        return keys;
    }

    /** Names it in settings. */
    String id() {
        return "command:" + name().toLowerCase(Locale.ROOT);
    }

    void run(Commands commands) {
        action.accept(commands);
    }

    /** Why it cannot be done now; empty if it can. */
    Optional<String> whyNot(ShellViewModel shell) {
        Optional<EditorViewModel> editor = shell.sessionProperty().get().map(Session::editor);
        if (forKeymap && editor.isEmpty()) {
            return Optional.of(Phrase.of("No keymap is open"));
        }
        if (this == UNDO && editor.orElseThrow().undoLabelProperty().get().isEmpty()) {
            return Optional.of(Phrase.of("There is nothing to undo"));
        }
        if (this == REDO && editor.orElseThrow().redoLabelProperty().get().isEmpty()) {
            return Optional.of(Phrase.of("There is nothing to redo"));
        }
        return Optional.empty();
    }

    /** What it does, in a few words. */
    String title() {
        return switch (this) {
            case QUICK -> Phrase.of("Command palette…");
            case SEARCH -> Phrase.of("Search keyboards, the palette or options");
            case HELP -> Phrase.of("Shortcuts");
            case NEXT_PANE -> Phrase.of("Next part of the window");
            case PREVIOUS_PANE -> Phrase.of("Previous part of the window");
            case LARGER -> Phrase.of("Everything larger");
            case SMALLER -> Phrase.of("Everything smaller");
            case USUAL_SIZE -> Phrase.of("Everything as large as usual");
            case OPEN -> Phrase.of("Open a keymap…");
            case SAVE -> Phrase.of("Save");
            case SAVE_AS -> Phrase.of("Save as…");
            case SAVE_COPY -> Phrase.of("Save a copy for VIA, Vial or QMK…");
            case VERSIONS -> Phrase.of("Versions and comparing…");
            case UNDO -> Phrase.of("Undo");
            case REDO -> Phrase.of("Redo");
            case OPTIONS -> Phrase.of("Options of the keymap, or back to its keys");
            case EXTRAS -> Phrase.of("Macros, tap dances, combos and more");
            case PROBLEMS -> Phrase.of("Show or hide the problems");
            case DRAW -> Phrase.of("Cheat sheet (PDF, SVG, PNG)…");
            case MOVE -> Phrase.of("Move to another keyboard…");
            case ADD_LAYER -> Phrase.of("Add a layer");
            case DUPLICATE_LAYER -> Phrase.of("Duplicate this layer");
            case DELETE_LAYER -> Phrase.of("Delete this layer");
            case HOME -> Phrase.of("Start screen");
            case BUILD -> Phrase.of("Build firmware");
            case BUILDS -> Phrase.of("Builds…");
            case FLASH_FILE -> Phrase.of("Flash a file…");
            case SOURCES -> Phrase.of("Firmware sources…");
            case CONSOLE -> Phrase.of("Console…");
            case TESTER -> Phrase.of("Key tester…");
        };
    }
}
