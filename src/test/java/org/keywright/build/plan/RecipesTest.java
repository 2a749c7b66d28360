package org.keywright.build.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.keywright.firmware.DfuSuffix;

class RecipesTest {

    private static final String END = " 2>&1) ; if [ $? -gt 0 ]; then false; fi;\n";
    private static final String COMPILE =
            "LOG=$(avr-gcc -c -Ia -MF /o/a.td a.c -o /o/a.o && mv -f /o/a.td /o/a.d" + END;
    private static final String LINK =
            "LOG=$(MAKE=make  avr-gcc /o/a.o --output /o/k.elf -lm" + END;
    private static final String HEX = "LOG=$(avr-objcopy -O ihex /o/k.elf /o/k.hex" + END;
    private static final String BIN =
            "LOG=$(avr-objcopy -O binary /o/k.elf /o/k.bin || exit 0" + END;

    @Test
    void everyStepIsFound() {
        Planned planned =
                read(
                        "true || printf \"Generating\" | awk '{ print; }'\n"
                                + "LOG=$(/o/q generate-keyboard-h --include  --output /s/a.h"
                                + END
                                + COMPILE
                                + "LOG=$(avr-gcc -c b.S -o /o/b.o"
                                + END
                                + "LOG=$(avr-ar rcs /o/b.a /o/b.o"
                                + END
                                + LINK
                                + HEX
                                + "if [ 100 -gt 0 ] && [ 0 -gt 0 ]; then \\\n\ttrue; \\\nfi\n");
        TreePlan plan = planned.plan().orElseThrow();

        assertThat(planned.files())
                .containsExactly(new FileCall(Path.of("/s/a.h"), Optional.empty()));
        assertThat(plan.units()).extracting(PlannedUnit::source).containsExactly("a.c", "b.S");
        assertThat(plan.units())
                .extracting(PlannedUnit::rule)
                .containsExactly("/o/a.td", "/o/b.o.d");
        assertThat(plan.archives()).hasSize(1);
        assertThat(plan.link().words()).startsWith("avr-gcc").endsWith("-lm");
        assertThat(plan.product().ending()).isEqualTo("hex");
        assertThat(plan.product().copies())
                .extracting(PlannedCopy::finish)
                .containsExactly(new Finish.None());
        assertThat(planned.flash()).isEqualTo(100);
    }

    @Test
    void aBinaryMayGetADfuSuffix() {
        PlannedProduct product =
                product(
                        BIN
                                + "if [ ! -z \"-v 0483 -p DF11\" ]; then \\\n"
                                + "\tdfu-suffix -v 0483 -p DF11 -a /o/k.bin 1>/dev/null ;\\\n"
                                + "fi\n"
                                + "#true || printf \"Executing\"\n"
                                + "cp /o/k.bin k.bin;\n");

        assertThat(product.ending()).isEqualTo("bin");
        assertThat(product.copies().getFirst().finish())
                .isEqualTo(new Finish.Suffix(new DfuSuffix(0x0483, 0xDF11, DfuSuffix.ANY)));
    }

    @Test
    void theFileThatIsCopiedLastWithAWordAboutItIsForTheKeyboard() {
        PlannedProduct product =
                product(
                        BIN
                                + "cp /o/k.bin k.bin;\n"
                                + HEX
                                + "cp /o/k.bin k.bin;\n"
                                + "cp /o/k.bin k.bin && true || printf \" [OK]\\n\"\n");

        assertThat(product.ending()).isEqualTo("bin");
        assertThat(product.copies()).extracting(PlannedCopy::ending).containsExactly("bin", "hex");
    }

    @Test
    void aBinaryMayStayWithoutSuffix() {
        PlannedProduct product =
                product(
                        BIN
                                + "if [ ! -z \"\" ]; then \\\n"
                                + "\tdfu-suffix  -a /o/k.bin 1>/dev/null ;\\\nfi\n");

        assertThat(product.copies().getFirst().finish()).isEqualTo(new Finish.None());
    }

