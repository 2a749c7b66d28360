package org.keywright.csource;

/**
 * A conditional part of a text that was taken although its condition is not known.
 *
 * @param shown the directive, for a message
 * @param place where it stands
 * @param from index of the first piece of code that depends on it
 * @param to index after the last one
 * @param otherBranches whether code was passed over in its favour
 */
record Condition(String shown, CToken place, int from, int to, boolean otherBranches) {

    /**
     * Whether it decides what a table holds. A table that stands in a condition as a whole, without
     * another in its place, is just what the condition is for.
     */
    boolean matters(CTable table) {
        boolean inside = table.from() <= from && to <= table.to();
        boolean around = from < table.from() && table.to() <= to;
        return inside ? to > from || otherBranches : around && otherBranches;
    }
}
