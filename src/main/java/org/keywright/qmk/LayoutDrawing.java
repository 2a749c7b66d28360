package org.keywright.qmk;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.keywright.option.Value;

/**
 * A layout drawn with characters: a key is four columns wide and three lines high. Keys that lie
 * beyond the paper are cut off.
 */
final class LayoutDrawing {

    private static final int COLUMNS = 400;
    private static final int LINES = 200;

    private final boolean ascii;
    private final int[][] paper = new int[LINES][];

    private LayoutDrawing(boolean ascii) {
        this.ascii = ascii;
    }

    /**
     * The drawing, lines without anything left out.
     *
     * @param keys tables with {@code x y w h label encoder}
     * @param labels what is written on the keys; a key without one shows its own
     */
    static String draw(List<Value> keys, List<String> labels, boolean ascii) {
        LayoutDrawing drawing = new LayoutDrawing(ascii);
        for (int i = 0; i < keys.size(); i++) {
            Optional<String> label =
                    i < labels.size() ? Optional.of(labels.get(i)) : Optional.empty();
            if (keys.get(i) instanceof Value.Table key) {
                drawing.add(key, label.or(() -> key.findText("label")).orElse(""));
            }
        }
        return drawing.lines().collect(Collectors.joining("\n"));
    }

    private void add(Value.Table key, String label) {
        double x = number(key, "x", 0);
        double w = number(key, "w", 1);
        double h = number(key, "h", 1);
        boolean knob = key.find("encoder").isPresent();
        Strokes strokes = Strokes.of(knob, ascii);
        int left = cells(x, 4);
        int top = cells(number(key, "y", 0), 3);
        int width = Math.max(2, cells(w, 4));
        if (!knob && x >= 0.25 && w == 1.25 && h == 2) {
            drawIsoEnter(strokes, left, top, width, label);
        } else if (!knob && w == 1.5 && h == 2) {
            drawBigEnter(strokes, left, top, width, label);
        } else {
            drawBox(strokes, left, top, width, Math.max(2, cells(h, 3)), label);
        }
    }

    private void drawBox(Strokes strokes, int x, int y, int width, int height, String label) {
        put(x, y, strokes.top(width));
        put(x, y + 1, strokes.label(label, width));
        for (int line = 2; line < height - 1; line++) {
            put(x, y + line, strokes.middle(width));
        }
        put(x, y + height - 1, strokes.bottom(width));
    }

    /** Wider above: its upper half reaches a quarter of a key further left. */
    private void drawIsoEnter(Strokes strokes, int x, int y, int width, String label) {
        put(x - 1, y, strokes.top(width + 1));
        put(x - 1, y + 1, strokes.label(label, width + 1));
        put(x - 1, y + 2, strokes.stepIn(width + 1));
        put(x, y + 3, strokes.middle(width));
        put(x, y + 4, strokes.middle(width));
        put(x, y + 5, strokes.bottom(width));
    }

    /** Wider below: its lower half reaches three quarters of a key further left. */
    private void drawBigEnter(Strokes strokes, int x, int y, int width, String label) {
        put(x, y, strokes.top(width));
        put(x, y + 1, strokes.middle(width));
        put(x, y + 2, strokes.middle(width));
        put(x - 3, y + 3, strokes.stepOut(width + 3));
        put(x - 3, y + 4, strokes.label(label, width + 3));
        put(x - 3, y + 5, strokes.bottom(width + 3));
    }

    private void put(int x, int y, String text) {
        if (y < 0 || y >= LINES) {
            return;
        }
        if (paper[y] == null) {
            paper[y] = new int[COLUMNS];
            Arrays.fill(paper[y], ' ');
        }
        int column = x;
        for (int sign : text.codePoints().toArray()) {
            if (column >= 0 && column < COLUMNS) {
                paper[y][column] = Character.isISOControl(sign) ? ' ' : sign;
            }
            column++;
        }
    }

    private Stream<String> lines() {
        return Arrays.stream(paper)
                .filter(line -> line != null)
                .map(line -> new String(line, 0, COLUMNS).stripTrailing())
                .filter(line -> !line.isEmpty());
    }

    /** So many characters, rounded up; what is far off the paper stays off it. */
    private static int cells(double keys, int each) {
        return (int) Math.max(-COLUMNS, Math.min(COLUMNS, Math.ceil(keys * each)));
    }

    private static double number(Value.Table key, String name, double otherwise) {
        return switch (key.find(name).orElse(null)) {
            case Value.Whole whole -> whole.number().doubleValue();
            case Value.Decimal decimal -> decimal.number();
            case null, default -> otherwise;
        };
    }
}
