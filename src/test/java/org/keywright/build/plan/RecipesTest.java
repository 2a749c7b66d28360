package org.keywright.build.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RecipesTest {

    private static final String END = " 2>&1) ; if [ $? -gt 0 ]; then false; fi;\n";
    private static final String COMPILE =
            "LOG=$(avr-gcc -c -Ia -MF o/a.td a.c -o o/a.o && mv -f o/a.td o/a.d" + END;
    private static final String LINK = "LOG=$(MAKE=make  avr-gcc o/a.o --output o/k.elf -lm" + END;

    @Test
    void everyStepIsFound() throws Exception {
        TreePlan plan =
                read(
                        "true || printf \"Generating\" | awk '{ print; }'\n"
                                + "LOG=$(/q generate-keyboard-h --include  --output /s/a.h"
                                + END
                                + COMPILE
                                + "LOG=$(avr-gcc -c b.S -o o/b.o"
                                + END
                                + "LOG=$(avr-ar rcs o/b.a o/b.o"
                                + END
                                + LINK
                                + "LOG=$(avr-objcopy -O ihex o/k.elf o/k.hex || exit 0"
                                + END
                                + "if [ 100 -gt 0 ] && [ 0 -gt 0 ]; then \\\n\ttrue; \\\nfi\n");

        assertThat(plan.files()).containsExactly(new FileCall(Path.of("/s/a.h"), Optional.empty()));
        assertThat(plan.units()).extracting(PlannedUnit::source).containsExactly("a.c", "b.S");
        assertThat(plan.units()).extracting(PlannedUnit::rule).containsExactly("o/a.td", "o/b.o.d");
        assertThat(plan.archives()).hasSize(1);
        assertThat(plan.link().words()).startsWith("avr-gcc").endsWith("-lm");
        assertThat(plan.copies()).hasSize(1);
        assertThat(plan.flash()).isEqualTo(100);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "rm -rf /\n",
                "mkdir -p a && rm b\n",
                "cp a b\n",
                "test -f a || touch b\n",
                "echo 'a' | cmp -s - b || echo 'a' > c\n",
                "LOG=$(python3 x.py 2>&1) ; if [ $? -gt 0 ]; then false; fi;\n",
                "LOG=$(avr-gcc -c a.c -o a.o && rm b 2>&1) ; if [ $? -gt 0 ]; then false; fi;\n",
                "LOG=$(avr-gcc -c a.c 2>&1) ; if [ $? -gt 0 ]; then false; fi;\n",
                "LOG=$(/q json2c a 2>&1) ; if [ $? -gt 0 ]; then false; fi;\n"
            })
    void anythingElseIsRefused(String line) {
        assertThatThrownBy(() -> read(line + COMPILE + LINK))
                .isInstanceOf(UnreadablePlanException.class);
    }

    @Test
    void aPlanWithoutLinkingIsNone() {
        assertThatThrownBy(() -> read(COMPILE)).isInstanceOf(UnreadablePlanException.class);
    }

    private static TreePlan read(String dryRun) throws UnreadablePlanException {
        return Recipes.read(dryRun, "/q");
    }
}
