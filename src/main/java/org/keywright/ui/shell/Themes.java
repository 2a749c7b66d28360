package org.keywright.ui.shell;

import atlantafx.base.theme.PrimerDark;
import atlantafx.base.theme.PrimerLight;
import atlantafx.base.theme.Theme;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import javafx.application.Application;
import javafx.application.ColorScheme;
import javafx.application.Platform;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.collections.MapChangeListener;
import javafx.scene.Scene;
import org.keywright.application.Settings;
import org.keywright.ui.words.Phrase;

/** Light or dark, in usual or high contrast, as the system has it or as the user wants it. */
final class Themes {

    private static final String KEY = "window.theme";
    private static final String FOLDER = "/org/keywright/ui/";

    private final Scene scene;
    private final Settings settings;
    private final ObjectProperty<Choice> choice = new SimpleObjectProperty<>(Choice.SYSTEM);
    private CapColours caps;

    /** What the user can want. */
    enum Choice {
        SYSTEM,
        LIGHT,
        DARK,
        CONTRAST_LIGHT,
        CONTRAST_DARK;

        String title() {
            return switch (this) {
                case SYSTEM -> Phrase.of("As the system");
                case LIGHT -> Phrase.of("Light");
                case DARK -> Phrase.of("Dark");
                case CONTRAST_LIGHT -> Phrase.of("High contrast, light");
                case CONTRAST_DARK -> Phrase.of("High contrast, dark");
            };
        }
    }

    Themes(Scene scene, Settings settings) {
        this.scene = scene;
        this.settings = settings;
        caps = CapColours.remembered(settings);
        choice.set(remembered());
        choice.subscribe(() -> apply());
        Platform.Preferences system = Platform.getPreferences();
        system.colorSchemeProperty().subscribe(() -> apply());
        system.addListener((MapChangeListener<String, Object>) change -> onSystem(change.getKey()));
        apply();
    }

    private void onSystem(String key) {
        if (SystemContrast.KEYS.contains(key)) {
            apply();
        }
    }

    void choose(Choice wanted) {
        choice.set(wanted);
        settings.put(KEY, wanted.name().toLowerCase(Locale.ROOT));
    }

    void choose(CapColours wanted) {
        caps = wanted;
        caps.remember(settings);
        apply();
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
            case LIGHT, CONTRAST_LIGHT -> false;
            case DARK, CONTRAST_DARK -> true;
            case SYSTEM -> Platform.getPreferences().getColorScheme() == ColorScheme.DARK;
        };
    }

    private boolean contrast() {
        Map<String, Object> system = Platform.getPreferences();
        return switch (choice.get()) {
            case LIGHT, DARK -> false;
            case CONTRAST_LIGHT, CONTRAST_DARK -> true;
            case SYSTEM -> SystemContrast.wanted(system);
        };
    }

    private void apply() {
        Theme theme = dark() ? new PrimerDark() : new PrimerLight();
        Application.setUserAgentStylesheet(theme.getUserAgentStylesheetBSS());
        List<String> sheets = new ArrayList<>(sheets(dark(), contrast(), caps));
        scene.getStylesheets().stream().filter(Themes::isGenerated).forEach(sheets::add);
        scene.getStylesheets().setAll(sheets);
    }

    /** The style sheets of a look, in the order in which they apply. */
    static List<String> sheets(boolean dark, boolean contrast, CapColours caps) {
        List<String> sheets = new ArrayList<>();
        sheets.add(sheet(dark ? "dark.css" : "light.css"));
        caps.sheet(dark).map(Themes::sheet).ifPresent(sheets::add);
        if (contrast) {
            sheets.add(sheet(dark ? "contrast-dark.css" : "contrast-light.css"));
        }
        sheets.add(sheet("keycaps.css"));
        sheets.add(sheet("window.css"));
        if (contrast) {
            sheets.add(sheet("contrast.css"));
        }
        return sheets;
    }

    /** What others have added stays. */
    private static boolean isGenerated(String sheet) {
        return sheet.startsWith("data:");
    }

    private static String sheet(String name) {
        return Objects.requireNonNull(Themes.class.getResource(FOLDER + name)).toExternalForm();
    }
}
