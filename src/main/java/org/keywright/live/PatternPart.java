package org.keywright.live;

import java.util.List;
import java.util.function.IntPredicate;

/** A part of a pattern, as it was read. */
sealed interface PatternPart {

    /** One character out of some. */
    record One(IntPredicate takes) implements PatternPart {}

    /** The start of the line. */
    record Start() implements PatternPart {}

    /** The end of the line. */
    record End() implements PatternPart {}

    /** One after the other. */
    record Row(List<PatternPart> parts) implements PatternPart {}

    /** Any one of them; never empty. */
    record Choice(List<PatternPart> ways) implements PatternPart {}

    /** Several times, or once at most. */
    record Repeat(PatternPart what, boolean atLeastOnce, boolean many) implements PatternPart {}
}
