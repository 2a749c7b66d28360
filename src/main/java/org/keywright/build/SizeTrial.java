package org.keywright.build;

import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.keywright.firmware.FirmwareSize;
import org.keywright.problem.Problem;

/** What came of building a firmware to see how large it is. */
public sealed interface SizeTrial {

    /**
     * It was linked, whether it fits or not.
     *
     * @param size how large it is
     * @param settings make's variables that end in {@code _ENABLE}, as the makefiles left them
     * @param sha256 of the program: equal for two that do not differ
     */
    record Sized(FirmwareSize size, SortedMap<String, String> settings, String sha256)
            implements SizeTrial {
        public Sized {
            settings = Collections.unmodifiableSortedMap(new TreeMap<>(settings));
        }

        /** Whether the makefiles left a feature on. */
        public boolean on(String variable) {
            String value = settings.getOrDefault(variable, "");
            return !value.isBlank() && !value.equals("no");
        }
    }

    /**
     * It could not be built.
     *
     * @param problems why; at least one error
     */
    record Failed(List<Problem> problems) implements SizeTrial {
        public Failed {
            problems = List.copyOf(problems);
        }
    }
}
