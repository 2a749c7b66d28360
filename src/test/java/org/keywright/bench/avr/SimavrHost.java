package org.keywright.bench.avr;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.keywright.bench.FlashMemory;

/**
 * The program of {@code src/test/firmware}: runs a firmware in simavr, types on it, and prints what
 * a computer hears.
 */
public final class SimavrHost implements AutoCloseable {

    private static final Path SOURCES =
            Path.of(System.getProperty("keywright.home", "."), "src/test/firmware")
                    .toAbsolutePath();
    private static final int LONGEST_SECONDS = 120;

    /** Of an ATmega32U4, and where the bootloader is on it. */
    private static final int FLASH_BYTES = 0x8000;

    private static final int BOOTLOADER = 0x7000;

    private final Path folder;
    private final Path program;
    private final List<Process> started = new CopyOnWriteArrayList<>();

    /**
     * Compiles it.
     *
     * @param folder for the program and what it prints
     */
    public SimavrHost(Path folder) throws IOException, InterruptedException {
        this.folder = folder;
        this.program = folder.resolve("simavr_host");
        List<String> compile = new ArrayList<>(List.of("gcc", "-std=gnu11", "-O2", "-Wall"));
        try (Stream<Path> sources = Files.list(SOURCES)) {
            sources.map(Path::toString)
                    .filter(f -> f.endsWith(".c"))
                    .sorted()
                    .forEach(compile::add);
        }
        compile.addAll(List.of("-o", program.toString(), "-lsimavr", "-lelf"));
        run(folder, compile, List.of());
    }

    /** What is missing on this machine to compile and run it and firmware, empty if nothing is. */
    public static List<String> missingTools() {
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

    /**
     * The lines it prints, enumeration included.
     *
     * @param firmware an Intel HEX file, or all of the chip's flash in a file that ends in .bin
     * @param options how the keyboard is wired; the program's own head says which there are
     * @param commands what is typed
     */
    public List<String> type(Path firmware, List<String> options, List<String> commands)
            throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of(program.toString(), firmware.toString()));
        command.addAll(options);
        return run(folder, command, commands);
    }

    /**
     * Starts what lies in a flash and leaves it to others to be the computer.
     *
     * @param flash of the whole chip or of its first part
     * @param wiring see {@link Wiring}
     */
    Process start(FlashMemory flash, List<String> wiring) throws IOException {
        List<String> command =
                new ArrayList<>(List.of(program.toString(), memory(flash).toString()));
        command.addAll(wiring);
        command.addAll(List.of("--wire", "--bootloader", "0x%x".formatted(BOOTLOADER)));
        Process chip =
                new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.DISCARD).start();
        started.add(chip);
        return chip;
    }

    /** Switches off every chip that was started. */
    @Override
    public void close() {
        started.forEach(Process::destroy);
    }

    /**
     * The lines it prints when typed on what lies in a flash.
     *
     * @param flash of the whole chip or of its first part
     */
    public List<String> type(FlashMemory flash, List<String> options, List<String> commands)
            throws IOException, InterruptedException {
        return type(memory(flash), options, commands);
    }

    private Path memory(FlashMemory flash) throws IOException {
        byte[] all = new byte[FLASH_BYTES];
        Arrays.fill(all, (byte) 0xFF);
        System.arraycopy(flash.image(), 0, all, (int) flash.start(), flash.size());
        return Files.write(Files.createTempFile(folder, "flash", ".bin"), all);
    }

    /**
     * Runs a program to its end.
     *
     * @param folder it stands in; what it prints is kept there
     * @return the lines of its output
     * @throws AssertionError if it fails, with what it said about that
     */
    public static List<String> run(Path folder, List<String> command, List<String> input)
            throws IOException, InterruptedException {
        Path asked = Files.write(Files.createTempFile(folder, "input", ".txt"), input);
        Path output = Files.createTempFile(folder, "output", ".txt");
        Path errors = Files.createTempFile(folder, "errors", ".txt");
        Process process =
                new ProcessBuilder(command)
                        .directory(folder.toFile())
                        .redirectInput(asked.toFile())
                        .redirectOutput(output.toFile())
                        .redirectError(errors.toFile())
                        .start();
        boolean ended = process.waitFor(LONGEST_SECONDS, TimeUnit.SECONDS);
        if (!ended || process.exitValue() != 0) {
            process.destroyForcibly();
            throw new AssertionError(command + "\n" + Files.readString(errors));
        }
        return Files.readAllLines(output);
    }
}
