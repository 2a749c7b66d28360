package org.keywright.ui.shell;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.image.PixelReader;
import javafx.scene.image.WritableImage;
import javafx.scene.paint.Color;
import javafx.scene.text.Text;

/** The contrast of words with what they stand on, as they are drawn, measured as WCAG 2 does. */
final class SeenContrast {

    private SeenContrast() {}

    /**
     * From 1 to 21; empty if the text is no single colour.
     *
     * @param place where it is seen, in the picture
     */
    static Optional<Double> of(WritableImage picture, Text text, Bounds place) {
        if (!(text.getFill() instanceof Color colour)) {
            return Optional.empty();
        }
        Color below = below(picture, place);
        double opacity = colour.getOpacity();
        for (Node at = text; at != null; at = at.getParent()) {
            opacity *= at.getOpacity();
        }
        Color seen =
                below.interpolate(
                        Color.color(colour.getRed(), colour.getGreen(), colour.getBlue()), opacity);
        return Optional.of(ratio(seen, below));
    }

    /** The colour that most of a place has. */
    private static Color below(WritableImage picture, Bounds place) {
        PixelReader pixels = picture.getPixelReader();
        Map<Integer, Integer> counts = new HashMap<>();
        int right = (int) Math.min(picture.getWidth() - 1, place.getMaxX() + 1);
        int bottom = (int) Math.min(picture.getHeight() - 1, place.getMaxY() + 1);
        for (int y = (int) Math.max(0, place.getMinY() - 1); y <= bottom; y++) {
            for (int x = (int) Math.max(0, place.getMinX() - 1); x <= right; x++) {
                counts.merge(pixels.getArgb(x, y), 1, Integer::sum);
            }
        }
        int most =
                counts.entrySet().stream().max(Map.Entry.comparingByValue()).orElseThrow().getKey();
        return Color.rgb(most >> 16 & 0xFF, most >> 8 & 0xFF, most & 0xFF);
    }

    static double ratio(Color one, Color other) {
        double a = luminance(one);
        double b = luminance(other);
        return (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
    }

    private static double luminance(Color colour) {
        return 0.2126 * channel(colour.getRed())
                + 0.7152 * channel(colour.getGreen())
                + 0.0722 * channel(colour.getBlue());
    }

    private static double channel(double c) {
        return c <= 0.04045 ? c / 12.92 : Math.pow((c + 0.055) / 1.055, 2.4);
    }
}
