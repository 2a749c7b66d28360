package org.keywright.ui.keymap;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.keywright.keycode.Keycode;
import org.keywright.keycode.KeycodeCategory;
import org.keywright.keycode.KeycodeEntry;
import org.keywright.keycode.KeycodeParser;
import org.keywright.keymap.Extras;
import org.keywright.option.Value;
import org.keywright.ui.words.Phrase;

/** What the palette shows: a page, or what a search found. */
public final class PaletteViewModel {

    private final EditorViewModel editor;
    private final KeyEdits edits;
    private final PaletteBook book;
    private final BuilderViewModel builder;
    private final PaletteFinder finder;
    private final StringProperty query = new SimpleStringProperty("");
    private final ObjectProperty<KeycodeCategory> category =
            new SimpleObjectProperty<>(KeycodeCategory.BASIC);
    private final ReadOnlyObjectWrapper<List<PaletteGroup>> groups =
            new ReadOnlyObjectWrapper<>(List.of());
    private final ReadOnlyObjectWrapper<UsedCodes> used =
            new ReadOnlyObjectWrapper<>(new UsedCodes(Map.of()));
    private final BooleanProperty atHand = new SimpleBooleanProperty();
    private int layers;
    private Value.Table shownFeatures = Value.Table.empty();
    private int shownExtras;
    private Map<Keycode, String> shownNames = Map.of();

    /** A palette for an editor; {@code search} finds keycodes, best first. */
    public PaletteViewModel(
            EditorViewModel editor, KeyEdits edits, Function<String, List<KeycodeEntry>> search) {
        this.editor = editor;
        this.edits = edits;
        this.builder = new BuilderViewModel(editor, edits);
        this.book = new PaletteBook(editor.keycodes(), editor.looks());
        this.finder = new PaletteFinder(editor, book, search);
        query.subscribe(() -> refresh());
        category.subscribe(() -> refresh());
        atHand.subscribe(() -> refresh());
        editor.shelf().recentProperty().subscribe(() -> shelved());
        editor.shelf().favouritesProperty().subscribe(() -> shelved());
        editor.documentProperty().subscribe(() -> layersMayHaveChanged());
        used.set(UsedCodes.of(editor.document(), editor.keycodes()));
        editor.legendLanguage().languageProperty().subscribe(language -> refresh());
        refresh();
    }

    /** What is searched for; blank to show a page. */
    public StringProperty queryProperty() {
        return query;
    }

    /** The page that is shown while nothing is searched for. */
    public ObjectProperty<KeycodeCategory> categoryProperty() {
        return category;
    }

    /** Whether what is shown was found by searching. */
    boolean searching() {
        return !query.get().isBlank();
    }

    /** Whether basic codes are drawn as a keyboard above what is shown. */
    boolean drawn() {
        return !searching() && !atHand.get() && category.get() == KeycodeCategory.BASIC;
    }

    /** Makes an item a favourite, or ends that. */
    void onFavour(PaletteItem item) {
        editor.shelf().toggle(item.template());
    }

    /** What is marked with a star. */
    ReadOnlyObjectProperty<List<String>> favouritesProperty() {
        return editor.shelf().favouritesProperty();
    }

    boolean isFavourite(PaletteItem item) {
        return editor.shelf().isFavourite(item.template());
    }

    /** Whether the codes at hand are shown instead of a category's: favourites and recent ones. */
    BooleanProperty atHandProperty() {
        return atHand;
    }

    private List<PaletteGroup> codesAtHand() {
        return Stream.of(
                        new PaletteGroup(
                                Phrase.of("Favourites"),
                                items(editor.shelf().favouritesProperty().get())),
                        new PaletteGroup(
                                Phrase.of("Assigned lately"),
                                items(editor.shelf().recentProperty().get())))
                .filter(group -> !group.items().isEmpty())
                .toList();
    }

    private List<PaletteItem> items(List<String> codes) {
        return codes.stream()
                .map(
                        code ->
                                code.contains("%")
                                        ? book.template(code, "")
                                        : book.item(KeycodeParser.parse(code)))
                .toList();
    }

    /** What is shown. */
    ReadOnlyObjectProperty<List<PaletteGroup>> groupsProperty() {
        return groups.getReadOnlyProperty();
    }

    /** Puts keycodes together of several parts. */
    BuilderViewModel builder() {
        return builder;
    }

    /** Puts an item on the selected key, or into the keycode that is being put together. */
    void onPick(PaletteItem item) {
        if (builder.openProperty().get()) {
            builder.onPick(item);
            return;
        }
        if (editor.loan().takeCode(KeycodeParser.parse(item.keycodeFor(Keycode.NOTHING)))) {
            return;
        }
        editor.selectionProperty()
                .get()
                .ifPresent(place -> edits.onAssign(item.keycodeFor(edits.at(place))));
    }

    /** Puts the best find on the selected key. */
    void onPickFirst() {
        groups.get().stream()
                .flatMap(group -> group.items().stream())
                .findFirst()
                .ifPresent(this::onPick);
    }

    /** The item of a keycode, for the drawn keyboard of basic codes. */
    PaletteItem item(String name) {
        PaletteItem known =
                editor.keycodes().find(name).map(book::item).orElseGet(() -> unknown(name));
        return known.lacking(editor.missing(known.code()));
    }

    /** The tables of another firmware tree may lack a code. */
    private PaletteItem unknown(String name) {
        return new PaletteItem(name, editor.looks().of(KeycodeParser.parse(name)), name);
    }

    /** How often the keymap uses which keycode. */
    ReadOnlyObjectProperty<UsedCodes> usedProperty() {
        return used.getReadOnlyProperty();
    }

    /** How often the keymap uses an item. */
    int uses(PaletteItem item) {
        return used.get().of(item, editor.keycodes());
    }

    /** Switches on what the items of a group need. */
    void onSwitchOn(String feature) {
        edits.onSwitchOn(feature);
    }

    private void layersMayHaveChanged() {
        used.set(UsedCodes.of(editor.document(), editor.keycodes()));
        Map<Keycode, String> names = CalledNames.of(editor.document());
        int extras = extras();
        if (layers != editor.document().layers().size()
                || extras != shownExtras
                || !names.equals(shownNames)
                || !features().equals(shownFeatures)) {
            refresh();
        }
    }

    private void refresh() {
        layers = editor.document().layers().size();
        shownExtras = extras();
        shownFeatures = features();
        shownNames = CalledNames.of(editor.document());
        book.show(editor.document());
        groups.set(shown().stream().map(this::judged).toList());
    }

    private List<PaletteGroup> shown() {
        if (searching()) {
            return found();
        }
        return atHand.get() ? codesAtHand() : book.page(category.get(), layers);
    }

    private void shelved() {
        if (atHand.get() && !searching()) {
            refresh();
        }
    }

    private PaletteGroup judged(PaletteGroup group) {
        return new PaletteGroup(
                group.title(),
                group.items().stream()
                        .map(item -> item.lacking(editor.missing(item.code())))
                        .toList());
    }

    private Value.Table features() {
        return editor.document().config().table("features");
    }

    private int extras() {
        return CalledNames.CALLED.stream()
                .mapToInt(kind -> Extras.of(editor.document(), kind).size())
                .sum();
    }

    private List<PaletteGroup> found() {
        return List.of(new PaletteGroup("", finder.find(query.get())));
    }
}
