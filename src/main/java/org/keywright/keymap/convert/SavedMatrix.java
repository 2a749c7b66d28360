package org.keywright.keymap.convert;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.keywright.keyboard.KeyboardDefinition;
import org.keywright.keyboard.Layout;
import org.keywright.keyboard.PhysicalKey;
import org.keywright.keycode.Keycode;
import org.keywright.keymap.EncoderActions;
import org.keywright.keymap.ExtraKind;
import org.keywright.keymap.Extras;
import org.keywright.keymap.KeymapDocument;
import org.keywright.keymap.Layer;
import org.keywright.option.Value;
import org.keywright.problem.Location;
import org.keywright.problem.Problem;

/** What VIA and Vial are given alike: codes by places of the matrix, and what they cannot hold. */
final class SavedMatrix {

    private static final int MOST_LISTED = 100;

    private final KeymapDocument keymap;
    private final KeyboardDefinition keyboard;
    private final Layout layout;
    private final ForeignCodes codes;
    private final Set<Problem> problems = new LinkedHashSet<>();

    SavedMatrix(
            KeymapDocument keymap, KeyboardDefinition keyboard, Layout layout, ForeignCodes codes) {
        this.keymap = keymap;
        this.keyboard = keyboard;
        this.layout = layout;
        this.codes = codes;
    }

    KeymapDocument keymap() {
        return keymap;
    }

    KeyboardDefinition keyboard() {
        return keyboard;
    }

    List<Problem> problems() {
        return List.copyOf(problems);
    }

    /** The codes of a layer, place by place. */
    List<Value> places(int layer, Value noKey) {
        List<Value> places = new ArrayList<>();
        for (int i = 0; i < keyboard.matrixRows() * keyboard.matrixColumns(); i++) {
            places.add(noKey);
        }
        Layer keys = keymap.layers().get(layer);
        for (int i = 0; i < layout.keys().size(); i++) {
            PhysicalKey key = layout.keys().get(i);
            int place = key.row() * keyboard.matrixColumns() + key.column();
            if (place >= 0 && place < places.size()) {
                places.set(place, code(keys.at(i), new Location.OnKey(layer, i)));
            }
        }
        return places;
    }

    /** What turning an encoder left and right does. */
    Value turns(int layer, int encoder) {
        List<List<EncoderActions>> all = keymap.encoders();
        EncoderActions turns =
                layer < all.size() && encoder < all.get(layer).size()
                        ? all.get(layer).get(encoder)
                        : EncoderActions.TRANSPARENT;
        return new Value.Listing(
                List.of(
                        code(
                                turns.counterClockwise(),
                                new Location.OnEncoder(layer, encoder, false)),
                        code(turns.clockwise(), new Location.OnEncoder(layer, encoder, true))));
    }

    /** A code as it is written; nothing where there is no way to write it. */
    Value code(Keycode code, Location place) {
        Optional<String> written = codes.written(code);
        if (written.isEmpty()) {
            lose(place, code.text() + " cannot be written into this file.");
        }
        return new Value.Text(written.orElse(Keycode.NOTHING.text()));
    }

    /** Notes something that stays behind. */
    void lose(Location place, String message) {
        if (problems.size() < MOST_LISTED) {
            problems.add(
                    Problem.warning(
                            "export-left-out",
                            place,
                            message,
                            "Keep the keymap.json as well: it has everything."));
        }
    }

    /** Notes the extras of kinds that the other program does not have. */
    void loseKinds(Set<ExtraKind> kept) {
        for (ExtraKind kind : ExtraKind.values()) {
            int count = Extras.of(keymap, kind).size();
            if (!kept.contains(kind) && count > 0) {
                lose(
                        new Location.Everywhere(),
                        "The file has no place for any " + kind.word() + ".");
            }
        }
    }
}
