package org.keywright.ui.keymap;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.keywright.keyboard.Layout;
import org.keywright.keycode.Keycode;
import org.keywright.keycode.KeycodeForm;
import org.keywright.keycode.TestTable;
import org.keywright.keymap.History;
import org.keywright.ui.Boards;
import org.keywright.ui.control.CapLook;
import org.keywright.ui.fx.Background;

/** Putting keycodes together of several parts. */
class BuilderTest {

    private static final Layout FOUR = Boards.grid("LAYOUT", 1, 4);

    private final EditorViewModel editor =
            new EditorViewModel(
                    Boards.keyboard(FOUR),
                    TestTable.table(),
                    new History(Boards.keymap(FOUR, "KC_A KC_S KC_TRNS RCS_T(KC_D)")),
                    document -> List.of(),
                    Background.direct());
    private final KeyEdits keys = new KeyEdits(editor);
    private final PaletteViewModel palette = new PaletteViewModel(editor, keys, query -> List.of());
    private final BuilderViewModel builder = palette.builder();

    @BeforeEach
    void openOnTheFirstKey() {
        editor.onSelect(new Place.Key(0));
        builder.openProperty().set(true);
    }

    @Test
    void holdsModifiersAroundWhatTheKeyTypes() {
        builder.onModifier(1);
        builder.onModifier(2);
        assertThat(code()).contains("LCS_T(KC_A)");
        builder.onSide(true);
        assertThat(code()).contains("RCS_T(KC_A)");
        assertThat(builder.look().legend().hold()).isEqualTo("R Ctrl+Shift");
    }

    @Test
    void goesOnToTheNextKeyWithTheSameModifiers() {
        builder.onModifier(1);
        builder.onAssign();
        builder.onAssign();
        assertThat(at(0)).isEqualTo("LCTL_T(KC_A)");
        assertThat(at(1)).isEqualTo("LCTL_T(KC_S)");
    }

    @Test
    void hyperAndMehAreToggledAtOnce() {
        builder.onModifiers(0xF);
        assertThat(code()).contains("HYPR_T(KC_A)");
        builder.onModifiers(0x7);
        assertThat(code()).contains("MEH_T(KC_A)");
        builder.onModifiers(0x7);
        assertThat(code()).isEmpty();
    }

    @Test
    void thePaletteGivesThePartInsteadOfTheWhole() {
        builder.onForm(KeycodeForm.LAYER_TAP);
        builder.onLayer(1);
        palette.onPick(item("KC_SPC"));
        assertThat(code()).contains("LT(1,KC_SPC)");
        assertThat(at(0)).isEqualTo("KC_A");
        palette.onPick(item("MEH_T(%)"));
        assertThat(code()).contains("MEH_T(KC_SPC)");
    }

    @Test
    void whatWouldBeCutOffIsRefusedWithTheReason() {
        builder.onModifier(1);
        palette.onPick(item("KC_EXLM"));
        assertThat(code()).isEmpty();
        assertThat(builder.words()).contains("KC_EXLM", "cut it off");
        assertThat(builder.onAssign()).isFalse();
        assertThat(at(0)).isEqualTo("KC_A");
        builder.onForm(KeycodeForm.MODIFIED);
        assertThat(code()).contains("LCTL(KC_EXLM)");
    }

    @Test
    void aKeyMadeOfPartsIsTakenApart() {
        editor.onSelect(new Place.Key(3));
        assertThat(builder.recipeProperty().get().modifiers().label()).isEqualTo("R Ctrl+Shift");
        builder.onModifier(2);
        assertThat(code()).contains("RCTL_T(KC_D)");
    }

    @Test
    void aTransparentKeyHasNothingToTap() {
        builder.onModifier(1);
        editor.onSelect(new Place.Key(2));
        assertThat(code()).isEmpty();
        assertThat(builder.words()).contains("palette");
    }

    @Test
    void whoBorrowsThePaletteGetsTheWhole() {
        List<Keycode> taken = new ArrayList<>();
        editor.loan().codesProperty().set(Optional.of(taken::add));
        builder.onModifier(8);
        builder.onForm(KeycodeForm.ONE_SHOT);
        builder.onAssign();
        assertThat(taken).extracting(Keycode::text).containsExactly("OSM(MOD_LGUI)");
        assertThat(at(0)).isEqualTo("KC_A");
    }

    private Optional<String> code() {
        return builder.code().map(Keycode::text);
    }

    private String at(int key) {
        return keys.at(new Place.Key(key)).text();
    }

    private static PaletteItem item(String template) {
        return new PaletteItem(template, CapLook.blank(), template);
    }
}
