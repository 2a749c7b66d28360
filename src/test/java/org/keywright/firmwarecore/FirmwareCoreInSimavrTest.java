package org.keywright.firmwarecore;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;
import org.keywright.bench.avr.SimavrHost;

/** Types on the built-in firmware in simavr and compares what arrives with what QMK sends. */
class FirmwareCoreInSimavrTest {

    private static final List<String> PREAMBLE =
            List.of("device", "interfaces", "report-descriptor");

    @TempDir private static Path folder;
    private static SimavrBench bench;

    @BeforeAll
    static void buildTheSimulatedHost() throws Exception {
        List<String> missing = SimavrHost.missingTools();
        Assumptions.assumeTrue(missing.isEmpty(), () -> "not installed: " + missing);
        bench = new SimavrBench(folder);
    }

    @TestFactory
    Stream<DynamicTest> everyScript() throws IOException {
        List<KeyScript> scripts = new ArrayList<>();
        try (Stream<Path> files = Files.walk(SimavrBench.SCRIPTS)) {
            for (Path file : files.filter(f -> f.toString().endsWith(".txt")).sorted().toList()) {
                scripts.add(KeyScript.read(file));
            }
        }
        assertThat(scripts).hasSizeGreaterThan(85);
        return scripts.stream()
                .map(
                        script ->
                                dynamicTest(
                                        script.name() + ": " + script.sentence(),
                                        () -> check(script)));
    }

    private static void check(KeyScript script) throws Exception {
        assertThat(bench.type(script))
                .filteredOn(line -> PREAMBLE.stream().noneMatch(line::startsWith))
                .containsExactlyElementsOf(script.expected());
    }

    @Test
    void theDeviceSaysWhatTheGeneratedFilesSay() throws Exception {
        List<String> none = List.of();
        KeyScript nothing = new KeyScript("", "", none, none, none, none, none);

        assertThat(bench.type(nothing))
                .containsExactly(
                        "device feed:4b57 0102 \"Kéy \"Wright\"\" \"Prüfling ⌨\"",
                        "interfaces 2 power 500",
                        "report-descriptor 0 bytes 64 of 64",
                        "report-descriptor 1 bytes 140 of 140");
    }

    @Test
    void theCoreCompilesWithoutWarnings() throws Exception {
        bench.make(SimavrBench.BOARD, folder.resolve("strict"), "-Werror");

        assertThat(folder.resolve("strict/firmware.hex")).exists();
    }

    @Test
    void theSameSourcesGiveTheSameBytesInAnotherFolder() throws Exception {
        Path here = bench.make(SimavrBench.BOARD, folder.resolve("one"), "");
        Path there = bench.make(SimavrBench.BOARD, folder.resolve("another/two"), "");

        assertThat(there.resolve("firmware.hex"))
                .hasSameBinaryContentAs(here.resolve("firmware.hex"));
        assertThat(there.resolve("firmware.bin"))
                .hasSameBinaryContentAs(here.resolve("firmware.bin"));
    }
}
