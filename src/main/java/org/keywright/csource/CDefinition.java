package org.keywright.csource;

import java.util.Optional;
import org.keywright.problem.Location;

/**
 * What a header says about a name.
 *
 * @param text what follows the name, with single blanks; absent when nothing does
 * @param on false for a name that had a text and was taken back with {@code #undef}
 * @param place where it is said
 */
public record CDefinition(Optional<String> text, boolean on, Location place) {}
