package org.keywright.ui.keymap;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.keywright.keyboard.Layout;
import org.keywright.keycode.KeycodeCategory;
import org.keywright.keycode.KeycodeParser;
import org.keywright.keymap.History;
import org.keywright.ui.Boards;
import org.keywright.ui.control.CapLook;
import org.keywright.ui.fx.Background;

class PaletteTest {

    private static final Layout TWO = Boards.grid("LAYOUT", 1, 2);

    private final EditorViewModel editor =
            new EditorViewModel(
                    Boards.keyboard(TWO),
                    Boards.keycodes(),
                    new History(Boards.keymap(TWO, "KC_A KC_B", "KC_TRNS KC_TRNS")),
                    document -> List.of(),
                    Background.direct());
    private final KeyEdits keys = new KeyEdits(editor);
    private final PaletteViewModel palette =
            new PaletteViewModel(
                    editor,
                    keys,
                    query ->
                            editor.keycodes().entries().stream()
                                    .filter(e -> e.name().contains(query))
                                    .toList());

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    LT(1,%)   | KC_A            | LT(1,KC_A)
                    LT(1,%)   | LT(2,KC_B)      | LT(1,KC_B)
                    LSFT_T(%) | LT(2,KC_B)      | LSFT_T(KC_B)
                    LCTL_T(%) | LSFT_T(KC_C)    | LCTL_T(KC_C)
                    LT(1,%)   | MO(3)           | LT(1,KC_NO)
                    KC_Z      | LT(2,KC_B)      | KC_Z
                    """)
    void aHeldCodeKeepsWhatTheKeyDoesWhenTapped(String template, String present, String result) {
        PaletteItem item = new PaletteItem(template, CapLook.blank(), "");
        assertThat(item.keycodeFor(KeycodeParser.parse(present))).isEqualTo(result);
    }

    @Test
    void theLayersPageOffersEveryLayerThereIs() {
        palette.categoryProperty().set(KeycodeCategory.LAYERS);
        assertThat(templates()).contains("MO(0)", "MO(1)", "LT(1,%)").doesNotContain("MO(2)");
        new LayerEdits(editor).onAdd();
        assertThat(templates()).contains("MO(2)");
    }

    @Test
    void searchingShowsOnlyWhatMatchesAndEnterTakesTheFirst() {
        palette.queryProperty().set("KC_Z");
        assertThat(templates()).containsExactly("KC_Z");
        editor.onSelect(new Place.Key(0));
        palette.onPickFirst();
        assertThat(keys.at(new Place.Key(0)).text()).isEqualTo("KC_Z");
    }

    @Test
    void theDrawnKeyboardHasEveryKeyOfAFullSizeBoard() {
        PaletteKeyboard board = PaletteKeyboard.read();
        assertThat(board.keycodes()).hasSize(142).doesNotHaveDuplicates();
        assertThat(board.keycodes())
                .contains("KC_NUHS", "KC_NUBS", "KC_F24", "KC_PEQL", "KC_INT1", "KC_LNG5");
    }

    @Test
    void everyKeyOfTheDrawnKeyboardIsAKeycodeAndNoTwoOverlap() {
        PaletteKeyboard board = PaletteKeyboard.read();
        assertThat(board.keycodes())
                .allSatisfy(
                        code ->
                                assertThat(org.keywright.keycode.TestTable.table().find(code))
                                        .as(code)
                                        .isPresent());
        assertThat(board.layout().keys())
                .allSatisfy(
                        one ->
                                assertThat(board.layout().keys())
                                        .filteredOn(other -> other != one)
                                        .noneMatch(
                                                other ->
                                                        one.x() < other.x() + other.width()
                                                                && other.x() < one.x() + one.width()
                                                                && one.y()
                                                                        < other.y() + other.height()
                                                                && other.y()
                                                                        < one.y() + one.height()));
    }

    private List<String> templates() {
        return palette.groupsProperty().get().stream()
                .flatMap(group -> group.items().stream())
                .map(PaletteItem::template)
                .toList();
    }
}
