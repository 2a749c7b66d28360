package org.keywright.application;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.keywright.catalogue.Catalogue;
import org.keywright.catalogue.HostLayoutTable;
import org.keywright.catalogue.Once;
import org.keywright.keycode.HostLayout;
import org.keywright.keycode.KeycodeEntry;
import org.keywright.keycode.KeycodeParser;
import org.keywright.keycode.KeycodeTable;
import org.keywright.keymap.KeymapDocument;
import org.keywright.keymap.SetHostLanguage;

/**
 * What keys type on computers set to a language: out of the program's own table, and for languages
 * that are not in it out of the QMK tree in use. Thread-safe.
 */
public final class HostLanguages {

    /**
     * A table with a language's names, kept because a keymap is checked after every edit.
     *
     * @param without the table as it was
     * @param with the table with the names
     */
    private record Named(KeycodeTable without, String language, KeycodeTable with) {}

    private static final String USUAL = "keymap.legends";

    private final Trees trees;
    private final Settings settings;
    private final Supplier<HostLayoutTable> table;
    private volatile @Nullable Named named;
    private final Map<String, Optional<HostLayout>> known = new ConcurrentHashMap<>();

    HostLanguages(Trees trees, Home home, Settings settings) {
        this.trees = trees;
        this.settings = settings;
        table =
                Once.of(
                        () ->
                                new HostLayoutTable(
                                        DataTable.read(home.data().resolve("hostlayouts.hjson"))));
    }

    /** The languages to choose from: those of the program's table first. */
    public List<HostLanguage> all() {
        List<HostLanguage> all = new ArrayList<>();
        for (String name : table.get().languages()) {
            all.add(new HostLanguage(name, table.get().locale(name).orElse("")));
        }
        catalogue().languages().stream()
                .filter(name -> table.get().locale(name).isEmpty())
                .forEach(name -> all.add(new HostLanguage(name, "")));
        return all;
    }

    /**
     * What keys type in a language.
     *
     * @param name QMK's; absent when nobody knows it
     */
    public Optional<HostLayout> find(String name) {
        String key = trees.current() + " " + name;
        return known.computeIfAbsent(key, unread -> read(name));
    }

    /** What keys type where a keymap is used: in its host language, else the usual one. */
    public Optional<HostLayout> of(KeymapDocument keymap) {
        String named = SetHostLanguage.of(keymap);
        String language = named.isEmpty() ? usual() : named;
        return language.isEmpty() ? Optional.empty() : find(language);
    }

    /** The language of keymaps that name none; empty for US English. */
    public String usual() {
        return settings.find(USUAL).orElse("");
    }

    /**
     * Remembers the language of keymaps that name none.
     *
     * @param name QMK's; empty for US English
     * @throws java.io.UncheckedIOException if the disk refuses
     */
    public void choose(String name) {
        settings.put(USUAL, name);
    }

    /**
     * The keycodes together with those that a host language names: {@code DE_AT}.
     *
     * @param language QMK's name; empty, or unknown, for none
     */
    KeycodeTable withNames(KeycodeTable keycodes, String language) {
        Map<String, String> names =
                language.isEmpty()
                        ? Map.of()
                        : find(language).map(HostLayout::names).orElse(Map.of());
        if (names.isEmpty()) {
            return keycodes;
        }
        Named now = named;
        if (now == null || now.without() != keycodes || !now.language().equals(language)) {
            now = new Named(keycodes, language, joined(keycodes, names));
            named = now;
        }
        return now.with();
    }

    private static KeycodeTable joined(KeycodeTable keycodes, Map<String, String> names) {
        List<KeycodeEntry> rows = new ArrayList<>(keycodes.entries());
        names.forEach(
                (name, meaning) ->
                        keycodes.valueOf(KeycodeParser.parse(meaning))
                                .ifPresent(
                                        code ->
                                                rows.add(
                                                        new KeycodeEntry(
                                                                code,
                                                                name,
                                                                List.of(),
                                                                "",
                                                                "language",
                                                                ""))));
        return new KeycodeTable(rows);
    }

    private Optional<HostLayout> read(String name) {
        Optional<HostLayout> own = table.get().find(name, trees.legends());
        Optional<HostLayout> theirs = catalogue().language(name);
        // Our characters are made for keycaps; the names are in the tree alone.
        return own.isPresent() && theirs.isPresent()
                ? Optional.of(new HostLayout(name, own.get().keys(), theirs.get().names()))
                : own.or(() -> theirs);
    }

    private Catalogue catalogue() {
        return trees.open().catalogue();
    }
}
