package org.keywright.ui.shell;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javafx.scene.paint.Color;

/** The named colours of style sheets, a later one over an earlier one, as they are seen. */
final class ThemeColours {

    private static final Pattern NAMED =
            Pattern.compile("(-(?:color|kw)-[a-z0-9-]+):\\s*(#[0-9a-f]+|rgba?\\([^)]*\\));");

    private final Map<String, Color> colours = new HashMap<>();

    /** Colours of sheets on the class path. */
    static ThemeColours of(String... sheets) {
        ThemeColours all = new ThemeColours();
        for (String sheet : sheets) {
            all.read(sheet);
        }
        return all;
    }

    /** The usual look: the theme's colours, and ours over them. */
    static ThemeColours usual(String theme) {
        return of(
                "/atlantafx/base/theme/primer-" + theme + ".css",
                "/org/keywright/ui/" + theme + ".css");
    }

    /** A sheet sets colours for everything first, and some of them for controls afterwards. */
    private void read(String sheet) {
        Map<String, Color> here = new HashMap<>();
        Matcher matcher = NAMED.matcher(text(sheet));
        while (matcher.find()) {
            here.putIfAbsent(matcher.group(1), Color.web(matcher.group(2)));
        }
        colours.putAll(here);
    }

    private static String text(String sheet) {
        try (InputStream in = ThemeColours.class.getResourceAsStream(sheet)) {
            return new String(
                    Objects.requireNonNull(in, sheet).readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What is seen of a colour that lies on others, the lowest last. */
    Color seen(String... layers) {
        Color below = Color.WHITE;
        for (int i = layers.length - 1; i >= 0; i--) {
            Color over = Objects.requireNonNull(colours.get(layers[i]), layers[i]);
            Color opaque = Color.color(over.getRed(), over.getGreen(), over.getBlue());
            below = below.interpolate(opaque, over.getOpacity());
        }
        return below;
    }
}
