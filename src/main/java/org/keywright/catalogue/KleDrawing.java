package org.keywright.catalogue;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.keywright.keyboard.PhysicalKey;
import org.keywright.option.Value;
import org.keywright.problem.Checked;
import org.keywright.problem.Location;
import org.keywright.problem.Problem;
import org.keywright.schema.JsonDocument;
import org.keywright.schema.JsonReader;

/**
 * A drawing of keyboard-layout-editor.com with everything a keyboard needs of it: sizes and
 * rotation; of layout options as VIA has them the first choice, and no encoders.
 *
 * @param name what the drawing says it is; may be empty
 * @param keys in the order drawn
 * @param problems what was left out
 */
record KleDrawing(String name, List<Key> keys, List<Problem> problems) {

    private static final int MOST_KEYS = 1000;
    private static final int OPTION_LINE = 3;
    private static final int ENCODER_LINE = 9;

    KleDrawing {
        keys = List.copyOf(keys);
        problems = List.copyOf(problems);
    }

    /**
     * A key, in key units.
     *
     * @param label what stands top left on it
     * @param row of the drawing, counted from 0
     * @param spot {@code x y w h r rx ry}
     */
    record Key(String label, int row, List<BigDecimal> spot) {

        private static final List<String> NAMES = List.of("x", "y", "w", "h", "r", "rx", "ry");
        private static final int TURN = 4;

        /** The key as a keyboard.json has it. */
        Value written(int[] place) {
            Value.Table key =
                    Value.Table.empty()
                            .with(
                                    "matrix",
                                    new Value.Listing(
                                            List.of(
                                                    Value.Whole.of(place[0]),
                                                    Value.Whole.of(place[1]))));
            for (int i = 0; i < NAMES.size(); i++) {
                boolean size = i == 2 || i == 3;
                boolean usual = size && spot.get(i).compareTo(BigDecimal.ONE) == 0;
                boolean level = i >= TURN && spot.get(TURN).signum() == 0;
                if (!usual && !level) {
                    key = key.with(NAMES.get(i), number(spot.get(i)));
                }
            }
            return key;
        }

        /** The key as it sits on the plate. */
        PhysicalKey placed(int[] place) {
            double[] at = spot.stream().mapToDouble(BigDecimal::doubleValue).toArray();
            return new PhysicalKey(
                    label,
                    at[0],
                    at[1],
                    at[2],
                    at[3],
                    at[TURN],
                    at[TURN + 1],
                    at[TURN + 2],
                    place[0],
                    place[1],
                    OptionalInt.empty());
        }

        private static Value number(BigDecimal written) {
            BigDecimal number = written.setScale(4, RoundingMode.HALF_EVEN).stripTrailingZeros();
            return number.scale() <= 0
                    ? Value.Whole.of(number.longValue())
                    : new Value.Decimal(number.doubleValue());
        }
    }

    static Checked<KleDrawing> read(String file, String text) {
        Checked<JsonDocument> read = JsonReader.read(file, "[" + text + "]");
        return read.then(
                source -> {
                    List<Value> rows = items(source.root());
                    boolean whole = rows.size() == 1 && holdsRows(items(rows.getFirst()));
                    Pen pen = new Pen();
                    pen.rows(whole ? items(rows.getFirst()) : rows);
                    if (pen.wrong || isLayers(pen.keys)) {
                        return Checked.failed(shape(file, !pen.wrong));
                    }
                    return Checked.of(new KleDrawing(pen.name, pen.keys, pen.left(file)));
                });
    }

    private static boolean holdsRows(List<Value> rows) {
        return rows.stream().anyMatch(Value.Listing.class::isInstance);
    }

    /** Keymaps were once kept as lists of keycodes without the keyboard they are for. */
    private static boolean isLayers(List<Key> keys) {
        long codes = keys.stream().filter(key -> key.label().startsWith("KC_")).count();
        return codes * 2 > keys.size();
    }

    private static Problem shape(String file, boolean layers) {
        return Problem.error(
                "kle-shape",
                new Location.InFile(file),
                layers
                        ? "This is a list of keycodes, and no drawing of a keyboard."
                        : "This is no drawing of keyboard-layout-editor.com.",
                layers
                        ? "Open the keymap.c or keymap.json it belongs to."
                        : "Download the drawing again, as JSON or raw data.");
    }

