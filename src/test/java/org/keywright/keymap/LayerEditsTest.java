package org.keywright.keymap;

import static org.assertj.core.api.Assertions.assertThat;
import static org.keywright.keymap.Keymaps.encoders;
import static org.keywright.keymap.Keymaps.layer;
import static org.keywright.keymap.Keymaps.written;

import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.keywright.option.Value;

/** Adding, removing and moving layers takes everything along that speaks of them. */
class LayerEditsTest {

    private final KeymapDocument keymap =
            Keymaps.of("KC_A MO(1) LT(2,KC_B)", "KC_1 TO(0) TG(2)", "LM(1,MOD_LCTL) DF(0) OSL(2)");

    @Test
    void addingALayerAtTheEndLeavesTheOthersAlone() {
        KeymapDocument after = AddLayer.transparent(keymap, 3).applyTo(keymap);

        assertThat(written(after).subList(0, 3)).isEqualTo(written(keymap));
        assertThat(written(after).getLast()).isEqualTo("KC_TRNS KC_TRNS KC_TRNS");
    }

    @Test
    void addingALayerInTheMiddleRenumbersTheKeysThatPointedPastIt() {
        KeymapDocument after = new AddLayer(1, layer("KC_X KC_Y KC_Z")).applyTo(keymap);

        assertThat(written(after))
                .containsExactly(
                        "KC_A MO(2) LT(3,KC_B)",
                        "KC_X KC_Y KC_Z",
                        "KC_1 TO(0) TG(3)",
                        "LM(2,MOD_LCTL) DF(0) OSL(3)");
    }

    @Test
    void duplicatingALayerCopiesKeysAndEncoders() {
        KeymapDocument turning =
                keymap.withEncoders(
                        List.of(encoders("KC_VOLD/KC_VOLU"), encoders("KC_UP/KC_DOWN")));

        KeymapDocument after = new DuplicateLayer(1).applyTo(turning);

        assertThat(written(after))
                .containsExactly(
                        "KC_A MO(1) LT(3,KC_B)",
                        "KC_1 TO(0) TG(3)",
                        "KC_1 TO(0) TG(3)",
                        "LM(1,MOD_LCTL) DF(0) OSL(3)");
        assertThat(after.encoders())
                .containsExactly(
                        encoders("KC_VOLD/KC_VOLU"),
                        encoders("KC_UP/KC_DOWN"),
                        encoders("KC_UP/KC_DOWN"));
    }

    @Test
    void removingALayerRenumbersTheKeysThatPointedPastIt() {
        KeymapDocument after = RemoveLayer.of(keymap, 1).applyTo(keymap);

        assertThat(written(after)).containsExactly("KC_A KC_NO LT(1,KC_B)", "KC_TRNS DF(0) OSL(1)");
    }

    @Test
    void removingALayerKeepsTheTapOfItsLayerTaps() {
        RemoveLayer edit = RemoveLayer.of(keymap, 2);

        assertThat(written(edit.applyTo(keymap)))
                .containsExactly("KC_A MO(1) KC_B", "KC_1 TO(0) KC_TRNS");
        assertThat(edit.label()).isEqualTo("Remove layer 2 and 2 references to it");
    }

    @Test
    void removingALayerReachesEncodersAndSwitches() {
        Value.Table flip =
                Value.Table.empty()
                        .with("on", new Value.Text("TG( 2 )"))
                        .with("off", new Value.Text("KC_A  "));
        KeymapDocument wired =
                keymap.withEncoders(List.of(encoders("TO(1)/TO(2)")))
                        .withOthers(
                                Value.Table.empty()
                                        .with("dip_switches", new Value.Listing(List.of(flip))));

        KeymapDocument after = RemoveLayer.of(wired, 1).applyTo(wired);

        assertThat(after.encoders()).containsExactly(encoders("KC_NO/TO(1)"));
        assertThat(after.others().items("dip_switches"))
                .containsExactly(flip.with("on", new Value.Text("TG(1)")));
    }

    @Test
    void removingLayerZeroTakesItsEncodersWithIt() {
        KeymapDocument turning =
                keymap.withEncoders(
                        List.of(encoders("KC_VOLD/KC_VOLU"), encoders("KC_UP/KC_DOWN")));

        assertThat(RemoveLayer.of(turning, 0).applyTo(turning).encoders())
                .containsExactly(encoders("KC_UP/KC_DOWN"));
    }

    @Test
    void movingALayerTakesTheKeysThatPointToItAlong() {
        KeymapDocument after = new MoveLayer(2, 0).applyTo(keymap);

        assertThat(written(after))
                .containsExactly(
                        "LM(2,MOD_LCTL) DF(1) OSL(0)", "KC_A MO(2) LT(0,KC_B)", "KC_1 TO(1) TG(0)");
    }

    @Test
    void movingALayerThereAndBackChangesNothing() {
        for (int from = 0; from < 3; from++) {
            for (int to = 0; to < 3; to++) {
                KeymapDocument there = new MoveLayer(from, to).applyTo(keymap);
                assertThat(new MoveLayer(to, from).applyTo(there)).isEqualTo(keymap);
            }
        }
    }

    @Test
    void movingALayerWithoutEncodersPastOneWithThemKeepsThemApart() {
        KeymapDocument turning = keymap.withEncoders(List.of(encoders("KC_VOLD/KC_VOLU")));

        assertThat(new MoveLayer(0, 1).applyTo(turning).encoders())
                .containsExactly(encoders("KC_TRNS/KC_TRNS"), encoders("KC_VOLD/KC_VOLU"));
    }

    @Test
    void noLayerIsAddedBeyondThirtyTwo() {
        KeymapDocument full = Keymaps.of(Collections.nCopies(32, "KC_A").toArray(String[]::new));

        assertThat(AddLayer.transparent(full, 1).refusal(full)).isPresent();
        assertThat(new DuplicateLayer(0).refusal(full)).isPresent();
    }

    @Test
    void theLastLayerStays() {
        KeymapDocument single = Keymaps.of("KC_A");

        assertThat(RemoveLayer.of(single, 0).refusal(single)).isPresent();
    }

    @Test
    void layersThatDoNotExistAreRefused() {
        for (Edit edit :
                List.of(
                        new MoveLayer(0, 3),
                        new DuplicateLayer(-1),
                        new RemoveLayer(3, 0),
                        new AddLayer(4, layer("KC_A")))) {
            assertThat(edit.refusal(keymap)).as(edit.label()).isPresent();
        }
    }
}
