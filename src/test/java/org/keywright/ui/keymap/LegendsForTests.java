package org.keywright.ui.keymap;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.keywright.application.HostLanguage;
import org.keywright.keycode.HostLayout;
import org.keywright.keycode.HostLayout.Characters;

/** One language, in which the key of A types Q. */
final class LegendsForTests implements LegendSource {

    private String usual = "";

    @Override
    public List<HostLanguage> languages() {
        return List.of(new HostLanguage("french", "fr"));
    }

    @Override
    public Optional<HostLayout> find(String language) {
        return Optional.of(language)
                .filter("french"::equals)
                .map(
                        name ->
                                new HostLayout(
                                        name,
                                        Map.of(0x04, new Characters("q", "Q", "", "")),
                                        Map.of()));
    }

    @Override
    public String usual() {
        return usual;
    }

    @Override
    public void onUsual(String language) {
        usual = language;
    }
}
