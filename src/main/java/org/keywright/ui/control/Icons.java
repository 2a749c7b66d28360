package org.keywright.ui.control;

import javafx.scene.control.Button;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.Tooltip;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.javafx.FontIcon;

/** Buttons that show an icon and say in words what they do. */
public final class Icons {

    private Icons() {}

    /** A flat button of an icon; the words are its tooltip and what a screen reader says. */
    public static Button button(Ikon icon, String words, Runnable onPress) {
        Button button = dressed(new Button("", new FontIcon(icon)), words);
        button.setOnAction(event -> onPress.run());
        return button;
    }

    /** A flat button of an icon that stays pressed. */
    public static ToggleButton toggle(Ikon icon, String words) {
        return dressed(new ToggleButton("", new FontIcon(icon)), words);
    }

    private static <T extends ButtonBase> T dressed(T button, String words) {
        button.getStyleClass().addAll("button-icon", "flat");
        button.setAccessibleText(words);
        button.setTooltip(new Tooltip(words));
        return button;
    }
}
