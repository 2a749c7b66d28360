package org.keywright.firmware;

import java.util.BitSet;
import org.keywright.keyboard.KeyboardDefinition;
import org.keywright.keyboard.Layout;
import org.keywright.keyboard.PhysicalKey;

/**
 * How a keyboard's layers lie in its firmware: rows of columns, and which of the places are keys.
 *
 * @param keys the places, counted row by row, that some layout has a key at
 */
public record KeyMatrix(int rows, int columns, BitSet keys) {

    public KeyMatrix {
        keys = (BitSet) keys.clone();
    }

    /** Of a keyboard; without keys if its layouts do not fit its matrix. */
    public static KeyMatrix of(KeyboardDefinition keyboard) {
        int rows = keyboard.matrixRows();
        int columns = keyboard.matrixColumns();
        BitSet keys = new BitSet();
        for (Layout layout : keyboard.layoutList()) {
            for (PhysicalKey key : layout.keys()) {
                boolean fits =
                        key.row() >= 0
                                && key.row() < rows
                                && key.column() >= 0
                                && key.column() < columns;
                if (!fits) {
                    return new KeyMatrix(rows, columns, new BitSet());
                }
                keys.set(key.row() * columns + key.column());
            }
        }
        return new KeyMatrix(rows, columns, keys);
    }

    /** Places in all. */
    public int size() {
        return rows * columns;
    }

    @Override
    public BitSet keys() {
        return (BitSet) keys.clone();
    }

    /** Whether there is a key at a place. */
    public boolean hasKey(int place) {
        return keys.get(place);
    }

    /** How many keys there are. */
    public int count() {
        return keys.cardinality();
    }
}
