package org.keywright.build.toolchain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.keywright.build.BuildListener;
import org.keywright.build.Cancellation;
import org.keywright.build.ToolCall;
import org.keywright.build.ToolNeed;
import org.keywright.build.Tools;

class ToolboxTest {

    @TempDir Path folder;

    @ParameterizedTest
    @EnumSource(ToolNeed.class)
    void whatIsOnThePathIsFoundAndEveryPartOfItWorks(ToolNeed need) throws Exception {
        Toolbox machine = toolbox(SearchPath.ofThisMachine());
        assumeThere(machine, need);

        List<ToolchainPart> parts =
                machine.of(need).tryParts(BuildListener.silent(), new Cancellation());

        assertThat(parts).isNotEmpty().allMatch(ToolchainPart::good);
        assertThat(parts).noneMatch(part -> part.found().isBlank());
    }

    @Test
    void aBuildGetsTheCompilerItNeedsAndMake() throws Exception {
        Toolbox machine = toolbox(SearchPath.ofThisMachine());
        assumeThere(machine, ToolNeed.ARM);
        assumeThere(machine, ToolNeed.MAKE);

        Tools tools =
                machine.require(
                        EnumSet.of(ToolNeed.MAKE, ToolNeed.ARM),
                        BuildListener.silent(),
                        new Cancellation());

        assertThat(tools.version()).startsWith("arm-none-eabi-gcc ");
        assertThat(run(tools, "make", "--version")).startsWith("GNU Make");
        assertThat(run(tools, "arm-none-eabi-gcc", "-dumpmachine")).startsWith("arm-none-eabi");
    }

    @ParameterizedTest
    @EnumSource(ToolNeed.class)
    void whatIsNowhereIsMissedByItsNameWithAnAdvice(ToolNeed need) {
        Toolbox empty = toolbox(new SearchPath(List.of(folder)));

        assertThatThrownBy(
                        () ->
                                empty.require(
                                        EnumSet.of(need),
                                        BuildListener.silent(),
                                        new Cancellation()))
                .isInstanceOf(ToolchainUnavailableException.class)
                .hasMessageContaining(need.id())
                .hasMessageContaining("on the PATH");
    }

    @ParameterizedTest
    @CsvSource({"AVR, avr-gcc, 5 3 0, 5.4", "ARM, arm-none-eabi-gcc, 9 3 1, 10.0"})
    void aCompilerThatIsTooOldIsPassedOver(
            ToolNeed need, String name, String version, String wanted) throws Exception {
        Path old =
                Files.writeString(
                        folder.resolve(name),
                        "#!/bin/sh\necho 'KEYWRIGHT " + version + " \"1.0\"'\n");
        assertThat(old.toFile().setExecutable(true)).isTrue();

        assertThatThrownBy(
                        () ->
                                new SearchPath(List.of(folder))
                                        .find(ToolProbe.of(need), new Cancellation()))
                .isInstanceOf(ToolchainUnavailableException.class)
                .hasMessageContaining(wanted + " or newer");
    }

    @ParameterizedTest
    @CsvSource({
        "atmega32u4, AVR", "at90usb1286, AVR", "attiny85, AVR", "STM32F303, ARM", "RP2040, ARM",
        "MK20DX256, ARM", "MKL26Z64, ARM", "WB32FQ95, ARM", "AT32F415, ARM", "cortex-m4, ARM",
        "GD32VF103,", "unknown,"
    })
    void aProcessorNamesItsCompiler(String processor, ToolNeed need) {
        assertThat(ToolNeed.compilerFor(processor)).isEqualTo(Optional.ofNullable(need));
    }

    private Toolbox toolbox(SearchPath path) {
        return new Toolbox(folder.resolve("none"), Map.of(), Host.current(), path);
    }

    private static void assumeThere(Toolbox machine, ToolNeed need) throws Exception {
        Assumptions.assumeTrue(
                machine.of(need).find(BuildListener.silent(), new Cancellation()).isPresent(),
                "skipped: there is no " + need.id() + " on this machine");
    }

    private String run(Tools tools, String... words) throws Exception {
        return tools.run(new ToolCall(List.of(words), Map.of(), folder), folder, new Cancellation())
                .text();
    }
}
