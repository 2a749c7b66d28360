package org.keywright.catalogue.lint;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.keywright.option.OptionPath;
import org.keywright.option.Value;
import org.keywright.problem.Location;
import org.keywright.problem.Problem;
import org.keywright.schema.JsonReader;

/** A keyboard does not set what the firmware's code would set anyway. */
final class DefaultsCheck {

    private final Map<List<String>, Value> defaults = new TreeMap<>(DefaultsCheck::inOrder);

    /**
     * A check against a table of settings and their values in code.
     *
     * @param table the file; older trees have none
     */
    DefaultsCheck(Path table) {
        if (!Files.isRegularFile(table)) {
            return;
        }
        try {
            JsonReader.readFile(table.toString(), table)
                    .value()
                    .flatMap(document -> document.table())
                    .ifPresent(known -> collect(List.of(), known));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void collect(List<String> path, Value.Table table) {
        for (Map.Entry<String, Value> member : table.members().entrySet()) {
            List<String> below = new ArrayList<>(path);
            below.add(member.getKey());
            if (member.getValue() instanceof Value.Table inner) {
                collect(below, inner);
            } else {
                defaults.put(below, member.getValue());
            }
        }
    }

    private static int inOrder(List<String> one, List<String> other) {
        return String.join(".", one).compareTo(String.join(".", other));
    }

    /**
     * What is set for nothing.
     *
     * @param file of the keyboard, as the user would write it
     * @param resolved the keyboard
     */
    List<Problem> check(String file, Value.Table resolved) {
        List<Problem> found = new ArrayList<>();
        for (Map.Entry<List<String>, Value> one : defaults.entrySet()) {
            Optional<Value> said = resolved.at(new OptionPath(one.getKey()));
            if (said.filter(value -> same(value, one.getValue())).isPresent()) {
                String option = String.join(".", one.getKey());
                found.add(
                        Problem.error(
                                "lint-default-repeated",
                                new Location.InFile(file),
                                "\"" + option + "\" has the value that it has without being set.",
                                "Leave it out, there or in a file that it inherits from."));
            }
        }
        return found;
    }

    /** Whether Python would call them equal: 1 is 1.0, and on. */
    private static boolean same(Value one, Value other) {
        if (one instanceof Value.Listing(List<Value> some)
                && other instanceof Value.Listing(List<Value> more)) {
            boolean same = some.size() == more.size();
            for (int i = 0; same && i < some.size(); i++) {
                same = same(some.get(i), more.get(i));
            }
            return same;
        }
        Optional<BigDecimal> number = number(one);
        return number.isPresent()
                ? number(other).filter(n -> n.compareTo(number.get()) == 0).isPresent()
                : one.equals(other);
    }

    private static Optional<BigDecimal> number(Value value) {
        return switch (value) {
            case Value.Whole whole -> Optional.of(new BigDecimal(whole.number()));
            case Value.Decimal decimal when Double.isFinite(decimal.number()) ->
                    Optional.of(BigDecimal.valueOf(decimal.number()));
            case Value.Flag flag -> Optional.of(flag.on() ? BigDecimal.ONE : BigDecimal.ZERO);
            case Value.Decimal _, Value.Text _, Value.Nothing _, Value.Listing _, Value.Table _ ->
                    Optional.empty();
        };
    }
}
