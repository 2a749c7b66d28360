package org.keywright.ui.words;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** The translations of one language: of what the window says, and of what lower rooms say. */
final class PhraseTable {

    private final Language language;
    private final Map<PoKey, List<String>> phrases = new HashMap<>();
    private final Templates templates;

    private PhraseTable(Language language, List<PoEntry> own, List<PoEntry> lower) {
        this.language = language;
        own.forEach(entry -> phrases.put(entry.key(), entry.translations()));
        templates = new Templates(lower);
    }

    static PhraseTable of(Language language) {
        if (language == Language.ENGLISH) {
            return new PhraseTable(language, List.of(), List.of());
        }
        List<PoEntry> lower = new ArrayList<>(below(language));
        lower.addAll(options(language));
        lower.addAll(data(language));
        return new PhraseTable(language, own(language), lower);
    }

    /** The rows for the window's own words. */
    static List<PoEntry> own(Language language) {
        return read(language.code() + ".po");
    }

    /** The rows for what the program's data say about options, sentence by sentence. */
    static List<PoEntry> options(Language language) {
        return read(language.code() + "-options.po");
    }

    /** The rows for what the program's data say about keycodes, bootloaders and switches. */
    static List<PoEntry> data(Language language) {
        return read(language.code() + "-data.po");
    }

    /** The rows for the words of lower rooms. */
    static List<PoEntry> below(Language language) {
        return read(language.code() + "-rooms.po");
    }

    private static List<PoEntry> read(String name) {
        try (InputStream in =
                Objects.requireNonNull(PhraseTable.class.getResourceAsStream(name), name)) {
            return PoReader.read(new String(in.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException damaged) {
            throw new UncheckedIOException(damaged);
        }
    }

    Language language() {
        return language;
    }

    Templates templates() {
        return templates;
    }

    /** The translation, or the English text when there is none. */
    String find(PoKey key) {
        List<String> found = phrases.getOrDefault(key, List.of());
        return found.isEmpty() || found.getFirst().isEmpty() ? key.english() : found.getFirst();
    }

    /** The form of a counted text that goes with a number. */
    String find(PoKey one, String many, long number) {
        List<String> forms = phrases.getOrDefault(one, List.of());
        int form = language.form(number);
        if (form < forms.size() && !forms.get(form).isEmpty()) {
            return forms.get(form);
        }
        return Language.ENGLISH.form(number) == 0 ? one.english() : many;
    }
}
