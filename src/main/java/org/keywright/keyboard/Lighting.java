package org.keywright.keyboard;

/** The kinds of lighting that QMK knows; a keyboard may have several. */
public enum Lighting {
    /** One light per key or place, each in any colour. */
    RGB_MATRIX("rgb_matrix"),
    /** A strip of lights in any colour, below or beside the keys. */
    RGBLIGHT("rgblight"),
    /** One light per key, each in one colour. */
    LED_MATRIX("led_matrix"),
    /** All keys lit alike. */
    BACKLIGHT("backlight");

    private final String feature;

    Lighting(String feature) {
        this.feature = feature;
    }

    /** Its name among the features of {@code info.json}. */
    public String feature() {
        return feature;
    }
}
