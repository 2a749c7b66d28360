package org.keywright.keymap.file;

import java.time.Instant;

/**
 * A keymap as it was at some time.
 *
 * @param at when
 * @param label what was done to it then, or what the user calls it
 * @param automatic whether the program kept it by itself
 * @param text both its files, {@linkplain KeymapTexts#joined joined}
 */
public record KeptVersion(Instant at, String label, boolean automatic, String text) {}
