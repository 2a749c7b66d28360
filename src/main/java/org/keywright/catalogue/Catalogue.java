package org.keywright.catalogue;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.function.Supplier;
import org.keywright.csource.MakeVariables;
import org.keywright.keyboard.KeyboardDefinition;
import org.keywright.keycode.HostLayout;
import org.keywright.keycode.KeycodeTable;
import org.keywright.mapping.MappingTables;
import org.keywright.option.OptionDescriptor;
import org.keywright.option.Value;
import org.keywright.problem.Checked;
import org.keywright.problem.Location;
import org.keywright.problem.Problem;
import org.keywright.schema.JsonDocument;
import org.keywright.schema.OptionDescriptions;
import org.keywright.schema.Pointers;

/**
 * Everything a tree knows: its keyboards, keycodes and layouts. Reads when first asked and
 * remembers; make a new one after files have changed. Safe for threads.
 */
public final class Catalogue {

    private final FirmwareTree tree;
    private final KeyboardFolders folders;
    private final Supplier<TreeTables> tables;
    private final Supplier<KeyboardResolver> resolver;
    private final Supplier<Checked<KeycodeTable>> keycodes;
    private final Supplier<Checked<MappingTables>> mappings;

    /** A catalogue of that tree; nothing is read yet. */
    public Catalogue(FirmwareTree tree) {
        this.tree = tree;
        this.folders = new KeyboardFolders(tree);
        this.tables = Once.of(() -> new TreeTables(tree));
        this.resolver = Once.of(() -> new KeyboardResolver(tree, tables()));
        this.keycodes = Once.of(() -> KeycodeTables.read(tree));
        this.mappings = Once.of(this::readMappings);
    }

    /** The folders it reads from. */
    public FirmwareTree tree() {
        return tree;
    }

    /** Whether the text can be the folder of a keyboard at all. */
    public static boolean isName(String id) {
        return KeyboardFolders.isName(id);
    }

    /** The folders of all keyboards, sorted; no file is read. */
    public List<String> names() {
        return folders.list();
    }

    /** The folder of the keyboard of that name or former name, without a word about others. */
    public Optional<String> findName(String id) {
        Optional<String> name =
                KeyboardFolders.isName(id)
                        ? Optional.of(tables().aliases().presentName(id))
                        : Optional.empty();
        return name.filter(folders::contains);
    }

    /**
     * The names of a keyboard's keymaps: beside it, above it, and those of its community layouts.
     *
     * @param userspace a folder of the user's own that is laid out like the tree
     */
    public SortedSet<String> keymapNames(String id, Optional<Path> userspace) {
        return folders.contains(id)
                ? new KeymapNames(tree, userspace).of(id, communityLayouts(id))
                : Collections.emptySortedSet();
    }

    /** The names of the keymaps that lie beside a keyboard or above it. */
    public SortedSet<String> ownKeymapNames(String id) {
        return folders.contains(id)
                ? new KeymapNames(tree, Optional.empty()).of(id, List.of())
                : Collections.emptySortedSet();
    }

    /** The keyboard of that folder or former name, resolved. */
    public Checked<KeyboardDefinition> keyboard(String id) {
        Checked<String> name = presentName(id);
        return name.then(resolver.get()::define);
    }

    /** All keyboards by their folder, sorted; nothing of them is read. */
    public List<String> ids() {
        return folders.list();
    }

    /** QMK's resolved {@code info.json} of that keyboard or former name. */
    public Checked<Value.Table> resolved(String id) {
        return presentName(id).then(resolver.get()::resolve);
    }

    /** The same with the settings of a keymap on top, which lies in that folder. */
    public Checked<Value.Table> resolvedWith(String id, Path keymapFolder) {
        KeymapOverlay overlay = new KeymapOverlay(tree, tables());
        return resolved(id).then(board -> overlay.over(id, board, keymapFolder));
    }

    /** What every {@code rules.mk} on the way to a keyboard says, variable by variable. */
    public SortedMap<String, String> rules(String id) {
        SortedMap<String, String> said = new TreeMap<>();
        if (folders.contains(id)) {
            MakeVariables rules = tables().sources().rules(folders.path(id), new ArrayList<>());
            rules.names()
                    .forEach(name -> rules.find(name).ifPresent(v -> said.put(name, v.value())));
        }
        return said;
    }

    /** The present name of a keyboard, if there is such a one. */
    public Checked<String> presentName(String id) {
        String name = KeyboardFolders.isName(id) ? tables().aliases().presentName(id) : id;
        return folders.contains(name)
                ? Checked.of(name)
                : Checked.failed(KeyboardResolver.unknown(id, alike(id)));
    }

    /**
     * The name of the header that a keyboard brings along, {@code planck.h} for {@code
     * planck/rev6}; {@code default_keyboard.h} includes it.
     */
    public Optional<String> ownHeader(String id) {
        return folders.contains(id) ? folders.ownHeader(id) : Optional.empty();
    }

    /** Former names that still lead to the keyboard. */
    public List<String> formerNames(String id) {
        return tables().aliases().formerNames(id);
    }

