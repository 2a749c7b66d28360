package org.keywright.ui.keymap;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.keywright.keyboard.Layout;
import org.keywright.keymap.History;
import org.keywright.keymap.KeymapDocument;
import org.keywright.ui.Boards;
import org.keywright.ui.fx.Background;

class ReplacingTest {

    private static final Layout GRID = Boards.grid("LAYOUT", 1, 3);

    private final EditorViewModel editor =
            new EditorViewModel(
                    Boards.keyboard(GRID),
                    Boards.keycodes(),
                    new History(
                            Boards.keymap(GRID, "KC_A LT(1,KC_A) S(KC_A)", "KC_B KC_A KC_TRNS")),
                    document -> List.of(),
                    Background.direct());
    private final Replacing replacing = new Replacing(editor);

    @Test
    void aKeycodeIsFoundOnAllLayersAndInsideOthers() {
        assertThat(replacing.count(wish("KC_A", true, true))).isEqualTo(4);
        assertThat(replacing.count(wish("KC_A", true, false))).isEqualTo(2);
        assertThat(replacing.count(wish("KC_A", false, false))).isEqualTo(1);
        assertThat(replacing.count(wish("KC_Q", true, true))).isZero();
    }

    @Test
    void anotherNameOfTheSameKeycodeIsFoundToo() {
        assertThat(replacing.count(wish("KC_TRANSPARENT", true, false))).isEqualTo(1);
    }

    @Test
    void allAreReplacedInOneStep() {
        KeymapDocument before = editor.document();
        replacing.onReplace(wish("KC_A", true, true), "KC_Z");
        assertThat(text(0, 0)).isEqualTo("KC_Z");
        assertThat(text(0, 1)).isEqualTo("LT(1,KC_Z)");
        assertThat(text(0, 2)).isEqualTo("S(KC_Z)");
        assertThat(text(1, 1)).isEqualTo("KC_Z");
        assertThat(editor.undoLabelProperty().get()).isEqualTo("Replace KC_A by KC_Z");
        editor.onUndo();
        assertThat(editor.document()).isEqualTo(before);
    }

    @Test
    void onlyTheShownLayerIfThatIsWished() {
        replacing.onReplace(wish("KC_A", false, false), "KC_Z");
        assertThat(text(0, 0)).isEqualTo("KC_Z");
        assertThat(text(1, 1)).isEqualTo("KC_A");
    }

    @Test
    void whatWasFoundCanBeSelected() {
        replacing.onSelect(wish("KC_A", true, true));
        assertThat(editor.selectedKeys()).containsExactly(0, 1, 2);
    }

    private static Replacing.Wish wish(String code, boolean everywhere, boolean inside) {
        return new Replacing.Wish(code, everywhere, inside);
    }

    private String text(int layer, int key) {
        return editor.document().layers().get(layer).at(key).text();
    }
}
