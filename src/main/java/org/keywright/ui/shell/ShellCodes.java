package org.keywright.ui.shell;

import org.keywright.application.Settings;
import org.keywright.ui.fx.Background;
import org.keywright.ui.keymap.CodeShelf;

/** Recent and favourite keycodes, kept with the settings for every keyboard. */
final class ShellCodes {

    private ShellCodes() {}

    static CodeShelf shelf(Settings settings, Background background) {
        return new CodeShelf(
                settings.recentCodes(),
                settings.favouriteCodes(),
                (recent, favourites) ->
                        background.run(
                                () -> {
                                    settings.keepCodes(recent, favourites);
                                    return recent;
                                },
                                kept -> {}));
    }
}
