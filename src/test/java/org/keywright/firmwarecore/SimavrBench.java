package org.keywright.firmwarecore;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.keywright.bench.avr.SimavrHost;

/** Builds firmware from the fixture board with make, and runs it in simavr. */
final class SimavrBench {

    private static final Path HOME =
            Path.of(System.getProperty("keywright.home", ".")).toAbsolutePath();
    private static final Path TESTS = HOME.resolve("src/test");
    static final Path BOARD = TESTS.resolve("resources/firmware/board");
    static final Path SCRIPTS = TESTS.resolve("resources/firmware/scripts");

    private static final List<String> MATRIX =
            List.of("--rows", "B0,B1,B2,B3,E6", "--cols", "F0,F1,F4,F5,F6,F7");
    private static final List<String> ENCODER = List.of("--encoder", "D4,D6");

    private final Path folder;
    private final SimavrHost host;
    private final Map<List<String>, Path> built = new HashMap<>();

    SimavrBench(Path folder) throws IOException, InterruptedException {
        this.folder = folder;
        this.host = new SimavrHost(folder);
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
        SimavrHost.run(folder, command, List.of());
        return build;
    }

    /** The lines the host prints, enumeration included. */
    List<String> type(KeyScript script) throws IOException, InterruptedException {
        List<String> options = new ArrayList<>();
        if (!script.hostOptions().contains("--direct")) {
            options.addAll(MATRIX);
        }
        options.addAll(ENCODER);
        options.addAll(script.hostOptions());
        return host.type(firmware(script), options, script.commands());
    }
}
