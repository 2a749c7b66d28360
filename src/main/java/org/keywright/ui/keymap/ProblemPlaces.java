package org.keywright.ui.keymap;

import org.keywright.problem.Location;
import org.keywright.problem.Problem;

/** Finds in the editor what a problem is about. */
public final class ProblemPlaces {

    private ProblemPlaces() {}

    /** Whether the editor has something to show for it. */
    public static boolean shown(Problem problem) {
        return switch (problem.location()) {
            case Location.OnKey k -> true;
            case Location.OnEncoder e -> true;
            case Location.OnLayer l -> true;
            case Location.Everywhere e -> false;
            case Location.InFile f -> false;
            case Location.InText t -> false;
            case Location.OnMacro m -> false;
            case Location.OnExtra e -> false;
            case Location.OnOption o -> false;
        };
    }

    /** Selects it; nothing is selected where there is no such thing. */
    public static void show(EditorViewModel editor, Problem problem) {
        switch (problem.location()) {
            case Location.OnKey(int layer, int key) -> {
                editor.onShowLayer(layer);
                editor.onSelect(new Place.Key(key));
            }
            case Location.OnEncoder(int layer, int encoder, boolean clockwise) -> {
                editor.onShowLayer(layer);
                editor.onSelect(new Place.Turn(encoder, clockwise));
            }
            case Location.OnLayer(int layer) -> editor.onShowLayer(layer);
            case Location.Everywhere e -> editor.onDeselect();
            case Location.InFile f -> editor.onDeselect();
            case Location.InText t -> editor.onDeselect();
            case Location.OnMacro m -> editor.onDeselect();
            case Location.OnExtra e -> editor.onDeselect();
            case Location.OnOption o -> editor.onDeselect();
        }
    }
}
