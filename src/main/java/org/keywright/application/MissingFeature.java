package org.keywright.application;

/**
 * Why a keycode would do nothing on a keyboard.
 *
 * @param name QMK's name of the feature that is off: {@code mousekey}
 * @param supported whether the firmware has it, once it is switched on
 */
public record MissingFeature(String name, boolean supported) {}
