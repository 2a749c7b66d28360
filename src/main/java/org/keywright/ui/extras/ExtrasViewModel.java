package org.keywright.ui.extras;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Predicate;
import javafx.beans.property.IntegerProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.SimpleIntegerProperty;
import javafx.beans.property.SimpleObjectProperty;
import org.keywright.keycode.Keycode;
import org.keywright.keymap.AddCorrections;
import org.keywright.keymap.AddExtra;
import org.keywright.keymap.ChangeExtra;
import org.keywright.keymap.Combo;
import org.keywright.keymap.Edit;
import org.keywright.keymap.ExtraKind;
import org.keywright.keymap.Extras;
import org.keywright.keymap.KeymapDocument;
import org.keywright.keymap.LeaderSequence;
import org.keywright.keymap.Macro;
import org.keywright.keymap.MoveExtra;
import org.keywright.keymap.RemoveExtra;
import org.keywright.keymap.SetMacro;
import org.keywright.option.Value;
import org.keywright.ui.control.KeyLoan;

/** The extras of the open keymap: which kind is shown, which entry, and what is done to them. */
public final class ExtrasViewModel {

    /** Nothing is selected. */
    static final int NONE = -1;

    private final ReadOnlyObjectProperty<KeymapDocument> document;
    private final Predicate<Edit> apply;
    private final KeyLoan loan;
    private final CodeBook codes;
    private final Consumer<Boolean> step;
    private final ObjectProperty<ExtraKind> kind = new SimpleObjectProperty<>(ExtraKind.MACRO);
    private TextLanguages languages = new NoLanguages();
    private boolean open;
    private final IntegerProperty selected = new SimpleIntegerProperty(NONE);

    /**
     * The extras of a keymap.
     *
     * @param document the keymap now
     * @param apply makes an edit; false if it was refused
     * @param loan the keyboard and the palette
     * @param codes what codes are called
     * @param step undoes; redoes when it gets true
     */
    public ExtrasViewModel(
            ReadOnlyObjectProperty<KeymapDocument> document,
            Predicate<Edit> apply,
            KeyLoan loan,
            CodeBook codes,
            Consumer<Boolean> step) {
        this.document = document;
        this.apply = apply;
        this.loan = loan;
        this.codes = codes;
        this.step = step;
        kind.subscribe(this::shown);
        selected.subscribe(this::light);
        document.subscribe(this::light);
    }

    /** The keymap now. */
    ReadOnlyObjectProperty<KeymapDocument> documentProperty() {
        return document;
    }

    KeyLoan loan() {
        return loan;
    }

    CodeBook codes() {
        return codes;
    }

    /** Asks there from now on which languages computers have. */
    public void languagesFrom(TextLanguages other) {
        languages = other;
    }

    TextLanguages languages() {
        return languages;
    }

    /** The kind that is shown. */
    public ObjectProperty<ExtraKind> kindProperty() {
        return kind;
    }

    /** The number of the entry that is shown; {@link #NONE} for none. */
    IntegerProperty selectedProperty() {
        return selected;
    }

    ExtraKind kind() {
        return kind.get();
    }

    int selected() {
        return selected.get();
    }

    int count(ExtraKind of) {
        return Extras.of(document.get(), of).size();
    }

    List<Value.Table> entries() {
        return Extras.of(document.get(), kind());
    }

    /** The entry that is shown; an empty one when there is none. */
    Value.Table entry() {
        return Extras.find(document.get(), kind(), selected()).orElse(Value.Table.empty());
    }

    Macro macro() {
        return selected() < 0 ? new Macro(List.of()) : Extras.macro(document.get(), selected());
    }

    void onAdd() {
        int at = entries().size();
        Value.Table entry = Value.Table.empty();
        String name = ExtraWords.newName(kind(), at);
        if (!name.isEmpty()) {
            entry = entry.with("name", new Value.Text(name));
        }
        if (apply.test(new AddExtra(kind(), at, entry))) {
            selected.set(at);
        }
    }

    void onDuplicate() {
        if (apply.test(AddExtra.copy(document.get(), kind(), selected()))) {
            selected.set(selected() + 1);
        }
    }

    void onRemove() {
        int gone = selected();
        if (apply.test(new RemoveExtra(kind(), gone))) {
            selected.set(Math.min(gone, entries().size() - 1));
        }
    }

    void onMove(int from, int to) {
        if (from != to && apply.test(new MoveExtra(kind(), from, to))) {
            selected.set(to);
        }
    }

    /** The entry is another one from now on; nothing happens when it is the same. */
    void onChange(Value.Table changed) {
        if (selected() >= 0 && !changed.equals(entry())) {
            apply.test(new ChangeExtra(kind(), selected(), changed));
        }
    }

    void onMacro(Macro changed) {
        if (selected() >= 0 && !changed.equals(macro())) {
            apply.test(new SetMacro(selected(), changed));
        }
    }

    /** Goes one step of the keymap back, or forth again. */
    void onStep(boolean again) {
        step.accept(again);
    }

    /** Adds many corrections behind the others, and shows the first of them. */
    void onAddAll(AddCorrections edit) {
        int at = entries().size();
        if (apply.test(edit)) {
            selected.set(at);
        }
    }

    void onEdit(Edit edit) {
        apply.test(edit);
    }

    /** Shows an entry, wherever it was called from. */
    public void onShow(ExtraKind of, int index) {
        kind.set(of);
        selected.set(Math.min(index, count(of) - 1));
    }

    /** The panel is closed: what was borrowed goes back. */
    public void onClose() {
        open = false;
        loan.end();
    }

    /** The panel is opened, perhaps again. */
    public void onOpen() {
        open = true;
        if (selected() < 0 && !entries().isEmpty()) {
            selected.set(0);
        }
        light();
    }

    private void shown() {
        loan.end();
        selected.set(NONE);
        selected.set(entries().isEmpty() ? NONE : 0);
    }

    /** The keys of what is shown light up on the keyboard. */
    private void light() {
        if (selected.get() >= entries().size()) {
            selected.set(entries().size() - 1);
        }
        Set<Keycode> lit = new HashSet<>(litKeys());
        if (open && !lit.equals(loan.litProperty().get())) {
            loan.litProperty().set(lit);
        }
    }

    private List<Keycode> litKeys() {
        Value.Table entry = entry();
        return switch (kind()) {
            case COMBO -> new Combo(entry).keys();
            case LEADER_SEQUENCE -> new LeaderSequence(entry).keys();
            case KEY_OVERRIDE ->
                    new org.keywright.keymap.KeyOverride(entry).trigger().stream().toList();
            case ALTERNATE_REPEAT ->
                    new org.keywright.keymap.AlternateRepeat(entry).key().stream().toList();
            case MACRO, TAP_DANCE, CHARACTER -> called();
            case CORRECTION, DIP_SWITCH -> List.of();
        };
    }

    private List<Keycode> called() {
        return Optional.of(selected())
                .filter(number -> number >= 0)
                .map(number -> org.keywright.keymap.NumberedCodes.of(kind(), number))
                .stream()
                .toList();
    }
}