    private static List<Value> items(Value value) {
        return value instanceof Value.Listing list ? list.items() : List.of();
    }

    /** Where the next key goes; what is set for it alone, and what stays. */
    private static final class Pen {
        private final List<Key> keys = new ArrayList<>();
        private String name = "";
        private BigDecimal x = BigDecimal.ZERO;
        private BigDecimal y = BigDecimal.ZERO;
        private BigDecimal width = BigDecimal.ONE;
        private BigDecimal height = BigDecimal.ONE;
        private BigDecimal angle = BigDecimal.ZERO;
        private BigDecimal aboutX = BigDecimal.ZERO;
        private BigDecimal aboutY = BigDecimal.ZERO;
        private boolean decal;
        private boolean wrong;
        private int options;
        private int encoders;

        private void rows(List<Value> rows) {
            for (int i = 0; i < rows.size(); i++) {
                if (i == 0 && rows.getFirst() instanceof Value.Table title) {
                    name = title.findText("name").orElse("");
                } else if (rows.get(i) instanceof Value.Listing row) {
                    for (Value item : row.items()) {
                        item(item, i);
                    }
                    x = aboutX;
                    y = y.add(BigDecimal.ONE);
                } else {
                    wrong = true;
                }
            }
        }

        private void item(Value item, int row) {
            if (item instanceof Value.Table change) {
                change(change);
            } else if (item instanceof Value.Text label && keys.size() < MOST_KEYS) {
                key(label.text(), row);
            } else {
                wrong = true;
            }
        }

        private void change(Value.Table change) {
            angle = number(change, "r").orElse(angle);
            if (change.find("rx").isPresent() || change.find("ry").isPresent()) {
                aboutX = number(change, "rx").orElse(aboutX);
                aboutY = number(change, "ry").orElse(aboutY);
                x = aboutX;
                y = aboutY;
            }
            x = x.add(number(change, "x").orElse(BigDecimal.ZERO));
            y = y.add(number(change, "y").orElse(BigDecimal.ZERO));
            width = number(change, "w").orElse(width);
            height = number(change, "h").orElse(height);
            decal |= change.find("d").filter(v -> v.equals(new Value.Flag(true))).isPresent();
        }

        private void key(String label, int row) {
            String[] lines = label.split("\n", -1);
            boolean encoder = lines.length > ENCODER_LINE && lines[ENCODER_LINE].startsWith("e");
            // VIA draws one key for both turns, and its place in the matrix says it can be pressed.
            boolean pressed = encoder && lines[ENCODER_LINE].length() > 1 && isPlace(lines[0]);
            boolean option =
                    lines.length > OPTION_LINE
                            && isPlace(lines[OPTION_LINE])
                            && !lines[OPTION_LINE].endsWith(",0");
            encoders += encoder ? 1 : 0;
            options += option && (!encoder || pressed) ? 1 : 0;
            if (!decal && (!encoder || pressed) && !option) {
                keys.add(
                        new Key(
                                lines[0].strip(),
                                row,
                                List.of(x, y, width, height, angle, aboutX, aboutY)));
            }
            x = x.add(width);
            width = BigDecimal.ONE;
            height = BigDecimal.ONE;
            decal = false;
        }

        private static boolean isPlace(String line) {
            return line.strip().matches("[0-9]{1,3},[0-9]{1,3}");
        }

        /** A number that makes sense on a drawing. */
        private Optional<BigDecimal> number(Value.Table table, String member) {
            Optional<Value> written = table.find(member);
            Optional<BigDecimal> number =
                    written.flatMap(
                            value ->
                                    switch (value) {
                                        case Value.Whole(var whole) when whole.bitLength() < 11 ->
                                                Optional.of(new BigDecimal(whole));
                                        case Value.Decimal(double d) when Math.abs(d) < 1000 ->
                                                Optional.of(BigDecimal.valueOf(d));
                                        default -> Optional.empty();
                                    });
            wrong |= written.isPresent() && number.isEmpty();
            return number;
        }

        private List<Problem> left(String file) {
            return options + encoders == 0
                    ? List.of()
                    : List.of(
                            Problem.warning(
                                    "drawing-left-out",
                                    new Location.InFile(file),
                                    "%d keys of other layout options and %d turns of encoders were left out."
                                            .formatted(options, encoders),
                                    "Add them to the keyboard by hand."));
        }
    }
}
