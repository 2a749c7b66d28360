package org.keywright.ui.keymap;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import org.keywright.application.HostLanguage;
import org.keywright.keycode.HostCharacters;
import org.keywright.keycode.HostLayout;
import org.keywright.keycode.Keycode;
import org.keywright.keycode.KeycodeParser;
import org.keywright.keycode.KeycodeTable;
import org.keywright.keymap.KeymapDocument;
import org.keywright.keymap.SetHostLanguage;

/**
 * In which language keycaps are written: the one that the keymap names as its host language, else
 * the one the user chose last.
 */
public final class LegendLanguage {

    private final KeycodeTable keycodes;
    private final Consumer<Optional<HostLayout>> onChange;
    private final ReadOnlyStringWrapper language = new ReadOnlyStringWrapper("");
    private LegendSource source = LegendSource.NONE;
    private Optional<HostLayout> layout = Optional.empty();

    LegendLanguage(KeycodeTable keycodes, Consumer<Optional<HostLayout>> onChange) {
        this.keycodes = keycodes;
        this.onChange = onChange;
    }

    /** Asks there from now on. */
    void askFrom(LegendSource other, KeymapDocument keymap) {
        source = other;
        // A language that the former source did not know may be known now.
        language.set("");
        follow(keymap);
    }

    /** QMK's name of the language; empty for US English. */
    public ReadOnlyStringProperty languageProperty() {
        return language.getReadOnlyProperty();
    }

    /** The languages to choose from, US English left out. */
    List<HostLanguage> languages() {
        return source.languages();
    }

    /** Which keycode types which character in the language. */
    public HostCharacters characters() {
        return new HostCharacters(keycodes, layout);
    }

    /** The keycode that QMK calls by a name of the language: {@code KC_Z} for {@code DE_Y}. */
    Optional<Keycode> findName(String name) {
        return layout.map(HostLayout::names)
                .map(names -> names.get(name.toUpperCase(Locale.ROOT)))
                .map(KeycodeParser::parse);
    }

    /** Follows a keymap. */
    void follow(KeymapDocument keymap) {
        String named = SetHostLanguage.of(keymap);
        String wanted = named.isEmpty() ? source.usual() : named;
        if (!wanted.equals(language.get())) {
            layout = wanted.isEmpty() ? Optional.empty() : source.find(wanted);
            onChange.accept(layout);
            language.set(wanted);
        }
    }

    /** Writes keycaps in another language: in the keymap if it names one, else only here. */
    void onChoose(EditorViewModel editor, String wanted) {
        if (SetHostLanguage.of(editor.document()).isEmpty()) {
            source.onUsual(wanted);
            follow(editor.document());
        } else {
            editor.apply(new SetHostLanguage(wanted));
        }
    }

    /** Writes the language into the keymap, or takes it out. */
    void onKeep(EditorViewModel editor, boolean keep) {
        if (!keep) {
            source.onUsual(language.get());
        }
        editor.apply(new SetHostLanguage(keep ? language.get() : ""));
    }
}
