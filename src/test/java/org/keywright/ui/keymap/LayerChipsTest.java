package org.keywright.ui.keymap;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.keywright.keyboard.Layout;
import org.keywright.keymap.History;
import org.keywright.ui.Boards;
import org.keywright.ui.FxTest;
import org.keywright.ui.fx.Background;

/** The layers to choose from while a keycode is put together. */
class LayerChipsTest {

    private static final Layout TWO = Boards.grid("LAYOUT", 1, 2);

    private final EditorViewModel editor =
            new EditorViewModel(
                    Boards.keyboard(TWO),
                    Boards.keycodes(),
                    new History(Boards.keymap(TWO, "KC_A KC_B", "KC_C KC_D")),
                    document -> List.of(),
                    Background.direct());

    @Test
    void allLayersAreThereBeforeAnythingIsChanged() {
        LayerChips chips = FxTest.on(() -> new LayerChips(editor, layer -> {}));
        FxTest.run(chips::attach);
        assertThat(chips.getChildren()).hasSize(2);
        FxTest.run(() -> new LayerEdits(editor).onAdd());
        assertThat(chips.getChildren()).hasSize(3);
    }
}
