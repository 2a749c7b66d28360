package org.keywright.ui.keymap;

import java.util.List;
import java.util.Optional;
import org.keywright.application.HostLanguage;
import org.keywright.keycode.HostLayout;

/** Knows no language: keycaps are those of a US keyboard. */
final class LegendsOfNobody implements LegendSource {

    @Override
    public List<HostLanguage> languages() {
        return List.of();
    }

    @Override
    public Optional<HostLayout> find(String language) {
        return Optional.empty();
    }

    @Override
    public String usual() {
        return "";
    }

    @Override
    public void onUsual(String language) {
        // Nobody asks again.
    }
}
