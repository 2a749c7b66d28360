package org.keywright.generate;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;
import org.keywright.option.Value;
import org.keywright.schema.JsonReader;

/** The reference data beside the checkout; tests that ask for it are skipped where it is absent. */
final class Reference {

    private static final Path ROOT =
            Path.of(System.getProperty("keywright.shared", "../shared"), "qmk");

    private Reference() {}

    static Path folder(String name) {
        Path folder = ROOT.resolve(name);
        Assumptions.assumeTrue(Files.isDirectory(folder), "no reference data at " + folder);
        return folder;
    }

    static Path file(String name) {
        Path file = ROOT.resolve(name);
        Assumptions.assumeTrue(Files.isRegularFile(file), "no reference data at " + file);
        return file;
    }

    static List<Path> filesBelow(String name) {
        try (Stream<Path> all = Files.walk(folder(name))) {
            return all.filter(p -> p.toString().endsWith(".json")).sorted().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static Value read(Path file) {
        try {
            return parse(file.toString(), Files.readString(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static Value parse(String name, String text) {
        return JsonReader.read(name, text).value().orElseThrow().root();
    }

    static Value.Table table(Path file) {
        return (Value.Table) read(file);
    }
}