    @Test
    void uf2IsMadeOfIntelHex() {
        PlannedProduct product =
                product(
                        "LOG=$(avr-objcopy -O ihex /o/k.elf /o/k.tmp && ./util/uf2conv.py  /o/k.tmp"
                                + " --output /o/k.uf2 --convert --family RP2040 >/dev/null 2>&1"
                                + END);

        assertThat(product.ending()).isEqualTo("uf2");
        assertThat(product.commands()).hasSize(1);
        assertThat(product.copies().getFirst().file()).isEqualTo("/o/k.tmp");
        assertThat(product.copies().getFirst().finish()).isEqualTo(new Finish.Uf2("RP2040"));
    }

    @Test
    void aDriveBootloaderWantsAPaddedBinaryMadeOfIntelHex() {
        PlannedProduct product =
                product(
                        HEX
                                + "avr-objcopy -Iihex -Obinary /o/k.hex /o/k.bin --pad-to 26624\n"
                                + "@@@@@@@@@@@@@@@@@@@@\n");

        assertThat(product.ending()).isEqualTo("bin");
        assertThat(product.copies()).extracting(PlannedCopy::ending).containsExactly("hex", "bin");
        assertThat(product.commands().getLast().words()).endsWith("--pad-to", "26624");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "rm -rf /\n",
                "mkdir -p a && rm b\n",
                "cp a b\n",
                "cp /o/k.hex k.hex;\n",
                "test -f a || touch b\n",
                "echo 'a' | cmp -s - b || echo 'a' > c\n",
                "LOG=$(python3 x.py 2>&1) ; if [ $? -gt 0 ]; then false; fi;\n",
                "LOG=$(avr-gcc -c a.c -o a.o && rm b 2>&1) ; if [ $? -gt 0 ]; then false; fi;\n",
                "LOG=$(avr-gcc -c a.c 2>&1) ; if [ $? -gt 0 ]; then false; fi;\n",
                "LOG=$(avr-objcopy -O ihex /o/a /o/b 2>&1) ; if [ $? -gt 0 ]; then false; fi;\n",
                "LOG=$(/o/q json2c a 2>&1) ; if [ $? -gt 0 ]; then false; fi;\n"
            })
    void withAnythingElseThereIsNoPlan(String line) {
        Planned planned = read(line + COMPILE + LINK + HEX);

        assertThat(planned.plan()).isEmpty();
        assertThat(planned.unread()).isPresent();
        assertThat(planned.product()).as("make may still link").isPresent();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "sign /o/k.bin\n",
                "cp /o/k.bin other.bin;\n",
                "cp /o/k.uf2 k.uf2 && true || printf ok\n",
                "LOG=$(python3 x.py /o/k.bin 2>&1) ; if [ $? -gt 0 ]; then false; fi;\n",
                "if [ ! -z \"x\" ]; then dfu-suffix -v 0483 -q -a /o/k.bin 1>/dev/null ; fi\n",
                "if [ ! -z \"x\" ]; then dfu-suffix -v 0483 -a /o/other 1>/dev/null ; fi\n",
                "if [ ! -z \"x\" ]; then dfu-suffix -v 04830 -a /o/k.bin 1>/dev/null ; fi\n",
                "avr-objcopy -Iihex -Obinary a b; rm c\n",
                "LOG=$(avr-objcopy /o/k.elf /o/k.tmp && ./util/uf2conv.py /o/k.tmp --base 3"
                        + " --output /o/k.uf2 >/dev/null 2>&1"
                        + " 2>&1) ; if [ $? -gt 0 ]; then false; fi;\n",
                "LOG=$(avr-objcopy /o/k.elf /o/k.tmp && rm /o/k.tmp"
                        + " 2>&1) ; if [ $? -gt 0 ]; then false; fi;\n"
            })
    void withAnythingElseAfterLinkingThereIsNoProduct(String line) {
        Planned planned = read(COMPILE + LINK + BIN + line);

        assertThat(planned.plan()).isEmpty();
        assertThat(planned.unread()).isPresent();
        assertThat(planned.product()).isEmpty();
    }

    @Test
    void aPlanWithoutLinkingIsNone() {
        assertThat(read(COMPILE).plan()).isEmpty();
    }

    private static PlannedProduct product(String afterLinking) {
        return read(COMPILE + LINK + afterLinking).plan().orElseThrow().product();
    }

    private static Planned read(String dryRun) {
        return Recipes.read(dryRun, "/o/q");
    }
}
