package org.keywright.ui.keymap;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.keywright.keyboard.Direction;
import org.keywright.keyboard.Layout;
import org.keywright.keycode.LegendKind;
import org.keywright.keymap.History;
import org.keywright.keymap.LayerColours;
import org.keywright.keymap.SetHostLanguage;
import org.keywright.problem.Location;
import org.keywright.problem.Problem;
import org.keywright.ui.Boards;
import org.keywright.ui.control.CapLook;
import org.keywright.ui.fx.Background;

class EditorViewModelTest {

    private static final Layout TWO = Boards.grid("LAYOUT", 1, 2);
    private static final Layout THREE = Boards.grid("LAYOUT_wide", 1, 3);

    private final EditorViewModel editor = editor("KC_A MO(1)", "KC_TRNS KC_B");
    private final KeyEdits keys = new KeyEdits(editor);
    private final LayerEdits layers = new LayerEdits(editor);

    @Test
    void aKeycodeGoesToTheSelectedKeyAndTheSelectionGoesOn() {
        editor.onSelect(new Place.Key(0));
        keys.onAssign("KC_Z");
        assertThat(text(0, 0)).isEqualTo("KC_Z");
        assertThat(editor.selectionProperty().get()).contains(new Place.Key(1));
    }

    @Test
    void theSelectionStaysWhenGoingOnIsSwitchedOff() {
        editor.autoAdvanceProperty().set(false);
        editor.onSelect(new Place.Key(0));
        keys.onAssign("KC_Z");
        assertThat(editor.selectionProperty().get()).contains(new Place.Key(0));
    }

    @Test
    void withoutASelectionAKeycodeGoesNowhere() {
        keys.onAssign("KC_Z");
        assertThat(editor.dirtyProperty().get()).isFalse();
    }

    @Test
    void undoTakesBackAndRedoDoesAgain() {
        editor.onSelect(new Place.Key(0));
        keys.onClear();
        assertThat(editor.undoLabelProperty().get()).contains("KC_NO");
        editor.onUndo();
        assertThat(text(0, 0)).isEqualTo("KC_A");
        assertThat(editor.dirtyProperty().get()).isFalse();
        editor.onRedo();
        assertThat(text(0, 0)).isEqualTo("KC_NO");
    }

    @Test
    void whoFollowsTheDocumentAlreadyFindsItUnsaved() {
        List<Boolean> seen = new ArrayList<>();
        editor.documentProperty()
                .subscribe((before, after) -> seen.add(editor.dirtyProperty().get()));
        editor.onSelect(new Place.Key(0));
        keys.onAssign("KC_Z");
        assertThat(seen).containsExactly(true);
    }

    @Test
    void aPlaceTheKeyboardDoesNotHaveCannotBeSelected() {
        editor.onSelect(new Place.Key(7));
        editor.onSelect(new Place.Turn(3, true));
        assertThat(editor.selectionProperty().get()).isEmpty();
    }

    @Test
    void anEncoderGetsOneCodePerDirection() {
        editor.onSelect(new Place.Turn(0, false));
        keys.onAssign("KC_A");
        keys.onAssign("KC_B");
        assertThat(keys.at(new Place.Turn(0, false)).text()).isEqualTo("KC_A");
        assertThat(keys.at(new Place.Turn(0, true)).text()).isEqualTo("KC_B");
    }

    @Test
    void droppingAKeyOnAnotherSwapsThem() {
        keys.onSwap(0, 1);
        assertThat(text(0, 0)).isEqualTo("MO(1)");
        assertThat(text(0, 1)).isEqualTo("KC_A");
    }

    @Test
    void arrowsMoveTheSelection() {
        keys.onMove(Direction.RIGHT);
        assertThat(editor.selectionProperty().get()).contains(new Place.Key(0));
        keys.onMove(Direction.RIGHT);
        assertThat(editor.selectionProperty().get()).contains(new Place.Key(1));
    }

    @Test
    void aTransparentKeyShowsWhatLiesBelow() {
        CapLook look = looks(1).getFirst();
        assertThat(look.legend().kind()).isEqualTo(LegendKind.TRANSPARENT);
        assertThat(look.legend().centre()).isEqualTo("A");
        assertThat(look.spoken()).contains("transparent").contains("A");
    }

    @Test
    void keysThatDifferFromTheFileAreMarkedUntilItIsSaved() {
        editor.onSelect(new Place.Key(0));
        keys.onAssign("KC_Z");
        assertThat(looks(0).get(0).changed()).isTrue();
        assertThat(looks(0).get(1).changed()).isFalse();
        editor.onSaved();
        assertThat(looks(0).get(0).changed()).isFalse();
    }

    @Test
    void aKeyWithAProblemIsMarked() {
        assertThat(looks(0).get(1).error()).isTrue();
        assertThat(looks(0).get(0).error()).isFalse();
    }

