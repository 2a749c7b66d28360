package org.keywright.ui.shell;

import java.util.List;
import java.util.Optional;
import org.keywright.application.HostLanguage;
import org.keywright.application.Keywright;
import org.keywright.keycode.HostLayout;
import org.keywright.ui.keymap.LegendSource;

/** The program's keyboard languages; the one chosen last is kept with the settings. */
record ShellLegends(Keywright program) implements LegendSource {

    @Override
    public List<HostLanguage> languages() {
        return program.hostLanguages().all();
    }

    @Override
    public Optional<HostLayout> find(String language) {
        return program.hostLanguages().find(language);
    }

    @Override
    public String usual() {
        return program.hostLanguages().usual();
    }

    @Override
    public void onUsual(String language) {
        program.hostLanguages().choose(language);
    }
}
