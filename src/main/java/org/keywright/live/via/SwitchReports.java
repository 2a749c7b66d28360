package org.keywright.live.via;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.keywright.device.DeviceException;

/**
 * A keyboard's switches as VIA tells them: keyboard value 3, with the first row as offset; 28 bytes
 * of rows, each as wide as its columns need, the last column in the highest bit.
 */
final class SwitchReports {

    private static final byte KEYBOARD_VALUE = 0x02;
    private static final byte SWITCHES = 0x03;
    private static final int HEAD = 3;
    private static final int ROOM = 28;

    /** A switch that changed. */
    record Change(int row, int column, boolean down) {}

    private final int columns;
    private final int width;
    private final int[] rows;

    /**
     * @param rows of the matrix, 1 to 255
     * @param columns of the matrix, 1 to 32
     */
    SwitchReports(int rows, int columns) {
        this.rows = new int[rows];
        this.columns = columns;
        this.width = (columns + 7) / 8;
    }

    /** Looks at all switches; what changed since, empty if the keyboard does not answer. */
    Optional<List<Change>> look(ViaLink via) throws DeviceException {
        List<Change> changes = new ArrayList<>();
        int perAnswer = ROOM / width;
        for (int first = 0; first < rows.length; first += perAnswer) {
            Optional<byte[]> answer = via.ask(KEYBOARD_VALUE, SWITCHES, (byte) first);
            if (answer.isEmpty()) {
                return Optional.empty();
            }
            for (int row = first; row < Math.min(rows.length, first + perAnswer); row++) {
                compare(row, bits(answer.get(), HEAD + (row - first) * width), changes);
            }
        }
        return Optional.of(changes);
    }

    private int bits(byte[] answer, int at) {
        int bits = 0;
        for (int i = 0; i < width; i++) {
            bits = bits << 8 | answer[at + i] & 0xFF;
        }
        return bits;
    }

    private void compare(int row, int now, List<Change> changes) {
        for (int column = 0; column < columns; column++) {
            int bit = 1 << column;
            if ((now & bit) != (rows[row] & bit)) {
                changes.add(new Change(row, column, (now & bit) != 0));
            }
        }
        rows[row] = now;
    }
}
