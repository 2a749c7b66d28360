package org.keywright.ui.control;

import org.keywright.keymap.ExtraKind;
import org.keywright.problem.Location;
import org.keywright.ui.words.Echo;
import org.keywright.ui.words.Phrase;

/** Where a problem is, in words. */
public final class PlaceWords {

    private PlaceWords() {}

    /** A few words; empty where there is no place to name. */
    public static String of(Location place) {
        return switch (place) {
            case Location.OnKey(int layer, int key) -> Phrase.of("layer {0}, key {1}", layer, key);
            case Location.OnEncoder(int layer, int encoder, boolean clockwise) ->
                    clockwise
                            ? Phrase.of("layer {0}, encoder {1} clockwise", layer, encoder)
                            : Phrase.of("layer {0}, encoder {1} counter-clockwise", layer, encoder);
            case Location.OnLayer(int layer) -> Phrase.of("layer {0}", layer);
            case Location.OnMacro(int macro) -> Phrase.of("macro {0}", macro);
            case Location.OnExtra(String member, int index) ->
                    ExtraKind.find(member)
                            .map(kind -> Echo.title(kind.word()) + " " + index)
                            .orElse(place.describe());
            case Location.Everywhere _, Location.InFile _, Location.InText _, Location.OnOption _ ->
                    place.describe();
        };
    }
}
