package org.keywright.qmk;

/** The characters that the outline of a key or a knob is drawn with. */
enum Strokes {
    KEY("┌┐└┘│││─"),
    KEY_IN_ASCII("  |||||_"),
    KNOB("╭╮╰╯▲▼│─"),
    KNOB_IN_ASCII("  \\//\\|_");

    private final String signs;

    /**
     * @param signs corners from the top left, row by row; left and right of the label; any other
     *     side; what lies flat
     */
    Strokes(String signs) {
        this.signs = signs;
    }

    static Strokes of(boolean knob, boolean ascii) {
        if (knob) {
            return ascii ? KNOB_IN_ASCII : KNOB;
        }
        return ascii ? KEY_IN_ASCII : KEY;
    }

    /** The upper edge, that many characters wide. */
    String top(int width) {
        return between(0, flat(width - 2), 1);
    }

    /** The lower edge. */
    String bottom(int width) {
        return between(2, flat(width - 2), 3);
    }

    /** The line that holds the label, which is cut off or filled up. */
    String label(String label, int width) {
        int room = Math.max(0, width - 2);
        int length = label.codePointCount(0, label.length());
        String shown =
                length > room
                        ? label.substring(0, label.offsetByCodePoints(0, room))
                        : label + " ".repeat(room - length);
        return between(4, shown, 5);
    }

    /** A line with nothing in it. */
    String middle(int width) {
        return between(6, " ".repeat(Math.max(0, width - 2)), 6);
    }

    /** The step where a key of two rows becomes narrower on its left. */
    String stepIn(int width) {
        return sign(2) + sign(1) + " ".repeat(Math.max(0, width - 3)) + sign(6);
    }

    /** The step where it becomes three characters wider. */
    String stepOut(int width) {
        return sign(0) + flat(2) + sign(3) + " ".repeat(Math.max(0, width - 5)) + sign(6);
    }

    private String between(int left, String inner, int right) {
        return sign(left) + inner + sign(right);
    }

    private String flat(int width) {
        return sign(7).repeat(Math.max(0, width));
    }

    private String sign(int at) {
        return signs.substring(at, at + 1);
    }
}
