package org.keywright.ui.keymap;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.BiFunction;
import java.util.function.Function;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.keywright.application.MissingFeature;
import org.keywright.keyboard.KeyboardDefinition;
import org.keywright.keyboard.Layout;
import org.keywright.keycode.Keycode;
import org.keywright.keycode.KeycodeTable;
import org.keywright.keymap.Edit;
import org.keywright.keymap.History;
import org.keywright.keymap.KeymapDocument;
import org.keywright.keymap.LayerWays;
import org.keywright.keymap.QuickFix;
import org.keywright.problem.Problem;
import org.keywright.ui.control.CapLook;
import org.keywright.ui.control.KeyLoan;
import org.keywright.ui.fx.Background;
import org.keywright.ui.words.Echo;

/** One open keymap: the document with its history, the layer shown, the key selected, problems. */
public final class EditorViewModel {

    private final KeyboardDefinition keyboard;
    private final KeycodeTable keycodes;
    private final History history;
    private final Function<KeymapDocument, List<Problem>> checks;
    private final Background background;
    private final CapLooks looks;
    private final LegendLanguage legendLanguage;
    private final KeyLoan loan = new KeyLoan();
    private final ReadOnlyObjectWrapper<KeymapDocument> document;
    private final ReadOnlyObjectWrapper<KeymapDocument> saved;
    private final KnownWays ways = new KnownWays();
    private final ReadOnlyIntegerWrapper layer = new ReadOnlyIntegerWrapper(0);
    private final ReadOnlyObjectWrapper<Optional<Place>> selection =
            new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyObjectWrapper<Set<Integer>> selectedKeys =
            new ReadOnlyObjectWrapper<>(Set.of());
    private OptionalInt anchor = OptionalInt.empty();
    private final ReadOnlyBooleanWrapper dirty = new ReadOnlyBooleanWrapper();
    private final ReadOnlyStringWrapper undoLabel = new ReadOnlyStringWrapper("");
    private final ReadOnlyStringWrapper redoLabel = new ReadOnlyStringWrapper("");
    private final ReadOnlyStringWrapper notice = new ReadOnlyStringWrapper("");
    private final BooleanProperty autoAdvance = new SimpleBooleanProperty(true);
    private final ObservableList<Problem> problems = FXCollections.observableArrayList();
    private BiFunction<Problem, KeymapDocument, Optional<QuickFix>> repairs =
            (problem, keymap) -> Optional.empty();
    private BiFunction<Keycode, KeymapDocument, Optional<MissingFeature>> missing =
            (code, keymap) -> Optional.empty();
    private CodeShelf shelf = CodeShelf.empty();
    private Map<Problem, QuickFix> fixes = Map.of();

    /**
     * Opens a keymap for editing.
     *
     * @param keyboard what it is for
     * @param keycodes every keycode there is
     * @param history the keymap with its past
     * @param checks finds what is wrong with a keymap; called off the window's thread
     * @param background where the checks run
     */
    public EditorViewModel(
            KeyboardDefinition keyboard,
            KeycodeTable keycodes,
            History history,
            Function<KeymapDocument, List<Problem>> checks,
            Background background) {
        this.keyboard = keyboard;
        this.keycodes = keycodes;
        this.history = history;
        this.checks = checks;
        this.background = background;
        this.looks = new CapLooks(keycodes);
        this.legendLanguage = new LegendLanguage(keycodes, looks::speak);
        this.document = new ReadOnlyObjectWrapper<>(history.current());
        this.saved = new ReadOnlyObjectWrapper<>(history.saved());
        refresh();
    }

    /** What the keymap is for. */
    public KeyboardDefinition keyboard() {
        return keyboard;
    }

    /** Every keycode there is. */
    public KeycodeTable keycodes() {
        return keycodes;
    }

    /** The keymap now. */
    public ReadOnlyObjectProperty<KeymapDocument> documentProperty() {
        return document.getReadOnlyProperty();
    }

    /** The keymap now. */
    public KeymapDocument document() {
        return document.get();
    }

