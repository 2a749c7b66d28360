package org.keywright.ui.keymap;

import java.util.Optional;
import java.util.function.Predicate;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import org.keywright.keycode.Keycode;
import org.keywright.keycode.KeycodeForm;
import org.keywright.keycode.KeycodeRecipe;
import org.keywright.keycode.Modifiers;
import org.keywright.ui.control.CapLook;
import org.keywright.ui.words.Phrase;

/** Puts a keycode together of modifiers, a layer and a key, for the selected key. */
final class BuilderViewModel {

    private final EditorViewModel editor;
    private final KeyEdits edits;
    private final BooleanProperty open = new SimpleBooleanProperty();
    private final ReadOnlyObjectWrapper<KeycodeRecipe> recipe =
            new ReadOnlyObjectWrapper<>(
                    new KeycodeRecipe(KeycodeForm.MOD_TAP, new Modifiers(0), 1, Keycode.NOTHING));

    BuilderViewModel(EditorViewModel editor, KeyEdits edits) {
        this.editor = editor;
        this.edits = edits;
        open.subscribe(() -> begin());
        editor.selectionProperty().subscribe(() -> begin());
    }

    /** While it is open, the palette picks the key that is a part of the keycode. */
    BooleanProperty openProperty() {
        return open;
    }

    /** The parts chosen. */
    ReadOnlyObjectProperty<KeycodeRecipe> recipeProperty() {
        return recipe.getReadOnlyProperty();
    }

    private KeycodeRecipe recipe() {
        return recipe.get();
    }

    /** The parts of what the selected key does; where it has none, the parts last chosen for it. */
    private void begin() {
        if (open.get()) {
            editor.selectionProperty().get().map(edits::at).ifPresent(this::begin);
        }
    }

    private void begin(Keycode present) {
        Optional<KeycodeRecipe> parts = KeycodeRecipe.of(present, editor.keycodes());
        recipe.set(
                parts.map(p -> p.form().hasKey() ? p : p.withKey(recipe().key()))
                        .orElseGet(() -> recipe().withKey(tap(present))));
    }

    /** What another form could tap as well. */
    private Keycode tap(Keycode present) {
        Keycode tap = PaletteItem.tap(present);
        boolean shown =
                switch (editor.looks().of(tap).legend().kind()) {
                    case TRANSPARENT, LAYER -> false;
                    case NONE, ALPHA, MODIFIER, TAP_HOLD, MACRO -> true;
                    case MEDIA, MOUSE, SYSTEM, LIGHTING, UNKNOWN -> true;
                };
        return shown ? tap : Keycode.NOTHING;
    }

    void onForm(KeycodeForm form) {
        recipe.set(recipe().withForm(form));
    }

    void onLayer(int layer) {
        recipe.set(recipe().withLayer(layer));
    }

    /** Adds a modifier or takes it away; {@code bit} as in {@link Modifiers}, without a side. */
    void onModifier(int bit) {
        recipe.set(recipe().withModifiers(new Modifiers(recipe().modifiers().bits() ^ bit)));
    }

    /** All of these and no others, on the side chosen; none when they were chosen already. */
    void onModifiers(int bits) {
        int side = recipe().modifiers().bits() & Modifiers.RIGHT;
        int chosen = recipe().modifiers().bits() & ~Modifiers.RIGHT;
        recipe.set(recipe().withModifiers(new Modifiers(side | (chosen == bits ? 0 : bits))));
    }

    void onSide(boolean right) {
        int bits = recipe().modifiers().bits() & ~Modifiers.RIGHT;
        recipe.set(recipe().withModifiers(new Modifiers(right ? bits | Modifiers.RIGHT : bits)));
    }

    /** Takes what was picked from the palette: a key, or the parts of a code made of several. */
    void onPick(PaletteItem item) {
        Keycode picked = item.code();
        Optional<KeycodeRecipe> parts = KeycodeRecipe.of(picked, editor.keycodes());
        Predicate<KeycodeRecipe> holds = p -> item.template().contains("%") || !p.form().hasKey();
        recipe.set(
                parts.filter(holds)
                        .map(p -> p.withKey(recipe().key()))
                        .orElseGet(() -> recipe().withKey(picked)));
    }

    /** The keycode of the parts, if they make one. */
    Optional<Keycode> code() {
        return obstacle().isPresent() ? Optional.empty() : Optional.of(recipe().code());
    }

    private Optional<KeycodeRecipe.Obstacle> obstacle() {
        return recipe().obstacle(editor.keycodes());
    }

    /** How a key with the keycode will look. */
    CapLook look() {
        return code().map(editor.looks()::of).orElseGet(CapLook::blank);
    }

    /** How the key that is a part looks. */
    CapLook keyLook() {
        return editor.looks().of(recipe().key());
    }

    /** What the keycode does, or why there is none. */
    String words() {
        return obstacle().map(this::why).orElseGet(() -> look().spoken());
    }

    private String why(KeycodeRecipe.Obstacle obstacle) {
        return switch (obstacle) {
            case NO_MODIFIER -> Phrase.of("Choose one or more modifiers.");
            case NO_KEY -> Phrase.of("Pick the key from the palette below.");
            case LAYER_TOO_HIGH ->
                    Phrase.of("QMK has room for layers 0 to {0} here.", KeycodeRecipe.LAST_LAYER);
            case KEY_NOT_BASIC ->
                    Phrase.of(
                            "{0} cannot be tapped here: QMK would cut it off. Pick a plain key"
                                    + " without modifiers or layers.",
                            recipe().key().text());
            case KEY_TAKES_NO_MODIFIERS ->
                    Phrase.of(
                            "{0} takes no modifiers; it would become another key.",
                            recipe().key().text());
        };
    }

    /** Puts the keycode on the selected keys; says whether there was one. */
    boolean onAssign() {
        Optional<Keycode> made = code();
        made.filter(code -> !editor.loan().takeCode(code))
                .ifPresent(code -> edits.onAssign(code.text()));
        return made.isPresent();
    }
}
