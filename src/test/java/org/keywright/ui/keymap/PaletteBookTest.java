package org.keywright.ui.keymap;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.keywright.keycode.Keycode;
import org.keywright.keycode.KeycodeCategory;
import org.keywright.keycode.KeycodeParser;
import org.keywright.keycode.KeycodeTable;
import org.keywright.keycode.Modifiers;
import org.keywright.keycode.TestTable;

/** What the palette offers over all of its pages. */
class PaletteBookTest {

    private static final Keycode KEY = new Keycode.Named("KC_A");

    private final KeycodeTable table = TestTable.table();
    private final PaletteBook book = new PaletteBook(table, new CapLooks(table));

    @Test
    void everyCategoryHasSomething() {
        assertThat(KeycodeCategory.values())
                .allSatisfy(category -> assertThat(templates(category, 3)).isNotEmpty());
    }

    @Test
    void everyKeycodeOfTheTablesIsSomewhere() {
        List<String> offered =
                Arrays.stream(KeycodeCategory.values())
                        .flatMap(category -> templates(category, 3).stream())
                        .toList();

        assertThat(table.entries())
                .filteredOn(entry -> !entry.group().equals("internal"))
                .allSatisfy(entry -> assertThat(offered).contains(entry.name()));
    }

    @Test
    void everyCombinationOfModifiersIsOffered() {
        List<String> offered = templates(KeycodeCategory.MODIFIERS, 1);
        for (Modifiers held : Modifiers.every()) {
            for (int range : new int[] {0x0000, 0x2000}) {
                assertThat(offered.stream().map(t -> number(t.replace("%", "KC_A"))))
                        .as(held.label())
                        .contains(range | held.bits() << 8 | 4);
            }
            assertThat(offered.stream().map(this::number)).contains(0x52A0 | held.bits());
        }
    }

    private int number(String text) {
        return table.valueOf(KeycodeParser.parse(text)).orElse(-1);
    }

    @Test
    void everyWayToALayerIsOfferedForEachOfThirtyTwo() {
        List<String> offered = templates(KeycodeCategory.LAYERS, 32);
        for (int layer = 0; layer < 32; layer++) {
            for (String way : KeycodeParser.LAYER_FUNCTIONS) {
                assertThat(offered).contains(way + "(" + layer + ")");
            }
            boolean fits = layer < 16;
            assertThat(offered.contains("LT(" + layer + ",%)")).isEqualTo(fits);
            assertThat(offered.contains("LM(" + layer + ",MOD_LSFT)")).isEqualTo(fits);
        }
    }

    @Test
    void layersAreThoseOfTheKeymap() {
        assertThat(templates(KeycodeCategory.LAYERS, 3)).contains("MO(2)").doesNotContain("MO(3)");
    }

    @Test
    void onlySixteenLayersFitIntoATap() {
        assertThat(templates(KeycodeCategory.LAYERS, 32))
                .contains("LT(15,%)", "MO(31)")
                .doesNotContain("LT(16,%)");
    }

    @Test
    void everythingOfferedCanBeReadAndHasANumber() {
        Stream<PaletteItem> items =
                Arrays.stream(KeycodeCategory.values())
                        .flatMap(category -> book.page(category, 32).stream())
                        .flatMap(group -> group.items().stream());

        assertThat(items)
                .allSatisfy(
                        item -> {
                            Keycode code = KeycodeParser.parse(item.keycodeFor(KEY));
                            assertThat(code.text()).isEqualTo(item.keycodeFor(KEY));
                            assertThat(table.valueOf(code)).as(code.text()).isPresent();
                        });
    }

    private List<String> templates(KeycodeCategory category, int layers) {
        return book.page(category, layers).stream()
                .flatMap(group -> group.items().stream())
                .map(PaletteItem::template)
                .toList();
    }
}
