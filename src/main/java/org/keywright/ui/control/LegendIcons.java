package org.keywright.ui.control;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import javafx.scene.text.Font;
import org.keywright.keycode.Legend;
import org.keywright.keycode.LegendKind;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.IkonHandler;
import org.kordamp.ikonli.IkonResolverProvider;
import org.kordamp.ikonli.javafx.JavaFXFontLoader;

/**
 * Signs instead of words on keycaps, as real ones have them; out of a font that comes along, since
 * the computer's may lack them.
 */
final class LegendIcons {

    private static final Map<String, Ikon> ICONS = read();
    private static final Map<Integer, Font> FONTS = new HashMap<>();

    private LegendIcons() {}

    private static Map<String, Ikon> read() {
        Map<String, Ikon> icons = new HashMap<>();
        for (String row : ResourceLines.read("legend-icons.txt")) {
            String[] columns = row.split(" ");
            icons.put(columns[0], handler(columns[1]).resolve(columns[1]));
        }
        return Map.copyOf(icons);
    }

    private static IkonHandler handler(String name) {
        return IkonResolverProvider.getInstance(JavaFXFontLoader.getInstance()).resolve(name);
    }

    /** The sign for the middle of a keycap, if there is one for what stands there. */
    static Optional<Ikon> find(Legend legend) {
        boolean arrow = legend.centre().length() == 1;
        return arrow || legend.kind() == LegendKind.MEDIA
                ? Optional.ofNullable(ICONS.get(legend.centre()))
                : Optional.empty();
    }

    /** The sign as a character of {@link #font}. */
    static String text(Ikon icon) {
        return Character.toString(icon.getCode());
    }

    /** The font of signs, in a size in pixels. */
    static Font font(Ikon icon, int size) {
        return FONTS.computeIfAbsent(size, s -> new Font(family(icon), s));
    }

    private static String family(Ikon icon) {
        IkonHandler handler = handler(icon.getDescription());
        return handler.getFont() instanceof Font font ? font.getFamily() : handler.getFontFamily();
    }
}
