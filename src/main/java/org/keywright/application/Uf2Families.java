package org.keywright.application;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.keywright.option.Value;
import org.keywright.schema.JsonDocument;
import org.keywright.schema.JsonReader;

/**
 * Families of chips as UF2 files name them.
 *
 * @param numbers by name
 */
public record Uf2Families(Map<String, Long> numbers) {

    public Uf2Families {
        numbers = Collections.unmodifiableMap(new LinkedHashMap<>(numbers));
    }

    /** The families that the program knows. */
    public static Uf2Families read(Home home) {
        String name = "uf2families.hjson";
        try {
            JsonDocument table = OwnData.good(JsonReader.readFile(name, home.data().resolve(name)));
            Map<String, Long> numbers = new LinkedHashMap<>();
            table.table()
                    .orElse(Value.Table.empty())
                    .members()
                    .forEach(
                            (family, number) -> {
                                if (number instanceof Value.Text text) {
                                    numbers.put(family, Long.decode(text.text()));
                                }
                            });
            return new Uf2Families(numbers);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The number of a family, whatever the case of its name. */
    public Optional<Long> find(String name) {
        return numbers.entrySet().stream()
                .filter(family -> family.getKey().equalsIgnoreCase(name))
                .map(Map.Entry::getValue)
                .findFirst();
    }

    /** The name of a family's number; the last one of several, and empty for an unknown one. */
    public String nameOf(long number) {
        return numbers.entrySet().stream()
                .filter(family -> family.getValue() == number)
                .map(Map.Entry::getKey)
                .reduce("", (before, name) -> name);
    }
}
