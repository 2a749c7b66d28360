package org.keywright.ui.keymap;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.keywright.keycode.Keycode;
import org.keywright.keycode.KeycodeCategory;
import org.keywright.keycode.KeycodeEntry;
import org.keywright.keycode.KeycodeParser;
import org.keywright.keymap.Extras;

/** What the palette shows: a page, or what a search found. */
public final class PaletteViewModel {

    private final EditorViewModel editor;
    private final KeyEdits edits;
    private final PaletteBook book;
    private final BuilderViewModel builder;
    private final Function<String, List<KeycodeEntry>> search;
    private final StringProperty query = new SimpleStringProperty("");
    private final ObjectProperty<KeycodeCategory> category =
            new SimpleObjectProperty<>(KeycodeCategory.BASIC);
    private final ReadOnlyObjectWrapper<List<PaletteGroup>> groups =
            new ReadOnlyObjectWrapper<>(List.of());
    private int layers;
    private int shownExtras;
    private Map<Keycode, String> shownNames = Map.of();

    /** A palette for an editor; {@code search} finds keycodes, best first. */
    public PaletteViewModel(
            EditorViewModel editor, KeyEdits edits, Function<String, List<KeycodeEntry>> search) {
        this.editor = editor;
        this.edits = edits;
        this.search = search;
        this.builder = new BuilderViewModel(editor, edits);
        this.book = new PaletteBook(editor.keycodes(), editor.looks());
        query.subscribe(() -> refresh());
        category.subscribe(() -> refresh());
        editor.documentProperty().subscribe(() -> layersMayHaveChanged());
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
        return editor.keycodes().find(name).map(book::item).orElseGet(() -> unknown(name));
    }

    /** The tables of another firmware tree may lack a code. */
    private PaletteItem unknown(String name) {
        return new PaletteItem(name, editor.looks().of(KeycodeParser.parse(name)), name);
    }

    private void layersMayHaveChanged() {
        Map<Keycode, String> names = CalledNames.of(editor.document());
        int extras = extras();
        if (layers != editor.document().layers().size()
                || extras != shownExtras
                || !names.equals(shownNames)) {
            refresh();
        }
    }

    private void refresh() {
        layers = editor.document().layers().size();
        shownExtras = extras();
        shownNames = CalledNames.of(editor.document());
        book.show(editor.document());
        groups.set(searching() ? found() : book.page(category.get(), layers));
    }

    private int extras() {
        return CalledNames.CALLED.stream()
                .mapToInt(kind -> Extras.of(editor.document(), kind).size())
                .sum();
    }

    private List<PaletteGroup> found() {
        List<PaletteItem> items = search.apply(query.get()).stream().map(book::item).toList();
        return List.of(new PaletteGroup("", items));
    }
}
