package org.keywright.ui.shell;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.keywright.ui.control.KeyWords;
import org.keywright.ui.words.Phrase;

/**
 * A row of the shortcut table.
 *
 * @param group under which heading
 * @param keys what to press
 * @param words what that does
 */
record KeyHelp(CommandGroup group, String keys, String words) {

    /** The window's commands that have a shortcut, and the keys of the editor. */
    static List<KeyHelp> all() {
        List<KeyHelp> all = new ArrayList<>();
        for (WindowCommand command : WindowCommand.values()) {
            if (!command.keys().isEmpty()) {
                all.add(new KeyHelp(command.group(), KeyWords.of(command.keys()), command.title()));
            }
        }
        all.addAll(keyRows());
        all.addAll(moreKeys());
        all.addAll(layers());
        return all;
    }

    /** Whether every word of a query is in it. */
    boolean says(String query) {
        Locale locale = Phrase.language().locale();
        String text = (keys + " " + words + " " + group.title()).toLowerCase(locale);
        return Arrays.stream(query.strip().toLowerCase(locale).split("\\s+"))
                .allMatch(text::contains);
    }

    private static List<KeyHelp> keyRows() {
        return List.of(
                key(Phrase.of("Arrow keys"), Phrase.of("Select the next key in that direction")),
                key(Phrase.in("key", "Enter"), Phrase.of("Edit the key's keycode as text")),
                key(Phrase.in("key", "Delete"), Phrase.of("Make the key do nothing")),
                key(Phrase.of("T, Shift+Delete"), Phrase.of("Make the key transparent")),
                key("K", Phrase.of("Assign by typing: press a real key; Esc ends it")),
                key("/", Phrase.of("Search the palette; Enter takes the best find")),
                key("B", Phrase.of("Compose a keycode of modifiers, a layer and a key")),
                key(
                        Phrase.of("Ctrl+D"),
                        Phrase.of("In the palette: make the keycode a favourite, or end that")),
                key("M", Phrase.of("Mirror the selected keys to the other side")));
    }

    private static List<KeyHelp> moreKeys() {
        return List.of(
                key(Phrase.of("Ctrl+C, Ctrl+X, Ctrl+V"), Phrase.of("Copy, cut, paste keys")),
                key(Phrase.of("Ctrl+click, Shift+click"), Phrase.of("Select several keys")),
                key(
                        Phrase.of("Shift+drag"),
                        Phrase.of(
                                "Select what a rectangle touches; beside the keys without Shift")),
                key(Phrase.of("Shift+arrows, Ctrl+A"), Phrase.of("Select more keys, all keys")),
                key(Phrase.of("Ctrl++, Ctrl+-, Ctrl+0"), Phrase.of("Zoom the keyboard")),
                key(Phrase.of("Ctrl+H"), Phrase.of("Find a keycode everywhere and replace it")));
    }

    private static List<KeyHelp> layers() {
        return List.of(
                layer(Phrase.of("Page Up, Page Down"), Phrase.of("Previous and next layer")),
                layer(Phrase.of("Ctrl+1 … Ctrl+9"), Phrase.of("Layer 0 to 8")),
                layer(
                        Phrase.of("Alt+Up, Alt+Down"),
                        Phrase.of("Move the layer that has the focus")),
                layer("F2", Phrase.of("Name the layer that has the focus")));
    }

    private static KeyHelp key(String keys, String words) {
        return new KeyHelp(CommandGroup.KEYS, keys, words);
    }

    private static KeyHelp layer(String keys, String words) {
        return new KeyHelp(CommandGroup.LAYERS, keys, words);
    }
}
