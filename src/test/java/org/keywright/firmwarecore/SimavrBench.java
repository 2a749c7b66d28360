package org.keywright.firmwarecore;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/** Builds firmware from the fixture board with make, and runs it in simavr. */
final class SimavrBench {

    private static final Path HOME = Path.of(System.getProperty("keywright.home", "."));
    private static final Path TESTS = HOME.resolve("src/test");
    static final Path BOARD = TESTS.resolve("resources/firmware/board");
    static final Path SCRIPTS = TESTS.resolve("resources/firmware/scripts");

    private static final List<String> MATRIX =
            List.of("--rows", "B0,B1,B2,B3,E6", "--cols", "F0,F1,F4,F5,F6,F7");
    private static final List<String> ENCODER = List.of("--encoder", "D4,D6");

    private final Path folder;
    private final Path host;
    private final Map<List<String>, Path> built = new HashMap<>();

    SimavrBench(Path folder) throws IOException, InterruptedException {
        this.folder = folder;
        this.host = folder.resolve("simavr_host");
        List<String> compile = new ArrayList<>(List.of("gcc", "-std=gnu11", "-O2", "-Wall"));
        try (Stream<Path> sources = Files.list(TESTS.resolve("firmware"))) {
            sources.map(Path::toString)
                    .filter(f -> f.endsWith(".c"))
                    .sorted()
                    .forEach(compile::add);
        }
        compile.addAll(List.of("-o", host.toString(), "-lsimavr", "-lelf"));
        run(folder, compile, folder.resolve("nothing"));
    }

    /** What is missing on this machine to try anything, empty if nothing is. */
    static List<String> missingTools() {
        List<String> missing = new ArrayList<>();
        for (String tool : List.of("avr-gcc", "make", "gcc")) {
            if (Stream.of(System.getenv("PATH").split(":"))
                    .noneMatch(path -> Files.isExecutable(Path.of(path, tool)))) {
                missing.add(tool);
            }
        }
        if (!Files.exists(Path.of("/usr/include/simavr/sim_avr.h"))) {
            missing.add("libsimavr-dev");
        }
        return missing;
    }

    /** The firmware of the fixture board with a script's lines in the keymap's files. */
    private Path firmware(KeyScript script) throws IOException, InterruptedException {
        List<String> lines = new ArrayList<>(script.config());
        lines.addAll(script.rules());
        Path known = built.get(lines);
        if (known != null) {
            return known;
        }
        Path generated = Files.createDirectory(folder.resolve("generated" + built.size()));
        try (Stream<Path> files = Files.list(BOARD)) {
            for (Path file : files.toList()) {
                Files.copy(file, generated.resolve(file.getFileName()));
            }
        }
        String config = "#pragma once\n" + String.join("\n", script.config()) + "\n";
        Files.writeString(generated.resolve("config.h"), config);
        Path rules = generated.resolve("rules.mk");
        Files.writeString(
                rules, Files.readString(rules) + String.join("\n", script.rules()) + "\n");
        Path hex =
                make(generated, folder.resolve("build" + built.size()), "").resolve("firmware.hex");
        built.put(lines, hex);
        return hex;
    }

    /** Runs the core's Makefile; returns the build folder. */
    Path make(Path generated, Path build, String moreFlags)
            throws IOException, InterruptedException {
        List<String> command =
                List.of(
                        "make",
                        "-s",
                        "-f",
                        HOME.resolve("src/main/firmware/Makefile").toString(),
                        "GENERATED=" + generated,
                        "BUILD=" + build,
                        "WARN=" + moreFlags);
        run(folder, command, folder.resolve("nothing"));
        return build;
    }

    /** The lines the host prints, enumeration included. */
    List<String> type(KeyScript script) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of(host.toString()));
        command.add(firmware(script).toString());
        if (!script.hostOptions().contains("--direct")) {
            command.addAll(MATRIX);
        }
        command.addAll(ENCODER);
        command.addAll(script.hostOptions());
        Path input = Files.createTempFile(folder, "script", ".txt");
        Files.write(input, script.commands());
        return run(folder, command, input);
    }

    private static List<String> run(Path folder, List<String> command, Path input)
            throws IOException, InterruptedException {
        Path output = Files.createTempFile(folder, "output", ".txt");
        Path errors = Files.createTempFile(folder, "errors", ".txt");
        ProcessBuilder builder = new ProcessBuilder(command).directory(folder.toFile());
        builder.redirectOutput(output.toFile()).redirectError(errors.toFile());
        if (Files.exists(input)) {
            builder.redirectInput(input.toFile());
        }
        Process process = builder.start();
        boolean ended = process.waitFor(120, TimeUnit.SECONDS);
        if (!ended || process.exitValue() != 0) {
            process.destroyForcibly();
            throw new AssertionError(command + "\n" + Files.readString(errors));
        }
        return Files.readAllLines(output);
    }
}
