package org.keywright.ui.keymap;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.keywright.keyboard.Layout;
import org.keywright.keycode.TestTable;
import org.keywright.keymap.History;
import org.keywright.ui.Boards;
import org.keywright.ui.fx.Background;

/** Recent and favourite keycodes. */
class CodeShelfTest {

    private static final Layout THREE = Boards.grid("LAYOUT", 1, 3);

    private final List<List<String>> kept = new ArrayList<>();
    private final CodeShelf shelf =
            new CodeShelf(
                    List.of("KC_X"),
                    List.of("LSFT_T(%)"),
                    (recent, favourites) -> {
                        kept.clear();
                        kept.add(recent);
                        kept.add(favourites);
                    });
    private final EditorViewModel editor =
            new EditorViewModel(
                    Boards.keyboard(THREE),
                    TestTable.table(),
                    new History(Boards.keymap(THREE, "KC_A KC_B KC_C")),
                    document -> List.of(),
                    Background.direct());
    private final KeyEdits keys = new KeyEdits(editor);

    @Test
    void theNewestComesFirstAndNothingTwice() {
        PaletteViewModel palette = palette();
        assign(palette, "KC_Y", "KC_Z", "KC_X", "KC_Y");
        assertThat(shelf.recentProperty().get()).containsExactly("KC_Y", "KC_X", "KC_Z");
        assertThat(kept).containsExactly(shelf.recentProperty().get(), List.of("LSFT_T(%)"));
    }

    @Test
    void thirtyAreKept() {
        for (int i = 0; i < 50; i++) {
            shelf.used("MACRO_" + i);
        }
        assertThat(shelf.recentProperty().get()).hasSize(30).startsWith("MACRO_49");
    }

    @Test
    void theirPageShowsThemAndFollows() {
        PaletteViewModel palette = palette();
        palette.atHandProperty().set(true);
        assertThat(templates(palette)).containsExactly("LSFT_T(%)", "KC_X");
        palette.onFavour(palette.item("KC_ENTER"));
        assign(palette, "KC_Y");
        assertThat(templates(palette)).containsExactly("LSFT_T(%)", "KC_ENTER", "KC_Y", "KC_X");
        palette.onFavour(palette.item("KC_ENTER"));
        assertThat(palette.isFavourite(palette.item("KC_ENTER"))).isFalse();
    }

    @Test
    void aFavouriteWithAPlaceForAKeyKeepsWhatTheKeyTypes() {
        PaletteViewModel palette = palette();
        palette.atHandProperty().set(true);
        editor.onSelect(new Place.Key(1));
        palette.onPick(palette.groupsProperty().get().getFirst().items().getFirst());
        assertThat(keys.at(new Place.Key(1)).text()).isEqualTo("LSFT_T(KC_B)");
    }

    @Test
    void undoLeavesThemAlone() {
        PaletteViewModel palette = palette();
        assign(palette, "KC_Y");
        palette.onFavour(palette.item("KC_ENTER"));
        editor.onUndo();
        assertThat(shelf.recentProperty().get()).startsWith("KC_Y");
        assertThat(shelf.favouritesProperty().get()).contains("KC_ENTER");
    }

    private PaletteViewModel palette() {
        editor.shelveOn(shelf);
        return new PaletteViewModel(editor, keys, query -> List.of());
    }

    private void assign(PaletteViewModel palette, String... codes) {
        for (String code : codes) {
            editor.onSelect(new Place.Key(0));
            palette.onPick(palette.item(code));
        }
    }

    private static List<String> templates(PaletteViewModel palette) {
        return palette.groupsProperty().get().stream()
                .flatMap(group -> group.items().stream())
                .map(PaletteItem::template)
                .toList();
    }
}
