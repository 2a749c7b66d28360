package org.keywright.csource;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.keywright.option.Value;
import org.keywright.problem.Checked;
import org.keywright.problem.Location;
import org.keywright.problem.Problem;

/**
 * A {@code g_led_config} as it stands in a keyboard's C file: which light belongs to which key,
 * where the lights are, what they are for.
 *
 * @param matrix per row the number of the light under each key; {@code Nothing} for none
 * @param numbers of the second part: x and y of every light, from 0 to 224 and 0 to 64
 * @param flags of every light, what it is for
 * @param place where it begins
 */
public record LightTable(
        List<List<Value>> matrix, List<Value> numbers, List<Value> flags, Location place) {

    public LightTable {
        matrix = matrix.stream().map(List::copyOf).toList();
        numbers = List.copyOf(numbers);
        flags = List.copyOf(flags);
    }

    /**
     * The lights as {@code info.json} lists them, if the table fits a matrix of that size; half the
     * rows are enough, because a split keyboard may describe one half.
     */
    public Checked<Value.Listing> lights(int rows, int columns) {
        Optional<String> fault = fault(rows, columns);
        return fault.isEmpty()
                ? Checked.of(new Value.Listing(listed()))
                : Checked.failed(unreadable(place, fault.get()));
    }

    static Problem unreadable(Location place, String why) {
        return Problem.warning(
                "light-table-not-read",
                place,
                "The lights of this g_led_config were not read: " + why + ".",
                "Describe the lights in keyboard.json and remove the table.");
    }

    private Optional<String> fault(int rows, int columns) {
        if (matrix.size() != rows && matrix.size() * 2 != rows) {
            return Optional.of("it has " + matrix.size() + " rows, the matrix has " + rows);
        }
        for (List<Value> row : matrix) {
            if (row.size() != columns) {
                return Optional.of(
                        "a row has " + row.size() + " columns, the matrix has " + columns);
            }
        }
        if (numbers.size() % 2 != 0) {
            return Optional.of("a position needs two numbers");
        }
        if (numbers.size() / 2 != flags.size()) {
            return Optional.of(
                    numbers.size() / 2 + " lights have a place, " + flags.size() + " have flags");
        }
        return wrongNumber();
    }

    private Optional<String> wrongNumber() {
        for (List<Value> row : matrix) {
            for (Value light : row) {
                boolean none = light instanceof Value.Nothing;
                if (!none && number(light) < 0) {
                    return Optional.of("a key has a light without a proper number");
                }
                if (!none && number(light) >= flags.size()) {
                    return Optional.of("a key has light " + number(light) + " of " + flags.size());
                }
            }
        }
        return Optional.empty();
    }

    private static int number(Value light) {
        return light instanceof Value.Whole whole ? whole.asInt().orElse(-1) : -1;
    }

    private List<Value> listed() {
        List<Value> lights = new ArrayList<>();
        for (int i = 0; i < flags.size(); i++) {
            lights.add(
                    Value.Table.empty()
                            .with("x", numbers.get(2 * i))
                            .with("y", numbers.get(2 * i + 1))
                            .with("flags", flags.get(i)));
        }
        for (int row = 0; row < matrix.size(); row++) {
            for (int column = 0; column < matrix.get(row).size(); column++) {
                int light = number(matrix.get(row).get(column));
                if (light >= 0) {
                    Value key =
                            new Value.Listing(
                                    List.of(new Value.Whole(row), new Value.Whole(column)));
                    lights.set(light, ((Value.Table) lights.get(light)).with("matrix", key));
                }
            }
        }
        return lights;
    }
}
