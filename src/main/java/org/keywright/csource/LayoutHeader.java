package org.keywright.csource;

import java.util.List;
import java.util.Map;
import org.keywright.problem.Location;

/**
 * The layouts that a keyboard's header defines as macros, a way of describing them that QMK has
 * left.
 *
 * @param file the header
 * @param macros by name, the last of each name
 * @param aliases every other definition of one name by another text; some name layouts
 */
public record LayoutHeader(String file, Map<String, Macro> macros, Map<String, String> aliases) {

    /** A header without layouts. */
    public static final LayoutHeader EMPTY = new LayoutHeader("", Map.of(), Map.of());

    /**
     * A layout as a macro.
     *
     * @param keys in order
     * @param place where it is defined
     */
    public record Macro(List<Key> keys, Location place) {
        public Macro {
            keys = List.copyOf(keys);
        }
    }

    /**
     * A parameter of a layout's macro.
     *
     * @param name may be empty
     * @param positions every place in the matrix that holds it
     */
    public record Key(String name, List<Position> positions) {}

    /**
     * A place in the matrix.
     *
     * @param row from 0
     * @param column from 0
     */
    public record Position(int row, int column) {}
}
