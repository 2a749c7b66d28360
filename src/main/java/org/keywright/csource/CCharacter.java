package org.keywright.csource;

/**
 * A character of a keymap.c's {@code unicode_map}.
 *
 * @param name its number was written as; may be empty
 * @param character itself; empty for a number without one
 */
public record CCharacter(String name, String character) {}