    /** The keymap as it is in its file; saving changes nothing else. */
    public ReadOnlyObjectProperty<KeymapDocument> savedProperty() {
        return saved.getReadOnlyProperty();
    }

    /** The keymap as it is in its file. */
    public KeymapDocument saved() {
        return history.saved();
    }

    /** What can be undone, oldest first. */
    public List<History.Past> past() {
        return history.past();
    }

    /** The layout the keymap is for; the keyboard's first while the keymap names an unknown one. */
    public Layout layout() {
        return keyboard.findLayout(document.get().layout())
                .orElseGet(() -> keyboard.layoutList().getFirst());
    }

    /** The number of the layer that is shown. */
    public ReadOnlyIntegerProperty layerProperty() {
        return layer.getReadOnlyProperty();
    }

    /** The number of the layer that is shown. */
    public int layer() {
        return layer.get();
    }

    /** Where the next keycode goes. */
    public ReadOnlyObjectProperty<Optional<Place>> selectionProperty() {
        return selection.getReadOnlyProperty();
    }

    /** Whether closing would lose something. */
    public ReadOnlyBooleanProperty dirtyProperty() {
        return dirty.getReadOnlyProperty();
    }

    /** What undo would take back; empty when there is nothing. */
    public ReadOnlyStringProperty undoLabelProperty() {
        return undoLabel.getReadOnlyProperty();
    }

    /** What redo would do again; empty when there is nothing. */
    public ReadOnlyStringProperty redoLabelProperty() {
        return redoLabel.getReadOnlyProperty();
    }

    /** Why the last wish was not granted; empty when it was. */
    public ReadOnlyStringProperty noticeProperty() {
        return notice.getReadOnlyProperty();
    }

    /** Whether the selection goes on to the next key after a keycode was assigned. */
    public BooleanProperty autoAdvanceProperty() {
        return autoAdvance;
    }

    /** What is wrong with the keymap. */
    public ObservableList<Problem> problems() {
        return problems;
    }

    /** From the next check on, looks for repairs as well; called off the window's thread. */
    public void repairBy(BiFunction<Problem, KeymapDocument, Optional<QuickFix>> repair) {
        repairs = repair;
        refresh();
    }

    /** From now on, keycaps may be written as in other countries. */
    public void legendsFrom(LegendSource source) {
        legendLanguage.askFrom(source, document.get());
    }

    /** In which language keycaps are written. */
    public LegendLanguage legendLanguage() {
        return legendLanguage;
    }

    /** From now on knows which keycodes need a feature that is off; asked for many at once. */
    public void featuresFrom(
            BiFunction<Keycode, KeymapDocument, Optional<MissingFeature>> features) {
        missing = features;
        refresh();
    }

    /** The feature that a keycode needs and that is off. */
    Optional<MissingFeature> missing(Keycode code) {
        return missing.apply(code, document.get());
    }

    /** The repair of one of the {@link #problems}, if there is one. */
    public Optional<QuickFix> findFix(Problem problem) {
        return Optional.ofNullable(fixes.get(problem));
    }

    /** The keyboard and the palette, for whoever borrows them. */
    public KeyLoan loan() {
        return loan;
    }

    /** What shows through transparent keys, as the keymap is now. */
    LayerWays ways() {
        return ways.of(document.get());
    }

    /** What the keys of the layer that is shown look like. */
    public List<CapLook> capLooks() {
        return LayerLooks.of(this).keys(layer(), layout().keys().size());
    }

    /** How the keycaps look. */
    CapLooks looks() {
        return looks;
    }

    /** From now on puts recent and favourite keycodes there. */
    public void shelveOn(CodeShelf other) {
        shelf = other;
    }

    /** Recent and favourite keycodes. */
    CodeShelf shelf() {
        return shelf;
    }

    /** Makes a change, or says why it cannot be made. */
    public boolean apply(Edit edit) {
        Optional<Problem> refusal = edit.refusal(history.current());
        notice.set(refusal.map(p -> Echo.message(p) + " " + Echo.advice(p)).orElse(""));
        if (refusal.isEmpty()) {
            history.apply(edit);
            refresh();
        }
        return refusal.isEmpty();
    }

