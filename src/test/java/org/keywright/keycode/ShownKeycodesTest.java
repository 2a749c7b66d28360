package org.keywright.keycode;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class ShownKeycodesTest {

    private static final KeycodeEntry LONG = entry(0x28, "KC_ENTER", "Return or enter key");
    private static final KeycodeEntry NEW = entry(0x7EEE, "QK_BRAND_NEW", "Brand new");

    private final KeycodeTable shown =
            ShownKeycodes.of(
                    new KeycodeTable(List.of(LONG, NEW)),
                    TestTable.table(),
                    List.of(new ShownKeycodes.Own("LED_TOG", "", List.of("LT_OG"))),
                    List.of(new ShownKeycodes.Own("MY_KEY", "Mine", List.of())));

    @Test
    void labelsAreThoseMadeForKeycaps() {
        assertThat(shown.find("KC_ENTER").orElseThrow().label()).isEqualTo("Enter");
        assertThat(shown.find("KC_ENTER").orElseThrow().code()).isEqualTo(0x28);
    }

    @Test
    void aKeycodeThatOnlyTheTreeKnowsKeepsItsLabel() {
        assertThat(shown.find("QK_BRAND_NEW").orElseThrow().label()).isEqualTo("Brand new");
    }

    @Test
    void keycodesOfKeyboardAndKeymapAreThere() {
        assertThat(shown.find("LED_TOG").orElseThrow().code()).isEqualTo(0x7E00);
        assertThat(shown.find("LT_OG").orElseThrow().label()).isEqualTo("LED_TOG");
        assertThat(shown.find("MY_KEY").orElseThrow().label()).isEqualTo("Mine");
        assertThat(shown.find("MY_KEY").orElseThrow().code()).isEqualTo(0x7E40);
    }

    private static KeycodeEntry entry(int code, String name, String label) {
        return new KeycodeEntry(code, name, List.of(), label, "basic", "");
    }
}