    /** Keyboards that have the same words, or at least the last one. */
    private List<String> alike(String id) {
        String words = id.replaceAll("[^A-Za-z0-9]+", " ").strip();
        String last = words.substring(words.lastIndexOf(' ') + 1);
        if (last.length() < 3 || words.length() > 60) {
            return List.of();
        }
        List<String> found = holding(List.of(words.toLowerCase(Locale.ROOT).split(" ")));
        List<String> some =
                found.isEmpty() ? holding(List.of(last.toLowerCase(Locale.ROOT))) : found;
        return some.stream().limit(3).toList();
    }

    private List<String> holding(List<String> words) {
        return folders.list().stream()
                .filter(id -> words.stream().allMatch(id.toLowerCase(Locale.ROOT)::contains))
                .sorted(
                        Comparator.comparing(String::length)
                                .thenComparing(Comparator.naturalOrder()))
                .toList();
    }

    /**
     * What the tree's schema does not allow in a keymap.json.
     *
     * @param except members that somebody else looks after
     */
    public List<Problem> keymapProblems(JsonDocument keymap, Set<String> except) {
        return tables().schemas().validate(keymap, "qmk.keymap.v1").stream()
                .filter(problem -> !isBelow(problem.location(), except))
                .toList();
    }

    /** What a schema of the tree does not allow in a document. */
    public List<Problem> schemaProblems(JsonDocument document, String schemaId) {
        return tables().schemas().validate(document, schemaId);
    }

    private static boolean isBelow(Location location, Set<String> members) {
        return location instanceof Location.InText text
                && Pointers.steps(text.pointer()).stream().limit(1).allMatch(members::contains);
    }

    /** What the tree's schema does not allow in the option values of a keymap. */
    public List<Problem> optionProblems(Value.Table config) {
        return tables().schemas()
                .validate(
                        config,
                        "qmk.keyboard.v1",
                        pointer -> new Location.OnOption(Pointers.dotted(pointer)));
    }

    /** The options that a keymap may set, as the tree's schema describes them. */
    public List<OptionDescriptor> options() {
        return OptionDescriptions.read(tables().schemas(), "qmk.keymap.v1", "config");
    }

    /** Every keycode of the newest version of the tables. */
    public KeycodeTable keycodes() {
        return keycodes.get().value().orElseGet(() -> new KeycodeTable(List.of()));
    }

    /** The host languages whose keycodes the tree names. */
    public List<String> languages() {
        return LanguageTables.languages(tree);
    }

    /** What keys type on a computer set to a language, if the tree says it. */
    public Optional<HostLayout> language(String name) {
        return LanguageTables.read(tree, name)
                .value()
                .map(read -> new HostLanguageTable(keycodes(), read).read());
    }

    /** The file of the keyboard's default keymap, if it is a {@code keymap.json}. */
    public Optional<Path> defaultKeymap(String id) {
        return findKeymap(id, "default").filter(file -> file.endsWith("keymap.json"));
    }

    /** The file of a keymap of that name, {@code keymap.json} or {@code keymap.c}. */
    public Optional<Path> findKeymap(String id, String keymap) {
        KeymapFolders keymaps = new KeymapFolders(tree);
        return keymaps.find(id, keymap, List.of())
                .or(() -> keymaps.find(id, keymap, communityLayouts(id)));
    }

    /** The same, with a folder of the user's own that is laid out like the tree and wins. */
    public Optional<Path> findKeymap(String id, String keymap, Optional<Path> userspace) {
        KeymapFolders keymaps = new KeymapFolders(tree);
        return userspace
                .flatMap(own -> keymaps.findIn(own.resolve("keyboards"), id, keymap))
                .or(() -> findKeymap(id, keymap));
    }

    private List<Value> communityLayouts(String id) {
        return keyboard(id)
                .value()
                .map(keyboard -> keyboard.resolved().items("community_layouts"))
                .orElse(List.of());
    }

    /** Names of the layouts that several keyboards share: {@code 60_ansi}. */
    public Set<String> communityLayouts() {
        return tables().communityLayouts();
    }

    /** Which C name is which setting, as this tree has it. */
    public Checked<MappingTables> mappings() {
        return mappings.get();
    }

    private Checked<MappingTables> readMappings() {
        TreeDocuments documents = new TreeDocuments(tree);
        return documents
                .read(tree.mappings().resolve("info_config.hjson"))
                .then(
                        config ->
                                documents
                                        .read(tree.mappings().resolve("info_rules.hjson"))
                                        .then(rules -> MappingTables.read(config, rules)));
    }

    /**
     * Community modules.
     *
     * @param before folders with modules of the user's own, which win over the tree's
     */
    public ModuleCatalogue modules(List<Path> before) {
        return new ModuleCatalogue(tree, tables().schemas(), before);
    }

    /** What is wrong with the tree's own tables and schemas. */
    public List<Problem> problems() {
        List<Problem> all = new ArrayList<>(tables().problems());
        all.addAll(keycodes.get().problems());
        return all;
    }

    private TreeTables tables() {
        return tables.get();
    }
}
