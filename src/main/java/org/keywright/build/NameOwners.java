package org.keywright.build;

import java.util.Optional;

/** Knows which part of the firmware's settings a name in its C code belongs to. */
public interface NameOwners {

    /** Knows nothing. */
    NameOwners NONE =
            new NameOwners() {
                @Override
                public Optional<String> featureOff(String symbol) {
                    return Optional.empty();
                }

                @Override
                public Optional<String> option(String macro) {
                    return Optional.empty();
                }
            };

    /**
     * The feature that has a function or variable, {@code rgb_matrix} for {@code
     * rgb_matrix_enable}, if this firmware does without that feature.
     */
    Optional<String> featureOff(String symbol);

    /** The path of the setting that a macro stands for: {@code rgb_matrix.sleep}. */
    Optional<String> option(String macro);
}
