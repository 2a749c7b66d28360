package org.keywright.application;

import java.util.Optional;
import org.keywright.keymap.file.OpenedKeymap;
import org.keywright.problem.Location;
import org.keywright.problem.Problem;
import org.keywright.schema.JsonDocument;

/** Says where in the keymap's file a problem is, for doors that show text and not keys. */
final class FilePlaces {

    private final JsonDocument source;
    private final Optional<JsonDocument> beside;

    FilePlaces(OpenedKeymap opened) {
        source = opened.source();
        beside = opened.project();
    }

    Problem placed(Problem problem) {
        return problem.withLocation(
                switch (problem.location()) {
                    case Location.Everywhere all -> member(problem.code());
                    case Location.OnKey(int layer, int key) ->
                            source.locate("/layers/" + layer + "/" + key);
                    case Location.OnLayer(int layer) -> source.locate("/layers/" + layer);
                    case Location.OnMacro(int macro) -> source.locate("/macros/" + macro);
                    case Location.OnExtra extra -> extra(extra);
                    case Location.OnEncoder(int layer, int encoder, boolean clockwise) ->
                            source.locate(
                                    "/encoders/%d/%d/%s"
                                            .formatted(layer, encoder, clockwise ? "cw" : "ccw"));
                    case Location.OnOption option -> option(option);
                    case Location.InFile file -> file;
                    case Location.InText text -> text;
                });
    }

    /** A problem without a place is about the keyboard, the layout or the file as a whole. */
    private Location member(String code) {
        return switch (code) {
            case "unknown-keyboard" -> source.locate("/keyboard");
            case "unknown-layout" -> source.locate("/layout");
            case "keymap-name" -> source.locate("/keymap");
            default -> new Location.InFile(source.name());
        };
    }

    /** In the file that holds it. */
    private Location extra(Location.OnExtra extra) {
        String pointer = "/" + extra.member() + "/" + extra.index();
        JsonDocument file = source.find(pointer).isPresent() ? source : beside.orElse(source);
        return file.find(pointer).isPresent() ? file.locate(pointer) : extra;
    }

    /** An option the keymap does not set comes from the keyboard. */
    private Location option(Location.OnOption option) {
        String inFile = "/" + option.path().replace('.', '/');
        String pointer = source.find(inFile).isPresent() ? inFile : "/config" + inFile;
        return source.find(pointer).isPresent() ? source.locate(pointer) : option;
    }
}
