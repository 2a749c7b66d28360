package org.keywright.ui.quick;

import java.util.Optional;

/**
 * Something that the command palette can do.
 *
 * @param id names it from run to run: {@code command:build}
 * @param kind what it is
 * @param title what is shown and searched
 * @param detail shown beside it and searched too; may be empty
 * @param keys its shortcut in words; may be empty
 * @param whyNot why it cannot be done now; empty if it can
 * @param action does it
 */
public record QuickEntry(
        String id,
        QuickKind kind,
        String title,
        String detail,
        String keys,
        Optional<String> whyNot,
        Runnable action) {

    /** What a screen reader says. */
    String spoken() {
        return String.join(", ", kind.title(), title, detail + keys, whyNot.orElse(""));
    }
}
