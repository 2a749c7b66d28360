package org.keywright.application;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.keywright.option.Value;

/**
 * The borrowed libraries that a processor's firmware is compiled from, out of {@code
 * data/libraries.hjson}.
 */
record NeededLibraries(Value.Table processors, Value.Table libraries) {

    /** Reads the tables; one that is missing or damaged knows no library. */
    static NeededLibraries read(Path data) {
        return new NeededLibraries(
                DataTable.read(data.resolve("processors.hjson")),
                DataTable.read(data.resolve("libraries.hjson")));
    }

    /**
     * Folders of the tree.
     *
     * @param processor QMK's name
     */
    List<String> of(String processor) {
        Stream<String> stack =
                processors.table(processor).find("protocol").stream()
                        .filter(Value.Text.class::isInstance)
                        .map(protocol -> ((Value.Text) protocol).text());
        return Stream.concat(stack, Stream.of(processor))
                .flatMap(name -> libraries.find(name).stream())
                .filter(Value.Listing.class::isInstance)
                .flatMap(list -> ((Value.Listing) list).items().stream())
                .filter(Value.Text.class::isInstance)
                .map(folder -> ((Value.Text) folder).text())
                .sorted()
                .toList();
    }
}
