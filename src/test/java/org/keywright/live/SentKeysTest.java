package org.keywright.live;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.keywright.keyboard.Layout;
import org.keywright.ui.Boards;

/** Which keys of a keymap send what arrives. */
class SentKeysTest {

    private static final Layout GRID = Boards.grid("LAYOUT", 2, 3);

    private static SentKeys sent(int first, String... layers) {
        return new SentKeys(Boards.keymap(GRID, layers), Boards.keycodes(), first);
    }

    @Test
    void aKeyIsFoundByAnyOfItsNames() {
        SentKeys sent = sent(0, "KC_A KC_TRANSPARENT KC_C KC_D KC_E MO(1)");
        assertThat(sent.find(List.of("KC_TRNS"))).hasValue(new SentKeys.Found(0, List.of(1)));
        assertThat(sent.find(List.of("KC_Z"))).isEmpty();
        assertThat(sent.find(List.of())).isEmpty();
    }

    @Test
    void tapsAndHoldsAreBothSent() {
        SentKeys sent =
                sent(0, "LT(1,KC_A) LSFT_T(KC_B) MT(MOD_RSFT,KC_C) S(KC_D) OSM(MOD_LCTL) KC_NO");
        assertThat(sent.find(List.of("KC_A"))).hasValue(new SentKeys.Found(0, List.of(0)));
        assertThat(sent.find(List.of("KC_D"))).hasValue(new SentKeys.Found(0, List.of(3)));
        assertThat(sent.find(List.of("KC_LSFT", "KC_RSFT")))
                .hasValue(new SentKeys.Found(0, List.of(1, 2)));
        assertThat(sent.find(List.of("KC_LCTL"))).hasValue(new SentKeys.Found(0, List.of(4)));
    }

    @Test
    void theShownLayerComesFirstThenTheLowest() {
        String[] layers = {
            "KC_A KC_B KC_C KC_D KC_E KC_F",
            "KC_NO KC_A KC_NO KC_NO KC_NO KC_NO",
            "KC_NO KC_NO KC_A KC_G KC_NO KC_NO"
        };
        assertThat(sent(2, layers).find(List.of("KC_A")))
                .hasValue(new SentKeys.Found(2, List.of(2)));
        assertThat(sent(0, layers).find(List.of("KC_A")))
                .hasValue(new SentKeys.Found(0, List.of(0)));
        assertThat(sent(0, layers).find(List.of("KC_G")))
                .hasValue(new SentKeys.Found(2, List.of(3)));
    }
}
