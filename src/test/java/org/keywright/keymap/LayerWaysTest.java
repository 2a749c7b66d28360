package org.keywright.keymap;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.keywright.keycode.Keycode;

/**
 * What a transparent key does, worked out by hand from QMK's rule: the highest layer that is on.
 */
class LayerWaysTest {

    @Test
    void aTransparentKeyDoesWhatTheBaseLayerDoes() {
        assertThat(through(1, 0, "KC_A MO(1)", "KC_TRNS KC_TRNS")).containsExactly("KC_A");
        assertThat(through(1, 1, "KC_A MO(1)", "KC_TRNS KC_TRNS")).containsExactly("MO(1)");
    }

    @Test
    void onTheWayThroughALowerLayerThatOneShowsThrough() {
        assertThat(
                        through(
                                2,
                                0,
                                "KC_A MO(1) KC_C",
                                "KC_B KC_TRNS MO(2)",
                                "KC_TRNS KC_TRNS KC_TRNS"))
                .containsExactly("KC_B");
    }

    @Test
    void everyWayCounts() {
        assertThat(
                        through(
                                2,
                                0,
                                "KC_A MO(1) MO(2)",
                                "KC_B KC_TRNS KC_TRNS",
                                "KC_TRNS KC_TRNS KC_TRNS"))
                .containsExactly("KC_A", "KC_B");
    }

    @Test
    void aHigherLayerOnTheWayIsAboveAndShowsNothing() {
        assertThat(
                        through(
                                1,
                                0,
                                "KC_A MO(2) KC_C",
                                "KC_TRNS KC_TRNS KC_TRNS",
                                "KC_B KC_TRNS MO(1)"))
                .containsExactly("KC_A");
    }

    @Test
    void toLeavesTheOthersBehind() {
        assertThat(through(2, 0, "KC_A MO(1) KC_C", "KC_B KC_TRNS TO(2)", "KC_TRNS KC_NO KC_TRNS"))
                .containsExactly("KC_A");
    }

    @Test
    void anotherDefaultLayerLetsNothingThroughButStillFallsToLayerZero() {
        LayerWays ways =
                new LayerWays(Keymaps.of("KC_A DF(1)", "KC_TRNS MO(2)", "KC_TRNS KC_TRNS"));
        assertThat(ways.below(1)).containsExactly(List.of());
        assertThat(ways.through(1, 0)).extracting(Keycode::text).containsExactly("KC_A");
    }

    @Test
    void aKeyHiddenByAnotherLayerLeadsNowhere() {
        // Layer 1 hides the key to layer 2, and layer 2 the key to layer 1.
        LayerWays ways =
                new LayerWays(
                        Keymaps.of(
                                "KC_A MO(1) MO(2)", "KC_B KC_TRNS KC_X", "KC_TRNS KC_NO KC_TRNS"));
        assertThat(ways.below(2)).containsExactly(List.of(0));
    }

    @Test
    void lowerAndUpperTogetherAreTheThird() {
        LayerWays ways =
                new LayerWays(
                        Keymaps.of(
                                "KC_A TL_LOWR TL_UPPR",
                                "KC_B KC_TRNS KC_TRNS",
                                "KC_TRNS KC_TRNS KC_TRNS",
                                "KC_TRNS KC_TRNS KC_TRNS"));
        assertThat(ways.below(3)).containsExactly(List.of(2, 1, 0));
        assertThat(ways.through(3, 0)).extracting(Keycode::text).containsExactly("KC_B");
    }

    @Test
    void triLayerKeysFollowTheirLayersWhenTheseAreMovedAndComeBackWithUndo() {
        KeymapDocument before =
                Keymaps.of(
                        "KC_A TL_LOWR TL_UPPR",
                        "KC_B KC_TRNS KC_TRNS",
                        "KC_C KC_TRNS KC_TRNS",
                        "KC_TRNS KC_TRNS KC_TRNS",
                        "KC_TRNS KC_TRNS KC_TRNS");

        KeymapDocument moved = new MoveLayer(3, 4).applyTo(before);
        assertThat(TriLayer.of(moved)).isEqualTo(new TriLayer(1, 2, 4));
        assertThat(new LayerWays(moved).below(4)).containsExactly(List.of(2, 1, 0));

        KeymapDocument swapped = new MoveLayer(1, 2).applyTo(before);
        assertThat(TriLayer.of(swapped)).isEqualTo(new TriLayer(2, 1, 3));
        assertThat(TriLayer.of(RemoveLayer.of(before, 4).applyTo(before)))
                .isEqualTo(TriLayer.USUAL);
        assertThat(new MoveLayer(4, 3).applyTo(moved)).isEqualTo(before);
    }

    @Test
    void withoutTriLayerKeysNothingIsWrittenDown() {
        KeymapDocument moved =
                new MoveLayer(1, 2).applyTo(Keymaps.of("KC_A MO(1)", "KC_B KC_B", "KC_C KC_C"));
        assertThat(moved.project().members()).isEmpty();
    }

    @Test
    void aLayerNobodyLeadsToLiesOnTheBase() {
        assertThat(through(1, 0, "KC_A KC_B", "KC_TRNS KC_TRNS")).containsExactly("KC_A");
        assertThat(through(0, 0, "KC_TRNS KC_B")).isEmpty();
    }

    @Test
    void thirtyTwoLayersThatAllLeadToEachOtherComeToAnEnd() {
        StringBuilder all = new StringBuilder("TG(0)");
        for (int i = 1; i < 32; i++) {
            all.append(" TG(").append(i).append(')');
        }
        String[] layers = Collections.nCopies(32, "KC_TRNS " + all).toArray(String[]::new);
        LayerWays ways = new LayerWays(Keymaps.of(layers));
        assertThat(ways.through(31, 0)).extracting(Keycode::text).containsExactly("KC_NO");
    }

    private static List<String> through(int layer, int key, String... layers) {
        return new LayerWays(Keymaps.of(layers))
                .through(layer, key).stream().map(Keycode::text).toList();
    }
}
