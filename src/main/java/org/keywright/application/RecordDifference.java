package org.keywright.application;

import java.util.Optional;

/**
 * One thing that is not the same in two builds.
 *
 * @param what {@code commit}, {@code compiler}, {@code layer 0, key 4}, {@code tapping.term}
 * @param before in the first build; absent if it had none
 * @param after in the second one; absent if it has none
 */
public record RecordDifference(String what, Optional<String> before, Optional<String> after) {}
