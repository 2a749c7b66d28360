package org.keywright.ui.keymap;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.keywright.application.HostLanguage;
import org.keywright.application.MissingFeature;
import org.keywright.keyboard.Layout;
import org.keywright.keycode.HostLayout;
import org.keywright.keycode.KeycodeSearch;
import org.keywright.keycode.TestTable;
import org.keywright.keymap.History;
import org.keywright.option.Value;
import org.keywright.ui.Boards;
import org.keywright.ui.fx.Background;

/** What the palette finds, what it says of it, and what picking it changes besides the key. */
class PaletteSearchTest {

    private static final Layout THREE = Boards.grid("LAYOUT", 1, 3);

    private final EditorViewModel editor =
            new EditorViewModel(
                    Boards.keyboard(THREE),
                    TestTable.table(),
                    new History(
                            Boards.keymap(
                                    THREE, "KC_A LCTL_T(KC_A) MO(1)", "KC_B LT(1,KC_C) KC_A")),
                    document -> List.of(),
                    Background.direct());
    private final KeyEdits keys = new KeyEdits(editor);
    private final KeycodeSearch search = new KeycodeSearch(TestTable.table());
    private final PaletteViewModel palette =
            new PaletteViewModel(editor, keys, query -> search.find(query, 60));

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            quoteCharacter = '`',
            value = {
                "!; KC_EXLM",
                "a; KC_A",
                "#; KC_HASH",
                "KC_ENT; KC_ENTER",
                "volume; KC_AUDIO_VOL_UP"
            })
    void theBestFindComesFirst(String query, String template) {
        palette.queryProperty().set(query);
        assertThat(found().getFirst()).isEqualTo(template);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {"ö; KC_SCLN", "Ö; S(KC_SCLN)", "€; ALGR(KC_E)", "z; KC_Y", "de_odia; KC_SCLN"})
    void aCharacterIsFoundByTheKeyThatTypesItOnThisComputer(String query, String code) {
        editor.legendsFrom(new German());
        palette.queryProperty().set(query);
        assertThat(editor.keycodes().valueOf(item(found().getFirst()).code()))
                .isEqualTo(editor.keycodes().valueOf(item(code).code()));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {"MO(1); MO(1)", "lt 1; LT(1,%)", "hyper; HYPR_T(%)", "PDF; PDF(0)"})
    void codesOfSeveralPartsAreFound(String query, String template) {
        palette.queryProperty().set(query.replace("lt 1", "LT(1"));
        assertThat(found()).contains(template);
    }

    @Test
    void saysHowOftenTheKeymapUsesACode() {
        assertThat(uses("KC_A")).isEqualTo(3);
        assertThat(uses("KC_ENTER")).isZero();
        assertThat(uses("LCTL_T(%)")).isEqualTo(1);
        assertThat(uses("LT(1,%)")).isEqualTo(1);
        assertThat(uses("LT(0,%)")).isZero();
        assertThat(uses("MO(1)")).isEqualTo(1);
        editor.onSelect(new Place.Key(0));
        keys.onAssign("KC_B");
        assertThat(uses("KC_A")).isEqualTo(2);
        assertThat(uses("KC_B")).isEqualTo(2);
    }

    @Test
    void pickingACodeWhoseFeatureIsOffSwitchesItOnInTheSameStep() {
        editor.featuresFrom((code, keymap) -> needsMouse(code.text(), keymap.config(), true));
        palette.queryProperty().set("QK_MOUSE_BUTTON_1");
        PaletteItem item = palette.groupsProperty().get().getFirst().items().getFirst();
        assertThat(item.missing()).contains(new MissingFeature("mousekey", true));
        assertThat(item.words()).contains("Needs mousekey");

        editor.onSelect(new Place.Key(0));
        palette.onPick(item);

        assertThat(mouse()).contains(new Value.Flag(true));
        assertThat(editor.noticeProperty().get()).contains("mousekey");
        assertThat(palette.groupsProperty().get().getFirst().items().getFirst().missing())
                .isEmpty();
        editor.onUndo();
        assertThat(mouse()).isEmpty();
        assertThat(keys.at(new Place.Key(0)).text()).isEqualTo("KC_A");
        assertThat(editor.undoLabelProperty().get()).isEmpty();
    }

    @Test
    void whatTheFirmwareDoesNotHaveIsNotSwitchedOn() {
        editor.featuresFrom((code, keymap) -> needsMouse(code.text(), keymap.config(), false));
        editor.onSelect(new Place.Key(0));
        palette.onPick(palette.item("QK_MOUSE_BUTTON_1"));
        assertThat(mouse()).isEmpty();
        assertThat(keys.at(new Place.Key(0)).text()).isEqualTo("QK_MOUSE_BUTTON_1");
    }

    @Test
    void aGroupThatNeedsOneFeatureCanBeSwitchedOnAsAWhole() {
        editor.featuresFrom((code, keymap) -> needsMouse(code.text(), keymap.config(), true));
        palette.categoryProperty().set(org.keywright.keycode.KeycodeCategory.MOUSE);
        PaletteGroup group = palette.groupsProperty().get().getFirst();
        assertThat(group.missing()).contains(new MissingFeature("mousekey", true));
        palette.onSwitchOn("mousekey");
        assertThat(palette.groupsProperty().get().getFirst().missing()).isEmpty();
    }

    private static Optional<MissingFeature> needsMouse(
            String code, Value.Table config, boolean supported) {
        boolean on = config.table("features").find("mousekey").isPresent();
        return code.contains("MOUSE") && !on
                ? Optional.of(new MissingFeature("mousekey", supported))
                : Optional.empty();
    }

    private Optional<Value> mouse() {
        return editor.document().config().table("features").find("mousekey");
    }

    private int uses(String template) {
        return palette.uses(item(template));
    }

    private static PaletteItem item(String template) {
        return new PaletteItem(template, org.keywright.ui.control.CapLook.blank(), template);
    }

    private List<String> found() {
        return palette.groupsProperty().get().stream()
                .flatMap(group -> group.items().stream())
                .map(PaletteItem::template)
                .toList();
    }

    /** Three keys of a German keyboard. */
    private static final class German implements LegendSource {

        @Override
        public List<HostLanguage> languages() {
            return List.of();
        }

        @Override
        public Optional<HostLayout> find(String language) {
            return Optional.of(
                    new HostLayout(
                            "german",
                            Map.of(
                                    0x33, new HostLayout.Characters("ö", "Ö", "", ""),
                                    0x08, new HostLayout.Characters("e", "E", "€", ""),
                                    0x1C, new HostLayout.Characters("z", "Z", "", "")),
                            Map.of("DE_ODIA", "KC_SCLN")));
        }

        @Override
        public String usual() {
            return "german";
        }

        @Override
        public void onUsual(String language) {}
    }
}
