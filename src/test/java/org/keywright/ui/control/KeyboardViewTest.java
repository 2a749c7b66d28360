package org.keywright.ui.control;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.OptionalInt;
import javafx.css.PseudoClass;
import javafx.scene.AccessibleRole;
import javafx.scene.image.WritableImage;
import javafx.scene.layout.StackPane;
import javafx.scene.paint.Color;
import org.junit.jupiter.api.Test;
import org.keywright.keycode.KeycodeParser;
import org.keywright.keycode.Legends;
import org.keywright.ui.Boards;
import org.keywright.ui.FxTest;

class KeyboardViewTest {

    private static final Legends LEGENDS = new Legends(Boards.keycodes());

    @Test
    void everyKeyIsDrawnInsideTheView() {
        FxTest.run(
                () -> {
                    KeyboardView view = view(3, 5);
                    FxTest.draw(new StackPane(view), 600, 300, false);
                    assertThat(view.caps()).hasSize(15);
                    assertThat(view.caps())
                            .allSatisfy(
                                    cap ->
                                            assertThat(view.getLayoutBounds())
                                                    .matches(
                                                            b ->
                                                                    b.contains(
                                                                            cap
                                                                                    .getBoundsInParent())));
                });
    }

    @Test
    void changingOneLookTouchesOnlyThatCap() {
        FxTest.run(
                () -> {
                    KeyboardView view = view(1, 2);
                    view.show(List.of(look("KC_A"), look("KC_B")));
                    List<Keycap> before = view.caps();
                    view.show(List.of(look("KC_A"), look("MO(1)")));
                    assertThat(view.caps()).isEqualTo(before);
                    assertThat(view.caps().get(1).getStyleClass())
                            .contains("kind-layer", "layer-colour-1")
                            .doesNotContain("kind-alpha");
                });
    }

    @Test
    void everyCapSaysWhatItDoesToAScreenReader() {
        FxTest.run(
                () -> {
                    KeyboardView view = view(1, 1);
                    view.show(List.of(look("KC_A")));
                    Keycap cap = view.caps().getFirst();
                    assertThat(cap.getAccessibleRole()).isEqualTo(AccessibleRole.BUTTON);
                    assertThat(cap.getAccessibleText()).isEqualTo("spoken KC_A");
                });
    }

    @Test
    void onlyTheSelectedKeyIsReachedByTab() {
        FxTest.run(
                () -> {
                    KeyboardView view = view(1, 3);
                    view.select(OptionalInt.of(2));
                    assertThat(view.caps().stream().filter(Keycap::isFocusTraversable))
                            .containsExactly(view.caps().get(2));
                    assertThat(view.caps().get(2).getPseudoClassStates())
                            .contains(PseudoClass.getPseudoClass("selected"));
                });
    }

    @Test
    void lightAndDarkKeycapsDiffer() {
        Color light = FxTest.on(() -> capColour(false));
        Color dark = FxTest.on(() -> capColour(true));
        assertThat(light.getBrightness()).isGreaterThan(0.9);
        assertThat(dark.getBrightness()).isLessThan(0.4);
    }

    private static Color capColour(boolean dark) {
        KeyboardView view = view(1, 1);
        view.show(List.of(look("KC_A")));
        WritableImage image = FxTest.draw(new StackPane(view), 200, 200, dark);
        // Beside the legend, inside the cap.
        return image.getPixelReader().getColor(84, 84);
    }

    private static KeyboardView view(int rows, int columns) {
        KeyboardView view = new KeyboardView(KeyActions.NONE);
        view.draw(Boards.grid("g", rows, columns));
        return view;
    }

    private static CapLook look(String code) {
        return CapLook.of(LEGENDS.of(KeycodeParser.parse(code)), code, "spoken " + code);
    }
}
