package org.keywright.ui.shell;

import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import org.keywright.keycode.KeycodeEntry;
import org.keywright.keycode.KeycodeTable;

/** Finds keycodes by words in their names, aliases, labels and descriptions. */
final class KeycodeFinder {

    private KeycodeFinder() {}

    static Function<String, List<KeycodeEntry>> of(KeycodeTable table) {
        return query -> {
            String wanted = query.strip().toLowerCase(Locale.ROOT);
            return table.entries().stream().filter(entry -> text(entry).contains(wanted)).toList();
        };
    }

    private static String text(KeycodeEntry entry) {
        return String.join(
                        " ", entry.name(), entry.label(), entry.description(), entry.aliases() + "")
                .toLowerCase(Locale.ROOT);
    }
}
