package org.keywright.csource;

/**
 * An entry of a table of layers, with its number.
 *
 * @param number of the layer, from 0
 * @param name the number was written as; empty for a number
 * @param entry as written
 */
record LayerEntry(int number, String name, CTable.Entry entry) {}
