package org.keywright.ui.control;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.OptionalInt;
import javafx.scene.text.Font;
import org.junit.jupiter.api.Test;
import org.keywright.keycode.Legend;
import org.keywright.keycode.LegendKind;
import org.keywright.ui.FxTest;
import org.kordamp.ikonli.Ikon;

/** Signs on keycaps. */
class LegendIconsTest {

    @Test
    void mediaKeysAndArrowsHaveSigns() {
        FxTest.run(
                () -> {
                    assertThat(LegendIcons.find(legend("Vol+", LegendKind.MEDIA))).isPresent();
                    assertThat(LegendIcons.find(legend("←", LegendKind.ALPHA))).isPresent();
                    assertThat(LegendIcons.find(legend("←", LegendKind.TRANSPARENT))).isPresent();
                    assertThat(LegendIcons.find(legend("Play", LegendKind.MACRO))).isEmpty();
                    assertThat(LegendIcons.find(legend("A", LegendKind.ALPHA))).isEmpty();
                });
    }

    @Test
    void theirFontIsTheOneThatComesAlong() {
        FxTest.run(
                () -> {
                    Ikon icon = LegendIcons.find(legend("Mute", LegendKind.MEDIA)).orElseThrow();
                    Font font = LegendIcons.font(icon, 20);
                    assertThat(font.getFamily()).isNotEqualTo(Font.getDefault().getFamily());
                    assertThat(font.getSize()).isEqualTo(20);
                });
    }

    private static Legend legend(String centre, LegendKind kind) {
        return new Legend(centre, "", "", kind, OptionalInt.empty());
    }
}
