package org.keywright.application;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import org.keywright.catalogue.Catalogue;
import org.keywright.catalogue.HostLayoutTable;
import org.keywright.catalogue.Once;
import org.keywright.keycode.HostLayout;
import org.keywright.keymap.KeymapDocument;
import org.keywright.keymap.SetHostLanguage;

/**
 * What keys type on computers set to a language: out of the program's own table, and for languages
 * that are not in it out of the QMK tree in use. Thread-safe.
 */
public final class HostLanguages {

    private static final String USUAL = "keymap.legends";

    private final Trees trees;
    private final Settings settings;
    private final Supplier<HostLayoutTable> table;
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
