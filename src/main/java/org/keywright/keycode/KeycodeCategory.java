package org.keywright.keycode;

/** A tab of the palette: which keycodes a person looks for together. */
public enum KeycodeCategory {
    BASIC("Basic"),
    MODIFIERS("Modifiers"),
    LAYERS("Layers"),
    MEDIA("Media & apps"),
    MOUSE("Mouse"),
    LIGHTING("Lighting"),
    QUANTUM("Special"),
    MACROS("Macros"),
    OTHER("Other");

    private final String title;

    KeycodeCategory(String title) {
        this.title = title;
    }

    /** What the tab says. */
    public String title() {
        return title;
    }

    /** The category of a row of the keycode tables. */
    public static KeycodeCategory of(KeycodeEntry entry) {
        return switch (entry.group()) {
            case "basic", "internal", "us" -> BASIC;
            case "modifiers" -> MODIFIERS;
            case "media", "system" -> MEDIA;
            case "mouse" -> MOUSE;
            case "backlight", "underglow", "rgb", "rgb_matrix", "led_matrix" -> LIGHTING;
            case "quantum", "magic", "swap_hands", "connection" -> QUANTUM;
            case "macro" -> MACROS;
            default -> OTHER;
        };
    }
}
