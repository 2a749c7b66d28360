package org.keywright.build.plan;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.Stream;
import org.keywright.build.BuildTarget;
import org.keywright.generate.GeneratedText;
import org.keywright.problem.Checked;

/** A tiny firmware tree with makefiles, copied so that a test may change it. */
record PlanTree(Path root, List<String> needed) implements PlanSources {

    /** One that needs no library. */
    PlanTree(Path root) {
        this(root, new ArrayList<>());
    }

    static PlanTree copyTo(Path root) throws IOException {
        Path from = Path.of("src/test/resources/plan-tree");
        try (Stream<Path> all = Files.walk(from)) {
            for (Path path : all.toList()) {
                Path target = root.resolve(from.relativize(path).toString());
                if (Files.isDirectory(path)) {
                    Files.createDirectories(target);
                } else {
                    Files.copy(path, target);
                    settle(target);
                }
            }
        }
        return new PlanTree(root);
    }

    /** Replaces a piece of a file. */
    void change(String file, String from, String to) throws IOException {
        Path path = root.resolve(file);
        Files.writeString(path, Files.readString(path).replace(from, to));
        settle(path);
    }

    /** One more file. */
    void add(String file, String text) throws IOException {
        Files.writeString(root.resolve(file), text);
        settle(root.resolve(file));
    }

    /** Written a while ago: what changes during a build is not kept. */
    private static void settle(Path file) throws IOException {
        Files.setLastModifiedTime(file, FileTime.from(Instant.now().minusSeconds(2)));
    }

    /** What changed just before a build began counts as changed while it ran: so wait a moment. */
    private static void pause() {
        long end = System.nanoTime() + Duration.ofMillis(50).toNanos();
        // It may return at once, for reasons of its own.
        while (System.nanoTime() < end) {
            LockSupport.parkNanos(end - System.nanoTime());
        }
    }

    PlanRequest request(Path output) {
        pause();
        return request("atmega32u4", output);
    }

    PlanRequest request(String processor, Path output) {
        return new PlanRequest(
                root,
                "own/board",
                "default",
                processor,
                this,
                output,
                BuildTarget.FIRMWARE,
                Set.of(),
                Duration.ofMinutes(2));
    }

    @Override
    public Checked<SortedMap<String, String>> first() {
        return Checked.of(new TreeMap<>(java.util.Map.of("info_rules.mk", "MCU = atmega32u4\n")));
    }

    @Override
    public Checked<GeneratedText> file(FileCall call) {
        String text =
                call.name().endsWith(".h")
                        ? "#pragma once\n#define ROWS 3\n"
                        : "unsigned char board(void) { return 7; }\n";
        return Checked.of(new GeneratedText(text, List.of()));
    }

    @Override
    public Checked<String> bootloaderHeader() {
        return Checked.of("#define PRODUCT \"Own Bootloader\"\n");
    }

    @Override
    public List<String> variables(PlanFolder folder) {
        return List.of();
    }

    @Override
    public List<String> neededLibraries() {
        return List.copyOf(needed);
    }

    @Override
    public Optional<Path> keymapFolder() {
        return Optional.of(Path.of("keyboards/own/board/keymaps/default"));
    }

    @Override
    public List<String> missingLibraries() {
        return List.of("lib/absent");
    }
}
