package org.keywright.live;

/** Text from a device so that everything in it can be seen and nothing of it can do anything. */
public final class Visible {

    private static final int CONTROL_PICTURES = 0x2400;
    private static final int DELETE = 0x7F;
    private static final int DELETE_PICTURE = 0x2421;

    private Visible() {}

    /** A text with every character made visible; the tabulator stays. */
    public static String text(String text) {
        StringBuilder shown = new StringBuilder(text.length());
        text.codePoints().forEach(c -> append(shown, c));
        return shown.toString();
    }

    /**
     * Appends a character: a control character as its picture (Unicode, Control Pictures), one that
     * is not drawn or turns others round by its number.
     */
    public static void append(StringBuilder shown, int character) {
        if (character == '\t' || isDrawn(character)) {
            shown.appendCodePoint(character);
        } else if (character < ' ') {
            shown.appendCodePoint(CONTROL_PICTURES + character);
        } else if (character == DELETE) {
            shown.appendCodePoint(DELETE_PICTURE);
        } else {
            shown.append("<U+%04X>".formatted(character));
        }
    }

    private static boolean isDrawn(int character) {
        return switch (Character.getType(character)) {
            case Character.CONTROL,
                    Character.FORMAT,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR,
                    Character.PRIVATE_USE,
                    Character.SURROGATE,
                    Character.UNASSIGNED ->
                    false;
            default -> true;
        };
    }
}
