package org.keywright.bench.hid;

/**
 * A keyboard's switches as VIA tells them: bytes of rows from an offset on, zeros while the
 * keyboard is locked.
 */
final class SwitchModel {

    private static final int HEAD = 3;
    private static final int ROOM = 28;

    private final long[] rows;
    private final int width;
    private boolean locked;

    SwitchModel(int rows, int columns) {
        this.rows = new long[rows];
        this.width = (columns + 7) / 8;
    }

    void set(int row, int column, boolean closed) {
        rows[row] = closed ? rows[row] | 1L << column : rows[row] & ~(1L << column);
    }

    void lock(boolean lock) {
        locked = lock;
    }

    void answer(byte[] answer) {
        int first = answer[2] & 0xFF;
        int at = HEAD;
        for (int row = first; row < Math.min(rows.length, first + ROOM / width); row++) {
            for (int byteOfRow = width - 1; byteOfRow >= 0; byteOfRow--) {
                answer[at++] = locked ? 0 : (byte) (rows[row] >> 8 * byteOfRow);
            }
        }
    }
}
