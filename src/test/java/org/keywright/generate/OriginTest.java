package org.keywright.generate;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.keywright.problem.Location;

/** A compiler's line and column lead back to the key. */
class OriginTest {

    private final SourceTree tree =
            new SourceGenerator(Tables.OWN)
                    .generate(Samples.keyboard(Fixture.KEYBOARD), Samples.keymap(Fixture.KEYMAP))
                    .value()
                    .orElseThrow();
    private final List<String> lines = tree.files().get("keymap.c").lines().toList();

    @Test
    void everyColumnOfAKeyLeadsToThatKey() {
        assertThat(originOf("LT(1, KC_SPC)", 0)).isEqualTo(new Location.OnKey(0, 1));
        assertThat(originOf("LT(1, KC_SPC)", 12)).isEqualTo(new Location.OnKey(0, 1));
        assertThat(originOf("LSFT(KC_1)", 5)).isEqualTo(new Location.OnKey(0, 2));
        assertThat(originOf("XXXXXXX", 3)).isEqualTo(new Location.OnKey(1, 1));
        assertThat(originOf("SAMPLE)", 0)).isEqualTo(new Location.OnKey(1, 3));
    }

    @Test
    void encodersSwitchesMacrosAndLayersAreFoundToo() {
        assertThat(originOf("KC_VOLD", 0)).isEqualTo(new Location.OnEncoder(0, 0, false));
        assertThat(originOf("KC_VOLU", 6)).isEqualTo(new Location.OnEncoder(0, 0, true));
        assertThat(originOf("DF(1)", 0)).isEqualTo(new Location.OnOption("dip_switches.0.on"));
        assertThat(originOf("SS_DOWN(X_LCTL)", 0)).isEqualTo(new Location.OnMacro(0));
        assertThat(originOf("LAYOUT_ortho_2x2", 0)).isEqualTo(new Location.OnLayer(0));
    }

    @Test
    void aSettingOfTheKeymapIsFoundWhereItBecameADefinition() {
        List<String> header = tree.files().get("config.h").lines().toList();
        int line = header.indexOf("#define TAPPING_TERM 175") + 1;
        assertThat(line).isPositive();
        assertThat(tree.findOrigin("config.h", line, 22))
                .contains(new Location.OnOption("tapping.term"));
    }

    @Test
    void whatIsNotTheUsersLeadsNowhere() {
        assertThat(tree.findOrigin("keymap.c", 1, 1)).isEmpty();
        assertThat(tree.findOrigin("config.h", 3, 1)).isEmpty();
    }

    private Location originOf(String text, int offset) {
        for (int i = 0; i < lines.size(); i++) {
            int column = lines.get(i).indexOf(text);
            if (column >= 0) {
                return tree.findOrigin("keymap.c", i + 1, column + 1 + offset).orElseThrow();
            }
        }
        throw new AssertionError("not in keymap.c: " + text);
    }
}
