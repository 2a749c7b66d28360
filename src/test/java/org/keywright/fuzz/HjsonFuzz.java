package org.keywright.fuzz;

import static org.keywright.fuzz.FuzzTarget.require;

import org.keywright.option.Value;
import org.keywright.problem.Checked;
import org.keywright.problem.Location;
import org.keywright.problem.Problem;
import org.keywright.schema.JsonDocument;
import org.keywright.schema.JsonEditor;
import org.keywright.schema.JsonReader;
import org.keywright.schema.JsonWriter;

/** Whatever was read can be written and read again; whatever was not has a place in the text. */
public final class HjsonFuzz {

    private HjsonFuzz() {}

    /** One input for the fuzzer. */
    public static void fuzzerTestOneInput(byte[] input) {
        Checked<JsonDocument> read = JsonReader.read("fuzz.json", input);
        read.problems().forEach(HjsonFuzz::checkPlace);
        read.value().ifPresent(HjsonFuzz::check);
        require(read.value().isPresent() || !read.problems().isEmpty(), "failed without a problem");
    }

    private static void check(JsonDocument document) {
        Value root = document.root();
        require(
                document.text().equals(JsonEditor.edit(document, root)),
                "no edit changed the text");
        require(root.equals(again(JsonWriter.pretty(root))), "pretty text says something else");
        require(root.equals(again(JsonWriter.minified(root))), "short text says something else");
        document.pointerAt(document.text().length() / 2);
    }

    private static Value again(String text) {
        return JsonReader.read("again.json", text).value().orElseThrow().root();
    }

    private static void checkPlace(Problem problem) {
        if (problem.location() instanceof Location.InText place) {
            require(place.line() >= 1 && place.column() >= 1, "no such place: " + place);
        }
    }
}
