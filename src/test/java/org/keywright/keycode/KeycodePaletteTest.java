package org.keywright.keycode;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What the palette offers. */
class KeycodePaletteTest {

    private final KeycodeTable table = TestTable.table();
    private final Map<KeycodeCategory, List<Keycode>> palette = KeycodePalette.of(table, 3);

    @Test
    void everyCategoryHasSomething() {
        assertThat(palette).hasSize(KeycodeCategory.values().length);
        assertThat(palette).allSatisfy((category, codes) -> assertThat(codes).isNotEmpty());
    }

    @Test
    void everyKeycodeOfTheTablesIsSomewhere() {
        long named =
                palette.values().stream()
                        .flatMap(List::stream)
                        .filter(Keycode.Named.class::isInstance)
                        .count();

        assertThat(named).isEqualTo(table.entries().size());
    }

    @Test
    void layersAreThoseOfTheKeymap() {
        assertThat(palette.get(KeycodeCategory.LAYERS))
                .contains(new Keycode.LayerSwitch("MO", 2))
                .doesNotContain(new Keycode.LayerSwitch("MO", 3));
        assertThat(KeycodePalette.layerTaps(new Keycode.Named("KC_A"), 32)).hasSize(16);
    }

    @Test
    void everythingOfferedCanBeReadAndHasANumber() {
        Keycode key = new Keycode.Named("KC_A");
        assertThat(palette.values().stream().flatMap(List::stream)).allSatisfy(this::isUsable);
        assertThat(KeycodePalette.modTaps(key)).allSatisfy(this::isUsable);
        assertThat(KeycodePalette.modified(key)).allSatisfy(this::isUsable);
    }

    private void isUsable(Keycode code) {
        assertThat(KeycodeParser.parse(code.text())).isEqualTo(code);
        assertThat(table.valueOf(code)).isPresent();
    }
}
