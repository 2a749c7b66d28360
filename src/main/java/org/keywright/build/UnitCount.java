package org.keywright.build;

/**
 * How much of a build was work.
 *
 * @param compiled how many sources were compiled
 * @param reused how many came from the cache
 */
record UnitCount(int compiled, int reused) {}
