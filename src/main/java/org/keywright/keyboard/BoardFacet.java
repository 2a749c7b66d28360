package org.keywright.keyboard;

/** A fact that a list of keyboards can be narrowed by, and the word that does so in a query. */
public enum BoardFacet {
    /** Comes in two halves; no value. */
    SPLIT("split", true),
    /** Has rotary encoders; no value. */
    ENCODER("encoder", true),
    /** Has lights in any colour, by key or as a strip; no value. */
    RGB("rgb", true),
    /** Has lights of one colour by key; no value. */
    LED("led", true),
    /** Has keys lit from behind, all alike; no value. */
    BACKLIGHT("backlight", true),
    /** QMK's MCU name. */
    PROCESSOR("processor", false),
    /** QMK's bootloader name. */
    BOOTLOADER("bootloader", false),
    /** Number of keys of any of its layouts: {@code 61}, {@code 40-65}, {@code 60-}. */
    KEYS("keys", false),
    /** Community layout, or the name of a layout without {@code LAYOUT_}. */
    LAYOUT("layout", false),
    /** Who makes it. */
    MAKER("maker", false);

    private final String word;
    private final boolean flag;

    BoardFacet(String word, boolean flag) {
        this.word = word;
        this.flag = flag;
    }

    /** How it is written in a query; a value follows after a colon unless it is a flag. */
    public String word() {
        return word;
    }

    /** Whether it has no values: a keyboard has it or not. */
    public boolean flag() {
        return flag;
    }
}
