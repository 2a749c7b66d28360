package org.keywright.ui.keymap;

import java.util.List;
import java.util.Optional;
import org.keywright.application.HostLanguage;
import org.keywright.keycode.HostLayout;

/** Where keyboards of other countries come from, and which of them the user looks at usually. */
public interface LegendSource {

    /** Knows no other country. */
    LegendSource NONE = new LegendsOfNobody();

    /** The languages to choose from. */
    List<HostLanguage> languages();

    /** What keys type in a language. */
    Optional<HostLayout> find(String language);

    /** The language of keymaps that name none; empty for US English. */
    String usual();

    /** Remembers another one. */
    void onUsual(String language);
}
