package org.keywright.firmwarecore;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.keywright.build.BuildPlan;
import org.keywright.build.CompileUnit;
import org.keywright.build.TestBoard;
import org.keywright.generate.SourceTree;

/** The Makefile and core.json state the same twice; here neither can be changed alone. */
class MakefileAgreesWithCoreJsonTest {

    private static final Path FIRMWARE =
            Path.of(System.getProperty("keywright.home", "."), "src/main/firmware");
    private static final List<String> BOOTLOADERS =
            List.of("atmel-dfu", "qmk-dfu", "qmk-hid", "lufa-ms", "caterina", "halfkay", "custom");
    private static final String DEPENDENCIES = " -MMD -MP";

    @TempDir private Path folder;

    @BeforeAll
    static void makeIsHere() {
        Assumptions.assumeTrue(
                Stream.of(System.getenv("PATH").split(":"))
                        .anyMatch(path -> Files.isExecutable(Path.of(path, "make"))),
                "not installed: make");
    }

    @Test
    void forEveryProcessorAndBootloader() throws Exception {
        Path link = folder.resolve("firmware");
        Files.createSymbolicLink(link, FIRMWARE.toAbsolutePath());
        for (String processor : TestBoard.core().processors()) {
            for (String bootloader : BOOTLOADERS) {
                compare(processor, bootloader, "MOUSEKEY_ENABLE ?= no\nLTO_ENABLE ?= yes\n");
                compare(processor, bootloader, "");
            }
        }
        Files.delete(link);
    }

    private void compare(String processor, String bootloader, String rules) throws Exception {
        SortedMap<String, String> files = new TreeMap<>(TestBoard.sources().files());
        String boardRules = files.get("info_rules.mk");
        files.put(
                "info_rules.mk",
                rules
                        + boardRules
                                .replace("?= atmega32u4", "?= " + processor)
                                .replace("?= atmel-dfu", "?= " + bootloader));
        BuildPlan plan =
                TestBoard.core()
                        .plan(new SourceTree(files, Map.of()), TestBoard.keyboard())
                        .value()
                        .orElseThrow();

        assertThat(commandsOfMake(files))
                .as(processor + " " + bootloader)
                .isEqualTo(commands(plan));
    }

    private static List<String> commands(BuildPlan plan) {
        List<String> commands = new ArrayList<>();
        List<String> objects = new ArrayList<>();
        for (CompileUnit unit : plan.units()) {
            commands.add(
                    "avr-gcc %s -c %s -o %s"
                            .formatted(
                                    String.join(" ", unit.arguments()),
                                    unit.source(),
                                    unit.object()));
            objects.add(unit.object());
        }
        commands.add(
                "avr-gcc %s %s -o build/firmware.elf"
                        .formatted(
                                String.join(" ", plan.linkArguments()), String.join(" ", objects)));
        return commands;
    }

    private List<String> commandsOfMake(Map<String, String> files)
            throws IOException, InterruptedException {
        Path generated = Files.createDirectories(folder.resolve("generated"));
        for (Map.Entry<String, String> file : files.entrySet()) {
            Files.writeString(generated.resolve(file.getKey()), file.getValue());
        }
        Path output = folder.resolve("output.txt");
        Process make =
                new ProcessBuilder("make", "-n", "-f", "firmware/Makefile")
                        .directory(folder.toFile())
                        .redirectErrorStream(true)
                        .redirectOutput(output.toFile())
                        .start();
        assertThat(make.waitFor()).isZero();
        return Files.readAllLines(output).stream()
                .filter(line -> line.startsWith("avr-gcc"))
                .map(line -> line.replace(DEPENDENCIES, "").replaceAll(" +", " "))
                .toList();
    }
}
