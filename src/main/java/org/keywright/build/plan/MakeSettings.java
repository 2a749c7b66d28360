package org.keywright.build.plan;

import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Make's variables that end in {@code _ENABLE}, as all makefiles together left them. */
final class MakeSettings {

    private static final Pattern LINE =
            Pattern.compile("KEYWRIGHT-SETTING ([A-Z][A-Z0-9_]*_ENABLE)=(.*)");

    private MakeSettings() {}

    /** Out of what {@code make -n} printed. */
    static SortedMap<String, String> read(String dryRun) {
        SortedMap<String, String> settings = new TreeMap<>();
        Matcher line = LINE.matcher("");
        dryRun.lines()
                .filter(text -> line.reset(text).matches())
                .forEach(text -> settings.put(line.group(1), line.group(2).strip()));
        return settings;
    }
}
