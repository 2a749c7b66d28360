package org.keywright.ui.shell;

import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** Whether the system is set to high contrast, where the toolkit tells: Windows and GTK. */
final class SystemContrast {

    private static final String WINDOWS = "Windows.SPI.HighContrast";
    private static final String GTK = "GTK.theme_name";

    /** The toolkit's preferences that say so. */
    static final Set<String> KEYS = Set.of(WINDOWS, GTK);

    private SystemContrast() {}

    static boolean wanted(Map<String, ?> preferences) {
        String theme = String.valueOf(preferences.get(GTK)).toLowerCase(Locale.ROOT);
        return Boolean.TRUE.equals(preferences.get(WINDOWS)) || theme.contains("highcontrast");
    }
}
