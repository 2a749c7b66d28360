package org.keywright.build.plan;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.keywright.build.BuildFolder;
import org.keywright.build.Sha256;

/**
 * The folder that one keyboard and keymap of one tree are built in. Its path stays the same,
 * because it is part of every command; what is in it does not outlive a build.
 *
 * @param path absolute
 * @param target QMK's name of the firmware
 */
public record PlanFolder(Path path, String target) implements AutoCloseable {

    static PlanFolder of(Path workshop, PlanRequest request) {
        String name = request.tree() + "\n" + request.keyboard() + "\n" + request.keymap();
        return new PlanFolder(
                workshop.toAbsolutePath().resolve(Sha256.of(name).substring(0, 16)),
                request.firmwareTarget());
    }

    /** Removes what a killed build left. */
    void clear() throws IOException {
        if (Files.exists(out())) {
            new BuildFolder(out()).close();
        }
        Files.createDirectories(scratch());
        Files.createDirectories(generated());
    }

    /** Make's BUILD_DIR. */
    Path out() {
        return path.resolve("out");
    }

    /** For the tools' temporary files. */
    Path scratch() {
        return out().resolve("tmp");
    }

    /** Where the objects go. */
    public Path objects() {
        return out().resolve("obj_" + target);
    }

    /** Where the generated files go. */
    public Path generated() {
        return objects().resolve("src");
    }

    /** The generated file that a tool speaks of. */
    Optional<String> generatedName(String path) {
        Path file = Path.of(path);
        return file.startsWith(generated())
                ? Optional.of(generated().relativize(file).toString())
                : Optional.empty();
    }

    /** A file that the plan makes. */
    Path product(String ending) {
        return out().resolve(target + "." + ending);
    }

    @Override
    public void close() throws IOException {
        new BuildFolder(out()).close();
    }
}
