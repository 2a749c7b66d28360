package org.keywright.csource;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

/** Finds the keycodes that a keymap counts up from QMK's first free one. */
final class OwnKeycodeNames {

    private static final Set<String> FIRST = Set.of("SAFE_RANGE", "QK_USER", "QK_USER_0");
    private static final int MOST = 32;

    private OwnKeycodeNames() {}

    /**
     * In order, names of the same number behind each other; ends where a number has no name. The
     * mark that some put behind their last keycode is left out.
     */
    static List<List<String>> of(Map<String, CConstant> constants) {
        SortedMap<Long, List<String>> byNumber = new TreeMap<>();
        constants.forEach(
                (name, constant) -> {
                    if (FIRST.contains(constant.base()) && !name.endsWith("SAFE_RANGE")) {
                        byNumber.computeIfAbsent(constant.offset(), n -> new ArrayList<>())
                                .add(name);
                    }
                });
        List<List<String>> names = new ArrayList<>();
        for (long number = 0; number < MOST && byNumber.containsKey(number); number++) {
            names.add(byNumber.get(number));
        }
        return names;
    }
}
