package org.keywright.ui.control;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import javafx.css.PseudoClass;
import javafx.geometry.Bounds;
import javafx.scene.AccessibleAction;
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

    @Test
    void anEncoderWithAKeyIsDrawnAtItsPlaceWithBothTurns() {
        FxTest.run(
                () -> {
                    List<String> heard = new ArrayList<>();
                    Knob knob =
                            new Knob(
                                    1,
                                    new NoActions() {
                                        @Override
                                        public void pressed(int direction) {
                                            heard.add("turn " + direction);
                                        }
                                    });
                    KeyboardView view = view(1, 3);
                    view.turnAt(List.of(knob));
                    knob.show(look("KC_B"), look("KC_C"));
                    FxTest.draw(new StackPane(view), 400, 200, false);
                    Bounds left = knob.cap(false).getBoundsInParent();
                    Bounds right = knob.cap(true).getBoundsInParent();
                    Bounds press = view.caps().get(1).getBoundsInParent();
                    assertThat(left.getMaxX()).isLessThan(right.getMinX());
                    assertThat(left.getMinX())
                            .isGreaterThan(view.caps().get(0).getBoundsInParent().getMaxX());
                    assertThat(right.getMaxX())
                            .isLessThan(view.caps().get(2).getBoundsInParent().getMinX());
                    assertThat(press.getMaxY()).isLessThan(left.getMaxY());
                    assertThat(view.caps()).hasSize(3);
                    assertThat(knob.cap(true).getAccessibleText()).isEqualTo("spoken KC_C");
                    knob.cap(true).executeAccessibleAction(AccessibleAction.FIRE);
                    assertThat(heard).containsExactly("turn " + Dial.CLOCKWISE);
                    view.draw(Boards.grid("LAYOUT", 1, 2));
                    assertThat(view.getChildrenUnmodifiable()).doesNotContain(knob.cap(true));
                });
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
