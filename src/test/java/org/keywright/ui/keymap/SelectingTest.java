package org.keywright.ui.keymap;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.keywright.keyboard.Direction;
import org.keywright.keyboard.KeyGroups;
import org.keywright.keyboard.KeyboardGeometry;
import org.keywright.keyboard.Layout;
import org.keywright.keycode.Keycode;
import org.keywright.keymap.History;
import org.keywright.ui.Boards;
import org.keywright.ui.fx.Background;

/** Several keys at once: select them, change them with one step of undo, carry them elsewhere. */
class SelectingTest {

    private static final Layout GRID = Boards.grid("LAYOUT", 2, 3);
    private static final Layout WIDE = Boards.grid("LAYOUT", 3, 4);

    private final EditorViewModel editor = editor(GRID, "KC_A KC_B KC_C LSFT_T(KC_D) KC_E KC_F");
    private final Selecting selecting = new Selecting(editor);
    private final KeyEdits edits = new KeyEdits(editor);

    @Test
    void keysAreTakenAlongAndLetGoOneByOne() {
        editor.onSelect(new Place.Key(0));
        selecting.onToggle(4);
        selecting.onToggle(2);
        assertThat(editor.selectedKeys()).containsExactly(0, 2, 4);
        selecting.onToggle(2);
        assertThat(editor.selectedKeys()).containsExactly(0, 4);
        assertThat(editor.lead()).hasValue(0);
    }

    @Test
    void shiftTakesTheBoxFromWhereTheSelectionBegan() {
        editor.onSelect(new Place.Key(0));
        selecting.onExtend(4);
        assertThat(editor.selectedKeys()).containsExactly(0, 1, 3, 4);
        selecting.onExtend(Direction.RIGHT);
        assertThat(editor.selectedKeys()).containsExactly(0, 1, 2, 3, 4, 5);
        selecting.onExtend(1);
        assertThat(editor.selectedKeys()).containsExactly(0, 1);
    }

    @Test
    void rowsColumnsHalvesAndAllAreOneStep() {
        editor.onSelect(new Place.Key(4));
        selecting.onRow();
        assertThat(editor.selectedKeys()).containsExactly(3, 4, 5);
        selecting.onColumn();
        assertThat(editor.selectedKeys()).containsExactly(1, 4);
        selecting.onAll();
        assertThat(editor.selectedKeys()).hasSize(6);
        selecting.onLess();
        assertThat(editor.selectedKeys()).containsExactly(4);
        selecting.onLess();
        assertThat(editor.selectedKeys()).isEmpty();
    }

    @Test
    void oneKeycodeFillsAllSelectedKeysAndOneUndoTakesItBack() {
        selecting.onSwept(Set.of(1, 2, 5));
        edits.onAssign("KC_X");
        assertThat(row()).containsExactly("KC_A", "KC_X", "KC_X", "LSFT_T(KC_D)", "KC_E", "KC_X");
        editor.onUndo();
        assertThat(row()).containsExactly("KC_A", "KC_B", "KC_C", "LSFT_T(KC_D)", "KC_E", "KC_F");
        assertThat(editor.selectedKeys()).containsExactly(1, 2, 5);
    }

    @Test
    void copiedKeysLieOnAnotherKeyboardAsTheyLayHere() {
        editor.onSelect(new Place.Key(0));
        selecting.onExtend(4);
        KeyPattern copied = edits.selectedKeys().orElseThrow();
        EditorViewModel other = editor(WIDE, "_ _ _ _ _ _ _ _ _ _ _ _".replace("_", "KC_NO"));
        other.onSelect(new Place.Key(10));

        KeyClipboard.put(copied.written(), new KeyEdits(other));

        // The selection was led by its lower right key.
        assertThat(other.document().layers().getFirst().at(5).text()).isEqualTo("KC_A");
        assertThat(other.document().layers().getFirst().at(6).text()).isEqualTo("KC_B");
        assertThat(other.document().layers().getFirst().at(9).text()).isEqualTo("LSFT_T(KC_D)");
        assertThat(other.document().layers().getFirst().at(10).text()).isEqualTo("KC_E");
        assertThat(other.selectedKeys()).containsExactly(5, 6, 9, 10);
    }

    @Test
    void keysThatFindNoPlaceAreCounted() {
        selecting.onAll();
        KeyPattern all = edits.selectedKeys().orElseThrow();
        editor.onSelect(new Place.Key(5));
        edits.onPaste(all);
        assertThat(row().get(5)).isEqualTo("KC_A");
        assertThat(editor.noticeProperty().get()).contains("5 of the copied keys");
    }

    @Test
    void aTextThatIsNoCopyIsNotTakenForOne() {
        assertThat(KeyPattern.read("hello")).isEmpty();
        assertThat(KeyPattern.read("a b KC_A")).isEmpty();
        assertThat(KeyPattern.read("")).isEmpty();
    }

    @Test
    void theLeftSideIsMirroredWithRightModifiers() {
        editor.onSelect(new Place.Key(0));
        selecting.onToggle(3);
        edits.onMirror();
        assertThat(row())
                .containsExactly("KC_A", "KC_B", "KC_A", "LSFT_T(KC_D)", "KC_E", "RSFT_T(KC_D)");
    }

    @Test
    void aPatternLedByAKeyStartsThere() {
        KeyGroups groups = new KeyGroups(KeyboardGeometry.of(GRID));
        editor.onSelect(new Place.Key(1));
        KeyPattern one = edits.selectedKeys().orElseThrow();
        assertThat(one.laidOn(groups, 4)).containsOnlyKeys(4);
    }

    private List<String> row() {
        return editor.document().layers().getFirst().keys().stream().map(Keycode::text).toList();
    }

    private static EditorViewModel editor(Layout layout, String keys) {
        return new EditorViewModel(
                Boards.keyboard(layout),
                Boards.keycodes(),
                new History(Boards.keymap(layout, keys)),
                document -> List.of(),
                Background.direct());
    }
}
