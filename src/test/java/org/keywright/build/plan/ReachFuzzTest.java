package org.keywright.build.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.logging.Logger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Programs and settings drawn by chance: an object is only ever reused if a fresh compilation gives
 * the same bytes and no complaint. The system property {@code keywright.fuzz} is the number of
 * programs, {@code keywright.seed} the first one's seed.
 */
class ReachFuzzTest {

    private static final Logger LOG = Logger.getLogger("fuzz");
    private static final int CHANGES = 8;

    private final int programs = Integer.getInteger("keywright.fuzz", 12);
    private final long seed = Long.getLong("keywright.seed", 1);

    @TempDir Path folder;

    @Test
    void whatIsReusedIsWhatWouldBeCompiled() throws Exception {
        int reused = 0;
        for (long program = seed; program < seed + programs; program++) {
            reused += program(program);
        }
        LOG.info(reused + " of " + programs * CHANGES + " builds reused an object");
        assertThat(reused).isGreaterThan(programs * CHANGES / 20);
    }

    private int program(long number) throws Exception {
        SmallProgram random = new SmallProgram(number);
        UnitBench unit = UnitBench.with(folder.resolve("p" + number), "gcc", "avr-gcc");
        unit.file("include/one.h", lines(random.header("one")));
        unit.file("include/two.h", lines(random.header("two")));
        unit.file("main.c", lines(random.source(List.of("one.h", "two.h"))));
        int reused = 0;
        for (int change = 0; change < CHANGES; change++) {
            unit.file("config.h", lines(random.settings()));
            try {
                reused += unit.build() == UnitBench.Way.REUSED ? 1 : 0;
            } catch (AssertionError e) {
                throw new AssertionError("program " + number + ", change " + change, e);
            }
        }
        return reused;
    }

    private static String[] lines(List<String> lines) {
        return lines.toArray(String[]::new);
    }
}
