package org.keywright.ui.keymap;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.keywright.keyboard.KeyLight;
import org.keywright.keyboard.KeyboardDefinition;
import org.keywright.keyboard.KeyboardGeometry;
import org.keywright.keyboard.Layout;
import org.keywright.keyboard.LightPlaces;
import org.keywright.keymap.History;
import org.keywright.option.Value;
import org.keywright.schema.JsonDocument;
import org.keywright.schema.JsonReader;
import org.keywright.ui.Boards;
import org.keywright.ui.control.CapLook;
import org.keywright.ui.fx.Background;

/** What stands on the keycaps instead of their legends. */
class OverlayLooksTest {

    private static final Layout LAYOUT =
            new Layout(
                    "LAYOUT",
                    List.of(
                            Boards.key(0, 0, 0, 0),
                            Boards.sized(1, 0, 1.75, 1, 0, 1),
                            Boards.sized(3, 0, 1, 2, 1, 3)));

    private static final List<KeyLight> LIGHTS =
            List.of(
                    new KeyLight(0, 0, 0, KeyLight.KEY, 0, 0),
                    new KeyLight(1, 100, 0, KeyLight.KEY | KeyLight.MODIFIER, 0, 1),
                    new KeyLight(2, 50, 64, KeyLight.UNDERGLOW, -1, -1));

    private final EditorViewModel editor =
            new EditorViewModel(
                    Boards.keyboard(LAYOUT),
                    Boards.keycodes(),
                    new History(
                            Boards.keymap(
                                    LAYOUT,
                                    "KC_A KC_B KC_NO",
                                    "KC_C KC_TRNS KC_NO",
                                    "KC_D KC_E KC_NO")),
                    document -> List.of(),
                    Background.direct());
    private final OverlayLooks overlays = new OverlayLooks(editor, LIGHTS);

    @Test
    void theMatrixTheNumberAndTheSizeOfEachKey() {
        assertThat(large(Overlay.LEGENDS)).containsExactly("A", "B", "");
        assertThat(large(Overlay.MATRIX)).containsExactly("0,0", "0,1", "1,3");
        assertThat(large(Overlay.INDEX)).containsExactly("0", "1", "2");
        assertThat(large(Overlay.SIZE)).containsExactly("1", "1.75", "1×2");
    }

    @Test
    void theLegendStaysSmallAboveAndInWhatAScreenReaderSays() {
        CapLook look = over(Overlay.INDEX).get(1);
        assertThat(look.legend().shifted()).isEqualTo("B");
        assertThat(look.spoken()).contains("1").contains("B");
        assertThat(look.text()).isEqualTo("KC_B");
    }

    @Test
    void howManyLayersUseAKeyCountsCodesOfItsOwn() {
        assertThat(large(Overlay.USE)).containsExactly("3", "2", "0");
    }

    @Test
    void lightsSayTheirNumberPlaceAndPurpose() {
        List<CapLook> looks = over(Overlay.LIGHTS);
        assertThat(looks.get(1).legend().centre()).isEqualTo("1");
        assertThat(looks.get(1).legend().hold()).isEqualTo("100,0");
        assertThat(looks.get(1).legend().shifted()).isEqualTo("mod key");
        assertThat(looks.get(2).legend().centre()).isEmpty();
    }

    @Test
    void aLightBelowNoKeyLiesWhereTheOthersSay() {
        LightPlaces places = LightPlaces.of(LAYOUT, KeyboardGeometry.of(LAYOUT), LIGHTS);
        assertThat(places.at(LIGHTS.get(0)).x()).isEqualTo(0.5);
        assertThat(places.at(LIGHTS.get(1)).x()).isEqualTo(1.875);
        assertThat(places.at(LIGHTS.get(2)).x()).isBetween(1.1, 1.3);
        assertThat(places.at(LIGHTS.get(2)).y()).isEqualTo(2.0);
    }

    @Test
    void lightsAreReadFromTheKeyboard() {
        Value.Table resolved =
                JsonReader.read(
                                "test",
                                """
                                {"rgb_matrix": {"layout": [
                                  {"flags": 4, "matrix": [0, 1], "x": 12.5, "y": 3},
                                  {"flags": 2, "x": 100, "y": 64}, 7]}}
                                """
                                        .getBytes(java.nio.charset.StandardCharsets.UTF_8))
                        .value()
                        .flatMap(JsonDocument::table)
                        .orElseThrow();
        KeyboardDefinition plain = Boards.keyboard(LAYOUT);
        KeyboardDefinition lit =
                new KeyboardDefinition(
                        plain.id(),
                        plain.name(),
                        "",
                        "",
                        plain.usb(),
                        plain.processor(),
                        plain.bootloader(),
                        2,
                        2,
                        0,
                        plain.layouts(),
                        plain.layoutAliases(),
                        plain.features(),
                        resolved);
        assertThat(KeyLight.of(plain)).isEmpty();
        assertThat(KeyLight.of(lit))
                .containsExactly(
                        new KeyLight(0, 12.5, 3, KeyLight.KEY, 0, 1),
                        new KeyLight(1, 100, 64, KeyLight.UNDERGLOW, -1, -1));
    }

    private List<CapLook> over(Overlay overlay) {
        return overlays.over(overlay, LayerLooks.of(editor).keys(0, 3));
    }

    private List<String> large(Overlay overlay) {
        return over(overlay).stream().map(look -> look.legend().centre()).toList();
    }
}