    /** Says something about what was just done. */
    void tell(String words) {
        notice.set(words);
    }

    /** Goes one step back. */
    public void onUndo() {
        history.undo();
        refresh();
    }

    /** Takes back an undo. */
    public void onRedo() {
        history.redo();
        refresh();
    }

    /** Notes that the keymap as it is now is in its file. */
    public void onSaved() {
        history.markSaved();
        refresh();
    }

    /** Notes that the file says something else now, whoever wrote it. */
    public void onFileSays(KeymapDocument says) {
        history.noteFile(says);
        refresh();
    }

    /** What keymaps are checked against is another firmware tree now. */
    public void onTablesChanged() {
        refresh();
    }

    /** Shows a layer; a number past either end is ignored. */
    public void onShowLayer(int number) {
        if (number >= 0 && number < document.get().layers().size()) {
            layer.set(number);
        }
    }

    /** Selects a place for the next keycode; one that the keyboard does not have is ignored. */
    public void onSelect(Place place) {
        if (has(place)) {
            anchor =
                    place instanceof Place.Key(int key) ? OptionalInt.of(key) : OptionalInt.empty();
            selection.set(Optional.of(place));
            selectedKeys.set(place instanceof Place.Key(int key) ? Set.of(key) : Set.of());
        }
    }

    /** Selects several keys; those that the layout does not have are ignored. */
    void onSelectKeys(Set<Integer> keys, int lead, int from) {
        Set<Integer> present = new TreeSet<>(keys);
        present.removeIf(key -> !has(new Place.Key(key)));
        if (present.contains(lead)) {
            anchor = OptionalInt.of(from);
            selection.set(Optional.of(new Place.Key(lead)));
            selectedKeys.set(Collections.unmodifiableSet(present));
        }
    }

    /** The selected keys, in the layout's order; the one that leads is among them. */
    public ReadOnlyObjectProperty<Set<Integer>> selectedKeysProperty() {
        return selectedKeys.getReadOnlyProperty();
    }

    /** The selected keys, in the layout's order. */
    public Set<Integer> selectedKeys() {
        return selectedKeys.get();
    }

    /** The key that leads the selection, if a key does. */
    OptionalInt lead() {
        return selection.get().orElse(null) instanceof Place.Key(int key)
                ? OptionalInt.of(key)
                : OptionalInt.empty();
    }

    /** Where extending the selection begins. */
    OptionalInt anchor() {
        return anchor;
    }

    private boolean has(Place place) {
        return switch (place) {
            case Place.Key(int index) -> index < layout().keys().size();
            case Place.Turn turn -> turn.encoder() < keyboard.encoderCount();
        };
    }

    /** Selects nothing. */
    public void onDeselect() {
        anchor = OptionalInt.empty();
        selection.set(Optional.empty());
        selectedKeys.set(Set.of());
    }

    private void refresh() {
        KeymapDocument now = history.current();
        looks.name(now);
        legendLanguage.follow(now);
        // The document last: who follows it looks at the others as well.
        dirty.set(history.dirty());
        undoLabel.set(history.undoLabel().orElse(""));
        redoLabel.set(history.redoLabel().orElse(""));
        saved.set(history.saved());
        document.set(now);
        layer.set(Math.min(layer.get(), Math.max(0, now.layers().size() - 1)));
        if (!selection.get().filter(this::has).equals(selection.get())
                || !selectedKeys.get().stream().allMatch(key -> has(new Place.Key(key)))) {
            onDeselect();
        }
        background.run(() -> FoundProblems.of(now, checks, repairs), found -> report(now, found));
    }

    /** Only the newest keymap's problems count: an older check may end later. */
    private void report(KeymapDocument checked, FoundProblems found) {
        if (checked != history.current()) {
            return;
        }
        boolean sameFixes = fixes.equals(found.fixes());
        fixes = found.fixes();
        if (!problems.equals(found.problems()) || !sameFixes) {
            problems.setAll(found.problems());
        }
    }
}
