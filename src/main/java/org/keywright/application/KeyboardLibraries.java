package org.keywright.application;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.keywright.keyboard.KeyboardDefinition;
import org.keywright.option.Value;
import org.keywright.schema.JsonDocument;
import org.keywright.schema.JsonReader;

/**
 * Which borrowed libraries a keyboard needs, by {@code data/libraries.hjson}.
 *
 * @param rows folders in the tree, by USB stack and by processor
 */
record KeyboardLibraries(Value.Table rows) {

    static KeyboardLibraries read(Home home) {
        String name = "libraries.hjson";
        try {
            JsonDocument table = OwnData.good(JsonReader.readFile(name, home.data().resolve(name)));
            return new KeyboardLibraries(table.table().orElse(Value.Table.empty()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Their folders, relative to the tree. */
    SortedSet<String> of(KeyboardDefinition keyboard) {
        SortedSet<String> libraries = new TreeSet<>();
        Stream.of(keyboard.resolved().findText("protocol").orElse(""), keyboard.processor())
                .flatMap(row -> rows.items(row).stream())
                .forEach(
                        item -> {
                            if (item instanceof Value.Text(String library)) {
                                libraries.add(library);
                            }
                        });
        return libraries;
    }
}