    @Test
    void removingTheShownLayerShowsTheOneBefore() {
        editor.onShowLayer(1);
        layers.onRemove();
        assertThat(editor.layer()).isZero();
        assertThat(text(0, 1)).isEqualTo("KC_NO");
    }

    @Test
    void theLastLayerStaysAndTheUserIsTold() {
        layers.onRemove();
        layers.onRemove();
        assertThat(editor.document().layers()).hasSize(1);
        assertThat(editor.noticeProperty().get()).isNotEmpty();
    }

    @Test
    void anAddedLayerIsShown() {
        layers.onAdd();
        assertThat(editor.layer()).isEqualTo(2);
        assertThat(editor.document().layers().get(2).keys()).hasSize(2);
    }

    @Test
    void anotherLayoutKeepsKeysAtTheirPlacesInTheMatrix() {
        layers.onLayout("LAYOUT_wide");
        assertThat(editor.layout()).isEqualTo(THREE);
        assertThat(text(0, 0)).isEqualTo("KC_A");
        assertThat(editor.document().layers().getFirst().keys()).hasSize(3);
    }

    @Test
    void aKeyThatTheLayoutNoLongerHasIsNoLongerSelected() {
        layers.onLayout("LAYOUT_wide");
        editor.onSelect(new Place.Key(2));
        editor.onUndo();
        assertThat(editor.selectionProperty().get()).isEmpty();
    }

    @Test
    void aLayersColourGoesToTheKeysThatLeadThereAndMovesWithIt() {
        layers.onColour(1, Optional.of(LayerColours.Colour.PINK));
        int pink = LayerColours.Colour.PINK.ordinal();
        assertThat(looks(0).get(1).legend().layer()).hasValue(pink);
        layers.onMove(1, 0);
        assertThat(LayerColours.of(editor.document(), 0)).isEqualTo(LayerColours.Colour.PINK);
        editor.onUndo();
        layers.onColour(1, Optional.empty());
        assertThat(LayerColours.of(editor.document(), 1)).isEqualTo(LayerColours.Colour.BLUE);
        editor.onUndo();
        editor.onUndo();
        assertThat(editor.dirtyProperty().get()).isFalse();
    }

    @Test
    void thereAreThirtyTwoLayersAtMost() {
        for (int i = 0; i < 40; i++) {
            layers.onAdd();
        }
        assertThat(editor.document().layers()).hasSize(32);
        assertThat(editor.layer()).isEqualTo(31);
        layers.onDuplicate();
        assertThat(editor.noticeProperty().get()).contains("32");
    }

    @Test
    void legendsAreThoseOfTheLanguageChosenUntilTheKeymapNamesOne() {
        LegendsForTests source = new LegendsForTests();
        editor.legendsFrom(source);
        assertThat(looks(0).get(0).legend().centre()).isEqualTo("A");
        editor.legendLanguage().onChoose(editor, "french");
        assertThat(looks(0).get(0).legend().centre()).isEqualTo("Q");
        assertThat(looks(0).get(0).spoken()).isEqualTo("Q");
        assertThat(source.usual()).isEqualTo("french");
        assertThat(editor.dirtyProperty().get()).isFalse();
    }

    @Test
    void aKeymapThatIsOpenedWithAHostLanguageIsWrittenInIt() {
        editor.apply(new SetHostLanguage("french"));
        editor.legendsFrom(new LegendsForTests());
        assertThat(looks(0).get(0).legend().centre()).isEqualTo("Q");
    }

    @Test
    void aHostLanguageIsAnEditThatUndoTakesBack() {
        editor.legendsFrom(new LegendsForTests());
        editor.legendLanguage().onChoose(editor, "french");
        editor.legendLanguage().onKeep(editor, true);
        assertThat(editor.document().others().findText("host_language")).contains("french");
        editor.legendLanguage().onChoose(editor, "");
        assertThat(editor.document().others().find("host_language")).isEmpty();
        editor.onUndo();
        editor.onUndo();
        assertThat(editor.dirtyProperty().get()).isFalse();
        assertThat(looks(0).get(0).legend().centre()).isEqualTo("Q");
    }

    private static EditorViewModel editor(String... texts) {
        return new EditorViewModel(
                Boards.keyboard(TWO, THREE),
                Boards.keycodes(),
                new History(Boards.keymap(TWO, texts)),
                document ->
                        List.of(Problem.error("test", new Location.OnKey(0, 1), "Wrong.", "Mend.")),
                Background.direct());
    }

    private List<CapLook> looks(int layer) {
        return LayerLooks.of(editor).keys(layer, 2);
    }

    private String text(int layer, int key) {
        return Optional.of(editor.document().layers().get(layer).keys().get(key))
                .orElseThrow()
                .text();
    }
}
