package org.keywright.problem;

/** Where a {@link Problem} is, in the words of whoever has to find it. */
public sealed interface Location {

    /**
     * A short text for a person: {@code keymap.json:7:34 /layers/0/3} or {@code layer 2, key 17}.
     */
    String describe();

    /** No place smaller than the whole request. */
    record Everywhere() implements Location {
        @Override
        public String describe() {
            return "";
        }
    }

    /**
     * A file as a whole.
     *
     * @param name the file's name as the user would write it
     */
    record InFile(String name) implements Location {
        @Override
        public String describe() {
            return name;
        }
    }

    /**
     * A spot in a text.
     *
     * @param name the file's name as the user would write it
     * @param line counted from 1
     * @param column counted from 1, in characters
     * @param pointer JSON pointer (RFC 6901) to the value, or the empty string for the whole text
     */
    record InText(String name, int line, int column, String pointer) implements Location {
        @Override
        public String describe() {
            String spot = name + ":" + line + ":" + column;
            return pointer.isEmpty() ? spot : spot + " " + pointer;
        }
    }

    /**
     * A key of the drawn keyboard.
     *
     * @param layer index of the layer, from 0
     * @param key index of the key in the layout, from 0
     */
    record OnKey(int layer, int key) implements Location {
        @Override
        public String describe() {
            return "layer " + layer + ", key " + key;
        }
    }

    /**
     * One direction of an encoder.
     *
     * @param layer index of the layer, from 0
     * @param encoder index of the encoder, from 0
     * @param clockwise the direction of the turn
     */
    record OnEncoder(int layer, int encoder, boolean clockwise) implements Location {
        @Override
        public String describe() {
            return "layer "
                    + layer
                    + ", encoder "
                    + encoder
                    + (clockwise ? " clockwise" : " counter-clockwise");
        }
    }

    /**
     * A layer as a whole.
     *
     * @param layer index from 0
     */
    record OnLayer(int layer) implements Location {
        @Override
        public String describe() {
            return "layer " + layer;
        }
    }

    /**
     * A macro of the keymap.
     *
     * @param macro index from 0, as in {@code QK_MACRO_0}
     */
    record OnMacro(int macro) implements Location {
        @Override
        public String describe() {
            return "macro " + macro;
        }
    }

    /**
     * A tap dance, a combo or another entry beyond plain keys.
     *
     * @param member the name of its list in the file, {@code combos}
     * @param index from 0
     */
    record OnExtra(String member, int index) implements Location {
        @Override
        public String describe() {
            return member + " " + index;
        }
    }

    /**
     * A setting.
     *
     * @param path dotted path as in {@code info.json}, for example {@code tapping.term}
     */
    record OnOption(String path) implements Location {
        @Override
        public String describe() {
            return path;
        }
    }
}
