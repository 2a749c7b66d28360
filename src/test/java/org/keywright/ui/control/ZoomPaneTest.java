package org.keywright.ui.control;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.geometry.Bounds;
import javafx.scene.layout.StackPane;
import org.junit.jupiter.api.Test;
import org.keywright.ui.Boards;
import org.keywright.ui.FxTest;

/** A keyboard that is larger than the room it has. */
class ZoomPaneTest {

    @Test
    void fittedEverythingIsSeenAndNothingScrolls() {
        FxTest.run(
                () -> {
                    KeyboardView view = board();
                    ZoomPane pane = shown(view);
                    for (Keycap cap : view.caps()) {
                        assertThat(inside(pane, cap)).isTrue();
                    }
                    assertThat(pane.lookupAll(".scroll-bar")).noneMatch(bar -> bar.isVisible());
                });
    }

    @Test
    void largerCapsAreLargerAndTheLastIsReachedByScrolling() {
        FxTest.run(
                () -> {
                    KeyboardView view = board();
                    ZoomPane pane = shown(view);
                    double before = view.caps().getFirst().getWidth();
                    pane.onLarger();
                    pane.onLarger();
                    pane.onLarger();
                    pane.layout();
                    view.layout();
                    assertThat(view.caps().getFirst().getWidth()).isGreaterThan(before * 1.8);
                    Keycap last = view.caps().getLast();
                    assertThat(inside(pane, last)).isFalse();
                    pane.reveal(last);
                    pane.layout();
                    assertThat(inside(pane, last)).isTrue();
                    pane.onFit();
                    pane.layout();
                    view.layout();
                    assertThat(view.caps().getFirst().getWidth()).isEqualTo(before);
                    assertThat(pane.zoomProperty().get()).isEqualTo(1);
                });
    }

    @Test
    void nothingGetsSmallerThanFitted() {
        FxTest.run(
                () -> {
                    ZoomPane pane = shown(board());
                    pane.onSmaller();
                    assertThat(pane.zoomProperty().get()).isEqualTo(1);
                    for (int i = 0; i < 20; i++) {
                        pane.onLarger();
                    }
                    assertThat(pane.zoomProperty().get()).isEqualTo(4);
                });
    }

    private static KeyboardView board() {
        KeyboardView view = new KeyboardView(KeyActions.NONE);
        view.draw(Boards.grid("LAYOUT", 4, 12));
        return view;
    }

    private static ZoomPane shown(KeyboardView view) {
        ZoomPane pane = new ZoomPane(view, 68);
        FxTest.draw(new StackPane(pane), 700, 300, false);
        return pane;
    }

    private static boolean inside(ZoomPane pane, Keycap cap) {
        Bounds seen = pane.sceneToLocal(cap.localToScene(cap.getLayoutBounds()));
        return pane.getLayoutBounds().contains(seen);
    }
}
