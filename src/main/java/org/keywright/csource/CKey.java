package org.keywright.csource;

/**
 * What a key does, as a keymap.c has it once macros and constants are put in.
 *
 * @param text a C expression without needless blanks
 * @param line where it stands, counted from 1
 * @param column counted from 1
 */
public record CKey(String text, int line, int column) {}
