package org.keywright.schema;

/**
 * Where a value stands in its text.
 *
 * @param line of the first character, from 1
 * @param column of the first character, from 1, in characters
 * @param start offset of the first character, in UTF-16 units
 * @param end offset after the last character, in UTF-16 units
 */
public record Span(int line, int column, int start, int end) {}
