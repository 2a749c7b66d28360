package org.keywright.generate;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import org.keywright.option.Value;
import org.keywright.schema.JsonReader;

/** The tests' own keyboard and keymap. */
final class Fixture {

    static final Value.Table KEYBOARD = read("keyboard.hjson");
    static final Value.Table KEYMAP = read("keymap.hjson");

    private Fixture() {}

    private static Value.Table read(String name) {
        try (InputStream in = Fixture.class.getResourceAsStream("/generate/" + name)) {
            String text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
            return JsonReader.read(name, text).value().flatMap(d -> d.table()).orElseThrow();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
