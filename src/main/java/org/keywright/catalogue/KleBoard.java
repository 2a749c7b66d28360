package org.keywright.catalogue;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.keywright.keyboard.Layout;
import org.keywright.keyboard.PhysicalKey;
import org.keywright.option.Value;
import org.keywright.problem.Checked;
import org.keywright.problem.Location;
import org.keywright.problem.Problem;

/**
 * A keyboard made of a drawing of keyboard-layout-editor.com: a {@code keyboard.json} to begin
 * with. Where keys are labelled {@code 2,5} as VIA wants it, that is their row and column; else
 * they are counted row by row.
 */
public final class KleBoard {

    private static final Pattern PLACE = Pattern.compile("([0-9]{1,2}),([0-9]{1,2})");
    private static final int MOST = 64;

    private KleBoard() {}

    /**
     * Makes the keyboard.
     *
     * @param file the drawing's name, for messages
     * @param text raw data, or the same in square brackets as the page downloads it
     * @param board the new keyboard's name
     */
    public static Checked<Value.Table> read(String file, String text, String board) {
        return KleDrawing.read(file, text).then(drawing -> made(file, drawing, board));
    }

    /**
     * Where the keys of a drawing are, in the order of the keyboard that is made of it.
     *
     * @param file the drawing's name, for messages
     */
    public static Checked<Layout> layout(String file, String text) {
        return KleDrawing.read(file, text)
                .map(
                        drawing -> {
                            List<int[]> places =
                                    labelled(drawing.keys())
                                            .orElseGet(() -> counted(drawing.keys()));
                            List<PhysicalKey> keys = new ArrayList<>();
                            for (int i = 0; i < places.size(); i++) {
                                keys.add(drawing.keys().get(i).placed(places.get(i)));
                            }
                            return new Layout("LAYOUT", keys);
                        });
    }

    private static Checked<Value.Table> made(String file, KleDrawing drawing, String board) {
        List<Problem> problems = new ArrayList<>(drawing.problems());
        List<int[]> places = labelled(drawing.keys()).orElseGet(() -> counted(drawing.keys()));
        if (labelled(drawing.keys()).isEmpty()) {
            problems.add(
                    Problem.hint(
                            "drawing-matrix",
                            new Location.InFile(file),
                            counting(drawing.keys()),
                            "Put the matrix in as it is wired."));
        }
        int rows = places.stream().mapToInt(p -> p[0] + 1).max().orElse(0);
        int columns = places.stream().mapToInt(p -> p[1] + 1).max().orElse(0);
        if (rows > MOST || columns > MOST || rows == 0) {
            return Checked.failed(
                    Problem.error(
                            "kle-shape",
                            new Location.InFile(file),
                            "There are no keys in this drawing, or too many for a keyboard.",
                            "Look at the drawing."));
        }
        List<Value> keys = new ArrayList<>();
        for (int i = 0; i < places.size(); i++) {
            keys.add(drawing.keys().get(i).written(places.get(i)));
        }
        Value.Table pins =
                Value.Table.empty().with("cols", noPins(columns)).with("rows", noPins(rows));
        Value.Table layout = Value.Table.empty().with("layout", new Value.Listing(keys));
        return Checked.of(
                head(drawing.name().isEmpty() ? board : drawing.name())
                        .with("matrix_pins", pins)
                        .with("layouts", Value.Table.empty().with("LAYOUT", layout)),
                problems);
    }

    private static Value.Table head(String name) {
        Value.Table usb =
                Value.Table.empty()
                        .with("vid", new Value.Text("0xFEED"))
                        .with("pid", new Value.Text("0x0000"))
                        .with("device_version", new Value.Text("1.0.0"));
        return Value.Table.empty()
                .with("keyboard_name", new Value.Text(name))
                .with("manufacturer", new Value.Text("me"))
                .with("maintainer", new Value.Text("me"))
                .with("usb", usb)
                .with("development_board", new Value.Text("promicro"))
                .with("diode_direction", new Value.Text("COL2ROW"));
    }

    /** Nobody knows yet which pins they are. */
    private static Value noPins(int count) {
        List<String> pins = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            pins.add("NO_PIN");
        }
        return Value.texts(pins);
    }

    /** Rows and columns, if every key says its own. */
    private static Optional<List<int[]>> labelled(List<KleDrawing.Key> keys) {
        List<int[]> places = new ArrayList<>();
        Set<String> seen = new HashSet<>();
        for (KleDrawing.Key key : keys) {
            Matcher place = PLACE.matcher(key.label());
            if (!place.matches() || !seen.add(key.label())) {
                return Optional.empty();
            }
            places.add(
                    new int[] {Integer.parseInt(place.group(1)), Integer.parseInt(place.group(2))});
        }
        return Optional.of(places);
    }

    private static String counting(List<KleDrawing.Key> keys) {
        Set<String> seen = new HashSet<>();
        Optional<String> twice =
                keys.stream()
                        .map(KleDrawing.Key::label)
                        .filter(label -> PLACE.matcher(label).matches() && !seen.add(label))
                        .findFirst();
        return twice.isPresent()
                ? "Two keys are labelled "
                        + twice.get()
                        + " as their row and column; the keys were counted row by row."
                : "The keys are not labelled with their rows and columns; they were counted row by"
                        + " row.";
    }

    /** Row by row as they are drawn. */
    private static List<int[]> counted(List<KleDrawing.Key> keys) {
        List<int[]> places = new ArrayList<>();
        int row = -1;
        int column = 0;
        int drawn = -1;
        for (KleDrawing.Key key : keys) {
            if (key.row() != drawn) {
                drawn = key.row();
                row++;
                column = 0;
            }
            places.add(new int[] {row, column++});
        }
        return places;
    }
}
