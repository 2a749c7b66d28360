package org.keywright.csource;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.keywright.option.Value;
import org.keywright.problem.Checked;
import org.keywright.problem.Problem;

/**
 * Reads the first {@code g_led_config} of a C file by its braces. Numbers and QMK's names for
 * lights are understood, expressions are not; a table with preprocessor lines in it is left alone.
 */
public final class LightTableReader {

    private static final Map<String, Integer> FLAGS =
            Map.of(
                    "LED_FLAG_ALL", 0xFF,
                    "LED_FLAG_NONE", 0,
                    "LED_FLAG_MODIFIER", 1,
                    "LED_FLAG_UNDERGLOW", 2,
                    "LED_FLAG_KEYLIGHT", 4,
                    "LED_FLAG_INDICATOR", 8);

    /** Words that the reference does not count as names of anything. */
    private static final Set<String> WORDS =
            Set.of(
                    ("NULL true false sizeof const static unsigned signed char int short long float"
                                    + " double void bool size_t uint8_t uint16_t uint32_t int8_t"
                                    + " int16_t int32_t")
                            .split(" "));

    private static final String CONDITIONAL = "preprocessor lines";

    private final SourceFile file;
    private final List<List<Value>> matrix = new ArrayList<>();
    private final List<Value> numbers = new ArrayList<>();
    private final List<Value> flags = new ArrayList<>();
    private List<Value> row = new ArrayList<>();
    private boolean typeSeen;
    private boolean inside;
    private int part;
    private int braces;
    private int line;

    private LightTableReader(SourceFile file) {
        this.file = file;
    }

    /**
     * Reads a file.
     *
     * @return no value when there is no such table or it cannot be read
     */
    public static Checked<LightTable> read(SourceFile file) {
        if (!file.text().contains("g_led_config")) {
            return Checked.failed(List.of());
        }
        return new LightTableReader(file).read();
    }

    private Checked<LightTable> read() {
        boolean minus = false;
        for (CToken token : new SwitchedOff(CLexer.read(file.text())).markedAsComments()) {
            Optional<String> fault = take(token, minus);
            if (fault.isPresent()) {
                return Checked.failed(problem(token, fault.get()));
            }
            minus = token.is("-");
        }
        return part == 0
                ? Checked.failed(List.of())
                : Checked.of(new LightTable(matrix, numbers, flags, file.at(line)));
    }

    private Problem problem(CToken token, String fault) {
        return fault.equals(CONDITIONAL)
                ? Problem.hint(
                        "light-table-conditional",
                        file.at(token.line()),
                        "This g_led_config was not read, because it has preprocessor lines in it.",
                        "Describe the lights in keyboard.json and remove the table.")
                : LightTable.unreadable(file.at(token.line()), fault);
    }

    /** Says why the table cannot be read, if so. */
    private Optional<String> take(CToken token, boolean minus) {
        if (!token.counts()) {
            return Optional.empty();
        }
        if (!inside) {
            typeSeen |= token.is("led_config_t");
            inside = typeSeen && token.is("g_led_config");
            line = inside && line == 0 ? token.line() : line;
            return Optional.empty();
        }
        return switch (token.kind()) {
            case SIGN -> {
                sign(token.text().charAt(0));
                yield Optional.empty();
            }
            case NAME -> {
                if (!WORDS.contains(token.text())) {
                    keep(named(token.text()));
                }
                yield Optional.empty();
            }
            case NUMBER -> number(token.text(), minus);
            case DIRECTIVE -> Optional.of(CONDITIONAL);
            case TEXT, CHARACTER, COMMENT, SPACE -> Optional.empty();
        };
    }

    private void sign(char sign) {
        switch (sign) {
            case ';' -> inside = false;
            case '{' -> {
                braces++;
                part += braces == 2 ? 1 : 0;
            }
            case '}' -> {
                if (part == 1 && braces == 3) {
                    matrix.add(row);
                    row = new ArrayList<>();
                }
                braces--;
            }
            default -> {}
        }
    }

    private Optional<String> number(String text, boolean minus) {
        if (!counts() || CNumerals.isOctalOrBinary(text)) {
            return Optional.empty();
        }
        Optional<Value> value = CNumerals.value(text, minus);
        value.ifPresent(this::keep);
        return value.isPresent()
                ? Optional.empty()
                : Optional.of("\"" + CNumerals.shown(text) + "\" is not a plain number");
    }

    private boolean counts() {
        return part == 1 && braces == 3 || part == 2 && braces == 3 || part == 3 && braces == 2;
    }

    private void keep(Value value) {
        if (counts()) {
            switch (part) {
                case 1 -> row.add(value);
                case 2 -> numbers.add(value);
                default -> flags.add(value);
            }
        }
    }

    private static Value named(String name) {
        return FLAGS.containsKey(name) ? new Value.Whole(FLAGS.get(name)) : new Value.Nothing();
    }
}
