package org.keywright.ui.control;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Stream;
import javafx.geometry.Bounds;
import javafx.scene.layout.Pane;
import javafx.scene.text.Text;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.keywright.application.Home;
import org.keywright.application.Keywright;
import org.keywright.application.UserFolders;
import org.keywright.keyboard.CapForm;
import org.keywright.keycode.KeycodeEntry;
import org.keywright.keycode.KeycodeParser;
import org.keywright.keycode.KeycodeTable;
import org.keywright.keycode.Legend;
import org.keywright.keycode.Legends;
import org.keywright.ui.FxTest;

/**
 * Every keycode on the smallest keycap of the window: nothing sticks out, nothing overlaps, nothing
 * is cut.
 */
class LegendBoundsTest {

    /** Pixels: 110 keys in a window 1280 pixels wide, and the palette's keyboard. */
    private static final double SMALLEST_UNIT = 34;

    private static final List<String> COMPOSED =
            List.of(
                    "LT(15,KC_BACKSPACE)",
                    "LCTL_T(KC_PRINT_SCREEN)",
                    "HYPR_T(KC_A)",
                    "MT(MOD_LCTL|MOD_LSFT,KC_1)",
                    "LM(3,MOD_LCTL|MOD_LSFT)",
                    "OSM(MOD_LCTL|MOD_LSFT|MOD_LALT)",
                    "LCTL(LSFT(KC_KP_PLUS))",
                    "LSG(KC_S)",
                    "TD(12)",
                    "SH_T(KC_KP_ENTER)",
                    "UC(0x00E4)");

    @TempDir Path folder;

    @Test
    void everyLegendStaysOnItsCap() {
        KeycodeTable table = table();
        Legends legends = new Legends(table);
        List<String> wrong = new ArrayList<>();
        TreeSet<String> cut = new TreeSet<>();
        FxTest.run(
                () -> {
                    double gap = Math.max(1, SMALLEST_UNIT * 0.035);
                    Keycap cap = cap(SMALLEST_UNIT - 2 * gap);
                    Stream.concat(
                                    table.entries().stream().map(KeycodeEntry::name),
                                    COMPOSED.stream())
                            .forEach(code -> check(cap, legends, code, wrong, cut));
                });
        assertThat(table.entries()).hasSizeGreaterThan(600);
        assertThat(wrong).isEmpty();
        assertThat(cut).isEmpty();
    }

    private KeycodeTable table() {
        try (Keywright program = Keywright.open(Home.find(), UserFolders.below(folder))) {
            return program.boards().keycodes();
        }
    }

    private static Keycap cap(double side) {
        Keycap cap = new Keycap(() -> {});
        cap.shape(CapForm.BOX, SMALLEST_UNIT);
        Pane pane = new Pane(cap);
        FxTest.draw(pane, 100, 100, false);
        cap.resizeRelocate(10, 10, side, side);
        return cap;
    }

    private static void check(
            Keycap cap, Legends legends, String code, List<String> wrong, TreeSet<String> cut) {
        Legend legend = legends.of(KeycodeParser.parse(code));
        cap.show(CapLook.of(legend, code, code));
        cap.layout();
        List<Text> texts =
                cap.getChildrenUnmodifiable().stream()
                        .filter(Text.class::isInstance)
                        .map(Text.class::cast)
                        .filter(text -> text.isVisible() && !text.getText().isEmpty())
                        .toList();
        for (Text text : texts) {
            Bounds bounds = text.getBoundsInParent();
            boolean inside =
                    bounds.getMinX() >= 0
                            && bounds.getMaxX() <= cap.getWidth()
                            && bounds.getMinY() >= -1
                            && bounds.getMaxY() <= cap.getHeight() + 1;
            if (!inside) {
                wrong.add(code + " sticks out: " + text.getText() + " " + bounds);
            }
            for (Text other : texts) {
                if (other != text && overlap(bounds, other.getBoundsInParent())) {
                    wrong.add(code + " overlaps: " + text.getText() + " / " + other.getText());
                }
            }
            if (text.getText().contains("…") && !legend.centre().contains("…")) {
                cut.add(code + " is cut: " + text.getText().replace("\n", "|"));
            }
        }
    }

    /** Fonts have room above and below their letters: lines may touch by a little. */
    private static boolean overlap(Bounds one, Bounds other) {
        double across =
                Math.min(one.getMaxX(), other.getMaxX()) - Math.max(one.getMinX(), other.getMinX());
        double down =
                Math.min(one.getMaxY(), other.getMaxY()) - Math.max(one.getMinY(), other.getMinY());
        return across > 0 && down > 3;
    }
}
