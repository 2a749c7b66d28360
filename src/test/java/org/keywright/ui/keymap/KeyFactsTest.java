package org.keywright.ui.keymap;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.keywright.keyboard.Layout;
import org.keywright.keycode.Keycode;
import org.keywright.keycode.TestTable;
import org.keywright.keymap.AddExtra;
import org.keywright.keymap.Combo;
import org.keywright.keymap.ExtraKind;
import org.keywright.keymap.History;
import org.keywright.keymap.KeyOverride;
import org.keywright.keymap.RenameLayer;
import org.keywright.option.Value;
import org.keywright.problem.Location;
import org.keywright.problem.Problem;
import org.keywright.ui.Boards;
import org.keywright.ui.fx.Background;

/** What the card on a key says. */
class KeyFactsTest {

    private static final Layout GRID = Boards.grid("LAYOUT", 2, 2);

    private final Problem problem =
            Problem.warning("x", new Location.OnKey(0, 1), "Something.", "Do something.");
    private final EditorViewModel editor =
            new EditorViewModel(
                    Boards.keyboard(GRID),
                    TestTable.table(),
                    new History(
                            Boards.keymap(
                                    GRID,
                                    "KC_A LT(1,KC_SPC) KC_LEFT MO(1)",
                                    "KC_TRNS KC_B KC_TRNS KC_NO")),
                    document -> List.of(problem),
                    Background.direct());

    @Test
    void partsOfAKeyWithTwoDuties() {
        editor.apply(new RenameLayer(1, "Nav"));
        assertThat(facts(1).parts()).containsExactly("Tapped: Space bar", "Held: Layer 1, Nav");
        assertThat(facts(0).parts()).isEmpty();
    }

    @Test
    void whatShowsThroughATransparentKey() {
        editor.onShowLayer(1);
        assertThat(facts(0).through()).containsExactly("Shows Letter A – KC_A");
        assertThat(facts(1).through()).isEmpty();
    }

    @Test
    void everyLayerIsListedAndTheOneShownIsMarked() {
        editor.onShowLayer(1);
        assertThat(facts(2).layers())
                .extracting(on -> on.look().text())
                .containsExactly("KC_LEFT", "KC_TRNS");
        assertThat(facts(2).layers())
                .extracting(KeyFacts.OnLayer::shown)
                .containsExactly(false, true);
    }

    @Test
    void problemsOfOtherKeysStayAway() {
        assertThat(facts(1).problems()).containsExactly(problem);
        assertThat(facts(0).problems()).isEmpty();
    }

    @Test
    void combosAndOverridesThatUseTheKey() {
        Keycode a = new Keycode.Named("KC_A");
        Keycode left = new Keycode.Named("KC_LEFT");
        Combo combo = new Combo(Value.Table.empty()).withKeys(List.of(a, left));
        editor.apply(new AddExtra(ExtraKind.COMBO, 0, combo.table()));
        KeyOverride override =
                new KeyOverride(Value.Table.empty())
                        .withTrigger(java.util.Optional.of(a))
                        .withModifiers(List.of("SHIFT"));
        editor.apply(new AddExtra(ExtraKind.KEY_OVERRIDE, 0, override.table()));
        assertThat(facts(0).uses())
                .containsExactly(
                        "Part of the combo KC_A + KC_LEFT", "Sets off the override SHIFT → …");
        assertThat(facts(2).uses()).hasSize(1);
        assertThat(facts(3).uses()).isEmpty();
        editor.onShowLayer(1);
        assertThat(facts(0).uses()).as("through the transparent key").hasSize(2);
    }

    @Test
    void itsPlaceIsSaid() {
        assertThat(facts(3).place()).isEqualTo("Key 3 · row 1, column 1");
    }

    @Test
    void aScreenReaderSaysWhereTheKeyIsAndWhatItDoes() {
        editor.apply(new RenameLayer(0, "Nav"));
        assertThat(KeySentence.of(editor).say(GRID.keys().get(2), editor.capLooks().get(2)))
                .isEqualTo("row 1 column 0, layer Nav, left arrow");
        assertThat(KeySentence.of(editor).say(GRID.keys().get(1), editor.capLooks().get(1)))
                .startsWith("row 0 column 1, layer Nav, ");
    }

    private KeyFacts facts(int key) {
        return new KeyFacts(editor, key);
    }
}
