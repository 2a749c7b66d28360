/**
 * Feeds the readers with bytes nobody thought of: the targets are run by a coverage-guided fuzzer
 * ({@code ./mvnw -Pfuzz test}), and what it found is replayed by the normal tests.
 */
@NullMarked
package org.keywright.fuzz;

import org.jspecify.annotations.NullMarked;
