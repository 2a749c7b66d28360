package org.keywright.ui.shell;

import atlantafx.base.theme.PrimerDark;
import atlantafx.base.theme.PrimerLight;
import atlantafx.base.theme.Theme;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import javafx.application.Application;
import javafx.application.ColorScheme;
import javafx.application.Platform;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.Scene;
import org.keywright.application.Settings;
import org.keywright.ui.words.Phrase;

/** Light or dark, as the system has it or as the user wants it. */
final class Themes {

    private static final String KEY = "window.theme";
    private static final String FOLDER = "/org/keywright/ui/";

    private final Scene scene;
    private final Settings settings;
    private final ObjectProperty<Choice> choice = new SimpleObjectProperty<>(Choice.SYSTEM);

    /** What the user can want. */
    enum Choice {
        SYSTEM,
        LIGHT,
        DARK;

        String title() {
            return switch (this) {
                case SYSTEM -> Phrase.of("As the system");
                case LIGHT -> Phrase.of("Light");
                case DARK -> Phrase.of("Dark");
            };
        }
    }

    Themes(Scene scene, Settings settings) {
        this.scene = scene;
        this.settings = settings;
        choice.set(remembered());
        choice.subscribe(() -> apply());
        Platform.getPreferences().colorSchemeProperty().subscribe(() -> apply());
        apply();
    }

    void choose(Choice wanted) {
        choice.set(wanted);
        settings.put(KEY, wanted.name().toLowerCase(Locale.ROOT));
    }

    private Choice remembered() {
        String name = settings.find(KEY).orElse("system");
        for (Choice known : Choice.values()) {
            if (known.name().equalsIgnoreCase(name)) {
                return known;
            }
        }
        return Choice.SYSTEM;
    }

    private boolean dark() {
        return switch (choice.get()) {
            case LIGHT -> false;
            case DARK -> true;
            case SYSTEM -> Platform.getPreferences().getColorScheme() == ColorScheme.DARK;
        };
    }

    private void apply() {
        Theme theme = dark() ? new PrimerDark() : new PrimerLight();
        Application.setUserAgentStylesheet(theme.getUserAgentStylesheetBSS());
        scene.getStylesheets()
                .setAll(
                        List.of(
                                sheet(dark() ? "dark.css" : "light.css"),
                                sheet("keycaps.css"),
                                sheet("window.css")));
    }

    private static String sheet(String name) {
        return Objects.requireNonNull(Themes.class.getResource(FOLDER + name)).toExternalForm();
    }
}
