package org.keywright.fuzz;

import java.nio.charset.StandardCharsets;
import java.util.function.Consumer;

/** The readers that are fuzzed; each takes any bytes and must neither throw nor hang. */
enum FuzzTarget {
    HJSON("hjson", HjsonFuzz.class, HjsonFuzz::fuzzerTestOneInput),
    KEYCODE("keycode", KeycodeFuzz.class, KeycodeFuzz::fuzzerTestOneInput),
    KEYMAP("keymap", KeymapFuzz.class, KeymapFuzz::fuzzerTestOneInput),
    CONFIG_H("config-h", ConfigHeaderFuzz.class, ConfigHeaderFuzz::fuzzerTestOneInput),
    RULES_MK("rules-mk", RulesFuzz.class, RulesFuzz::fuzzerTestOneInput),
    KEYMAP_C("keymap-c", KeymapSourceFuzz.class, KeymapSourceFuzz::fuzzerTestOneInput);

    private final String folder;
    private final Class<?> entry;
    private final Consumer<byte[]> run;

    FuzzTarget(String folder, Class<?> entry, Consumer<byte[]> run) {
        this.folder = folder;
        this.entry = entry;
        this.run = run;
    }

    /** Where its inputs lie below {@code src/test/resources/fuzz}. */
    String folder() {
        return folder;
    }

    /** The class that the fuzzer starts. */
    Class<?> entry() {
        return entry;
    }

    /** Tries one input. */
    void run(byte[] input) {
        run.accept(input);
    }

    /** The input as text; bytes that are not UTF-8 become replacement characters. */
    static String text(byte[] input) {
        return new String(input, StandardCharsets.UTF_8);
    }

    /** Fails with the reason; an assertion library would slow the fuzzer down. */
    static void require(boolean holds, String reason) {
        if (!holds) {
            throw new AssertionError(reason);
        }
    }
}
