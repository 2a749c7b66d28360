package org.keywright.application;

import java.nio.file.Path;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.keywright.keyboard.KeyboardDefinition;
import org.keywright.option.Value;

/**
 * Which borrowed libraries a keyboard's firmware is compiled from, by {@code data/libraries.hjson}.
 *
 * @param processors what is known of each processor, by QMK's name
 * @param rows folders in the tree, by USB stack and by processor
 */
record KeyboardLibraries(Value.Table processors, Value.Table rows) {

    /** Reads the tables; one that is missing or damaged knows no library. */
    static KeyboardLibraries read(Path data) {
        return new KeyboardLibraries(
                DataTable.read(data.resolve("processors.hjson")),
                DataTable.read(data.resolve("libraries.hjson")));
    }

    /** Their folders, relative to the tree. */
    SortedSet<String> of(KeyboardDefinition keyboard) {
        return of(keyboard.resolved().findText("protocol").orElse(""), keyboard.processor());
    }

    /** The same for any keyboard with that processor, as after a conversion. */
    SortedSet<String> of(String processor) {
        return of(processors.table(processor).findText("protocol").orElse(""), processor);
    }

    private SortedSet<String> of(String protocol, String processor) {
        SortedSet<String> libraries = new TreeSet<>();
        Stream.of(protocol, processor)
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
