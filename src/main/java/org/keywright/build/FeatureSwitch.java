package org.keywright.build;

/**
 * One thing that can be switched in a firmware, as it is switched now.
 *
 * @param option its path in a keymap's {@code config}: {@code features.console}, {@code build.lto},
 *     {@code rgblight.animations.snake}
 * @param variable the make variable that switches it; empty for an option of {@code config.h}
 * @param title for people
 * @param on whether the firmware has it
 * @param needed whether keys of the keymap do nothing without it
 * @param smallerOn whether on, not off, is what makes the firmware smaller
 * @param loss what the smaller position takes away: 0 nothing that shows, 1 a comfort, 2 something
 *     many use, 3 a part of the keyboard
 * @param loses the same in words, one sentence
 */
public record FeatureSwitch(
        String option,
        String variable,
        String title,
        boolean on,
        boolean needed,
        boolean smallerOn,
        int loss,
        String loses) {

    /** Whether the other position makes the firmware smaller. */
    public boolean canSave() {
        return on != smallerOn;
    }
}
