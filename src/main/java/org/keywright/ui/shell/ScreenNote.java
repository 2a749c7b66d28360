package org.keywright.ui.shell;

import javafx.geometry.Rectangle2D;
import javafx.scene.control.Label;
import javafx.stage.Popup;
import javafx.stage.Screen;
import javafx.stage.Stage;
import org.keywright.ui.fx.Pause;
import org.kordamp.ikonli.javafx.FontIcon;
import org.kordamp.ikonli.materialdesign2.MaterialDesignH;

/**
 * A note in the corner of the screen for a while; it takes no focus away, and a press on it brings
 * the window to the front.
 */
final class ScreenNote {

    private static final double SHOWN = 8_000;
    private static final double WIDTH = 340;
    private static final double AWAY = 24;

    private ScreenNote() {}

    static void show(Stage stage, String words) {
        if (!stage.isShowing()) {
            return;
        }
        Popup popup = new Popup();
        Label label = new Label(words, new FontIcon(MaterialDesignH.HAMMER));
        label.setWrapText(true);
        label.setPrefWidth(WIDTH);
        label.getStyleClass().add("screen-note");
        label.getStylesheets().setAll(stage.getScene().getStylesheets());
        label.setOnMouseClicked(
                event -> {
                    popup.hide();
                    stage.setIconified(false);
                    stage.toFront();
                    stage.requestFocus();
                });
        popup.getContent().add(label);
        Rectangle2D place =
                Screen.getScreensForRectangle(
                                stage.getX(), stage.getY(), stage.getWidth(), stage.getHeight())
                        .stream()
                        .findFirst()
                        .orElse(Screen.getPrimary())
                        .getVisualBounds();
        popup.show(stage, place.getMaxX() - WIDTH - AWAY, place.getMaxY() - 3 * AWAY);
        new Pause(SHOWN, popup::hide).restart();
    }
}
