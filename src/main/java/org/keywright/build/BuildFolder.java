package org.keywright.build;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * The folder one build works in; nobody else knows it and it is gone when closed.
 *
 * @param path where
 */
public record BuildFolder(Path path) implements AutoCloseable {

    private static final String PREFIX = "build-";

    /** No build takes that long: whose folder is older was killed. */
    private static final Duration ABANDONED = Duration.ofDays(1);

    /** Makes one below the given folder, and removes what killed builds left there. */
    static BuildFolder make(Path parent) throws IOException {
        Files.createDirectories(parent);
        Instant oldest = Instant.now().minus(ABANDONED);
        List<Path> others;
        try (Stream<Path> list = Files.list(parent)) {
            others = list.filter(f -> f.getFileName().toString().startsWith(PREFIX)).toList();
        }
        for (Path other : others) {
            if (Files.exists(other)
                    && Files.getLastModifiedTime(other).toInstant().isBefore(oldest)) {
                new BuildFolder(other).close();
            }
        }
        return new BuildFolder(Files.createTempDirectory(parent, PREFIX));
    }

    /** Writes the files of a plan and makes room for its objects. */
    void layOut(BuildPlan plan) throws IOException {
        for (Map.Entry<String, String> file : plan.files().entrySet()) {
            write(file.getKey(), file.getValue().getBytes(StandardCharsets.UTF_8));
        }
        for (CompileUnit unit : plan.units()) {
            Files.createDirectories(inside(unit.object()).getParent());
        }
    }

    /** Writes one file. */
    public void write(String relative, byte[] content) throws IOException {
        Path file = inside(relative);
        Files.createDirectories(file.getParent());
        Files.write(file, content);
    }

    /** Reads one file. */
    public byte[] read(String relative) throws IOException {
        return Files.readAllBytes(inside(relative));
    }

    private Path inside(String relative) {
        Path file = path.resolve(relative).normalize();
        if (!file.startsWith(path) || file.equals(path)) {
            throw new IllegalArgumentException("leaves the build folder: " + relative);
        }
        return file;
    }

    @Override
    public void close() throws IOException {
        List<Path> everything;
        try (Stream<Path> walk = Files.walk(path)) {
            everything = walk.sorted(Comparator.reverseOrder()).toList();
        }
        for (Path each : everything) {
            Files.deleteIfExists(each);
        }
    }
}
