package org.keywright.ui.shell;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.keywright.application.HostLanguage;
import org.keywright.application.HostLanguages;
import org.keywright.keycode.HostCharacters;
import org.keywright.keycode.Keycode;
import org.keywright.keycode.KeycodeTable;
import org.keywright.ui.control.LanguageTitle;
import org.keywright.ui.extras.TextLanguages;
import org.keywright.ui.words.Phrase;

/** The program's keyboard languages for the texts of macros. */
record ShellTexts(HostLanguages languages, KeycodeTable table) implements TextLanguages {

    @Override
    public List<String> names() {
        return languages.all().stream()
                .map(HostLanguage::name)
                .sorted(Comparator.comparing(this::title))
                .toList();
    }

    @Override
    public String title(String name) {
        List<HostLanguage> all = languages.all();
        return name.isEmpty()
                ? Phrase.of("US English")
                : all.stream()
                        .filter(one -> one.name().equals(name))
                        .findFirst()
                        .map(one -> LanguageTitle.of(one, all))
                        .orElse(name);
    }

    @Override
    public Optional<Keycode> key(String name, String character) {
        return name.isEmpty()
                ? Optional.empty()
                : languages
                        .find(name)
                        .map(layout -> new HostCharacters(table, Optional.of(layout)))
                        .flatMap(host -> host.codesFor(character).stream().findFirst());
    }
}
