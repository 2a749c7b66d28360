package org.keywright.build.plan;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.keywright.problem.Location;
import org.keywright.problem.Problem;

/**
 * Sees whether somebody changed a firmware tree while it was being built: a firmware of half one
 * state and half another would be neither, and nobody could make it again.
 */
final class TreeWatch {

    private final PlanRequest request;
    private final PlanFolder folder;
    private final Instant begun;

    TreeWatch(PlanRequest request, PlanFolder folder) {
        this.request = request;
        this.folder = folder;
        this.begun = request.sources().begun().orElseGet(Instant::now).minus(FileStamps.STEP);
    }

    /**
     * What has to be told if the tree is not what it was.
     *
     * @param reads what the compiler read, as the commands name it
     */
    List<Problem> problems(Collection<String> reads) {
        List<Path> files = new ArrayList<>(ofKeyboard());
        reads.forEach(name -> files.add(request.tree().resolve(name)));
        Instant now = Instant.now();
        return files.stream()
                .filter(file -> !file.normalize().startsWith(folder.path()))
                .filter(file -> changed(file, now))
                .findFirst()
                .map(this::problem)
                .stream()
                .toList();
    }

    /** The files that describe the keyboard: what was generated comes out of them. */
    private List<Path> ofKeyboard() {
        List<Path> files = new ArrayList<>();
        Path keyboards = request.tree().resolve("keyboards");
        Path folder = keyboards.resolve(request.keyboard());
        for (Path up = folder; !up.equals(keyboards); up = up.getParent()) {
            files.addAll(filesIn(up));
        }
        request.sources().keymapFolder().ifPresent(place -> files.addAll(filesIn(place)));
        return files;
    }

    private static List<Path> filesIn(Path folder) {
        try (Stream<Path> all = Files.list(folder)) {
            return all.filter(Files::isRegularFile).toList();
        } catch (IOException e) {
            return List.of();
        }
    }

    /** A time after now is a clock that was wrong once, not a change. */
    private boolean changed(Path file, Instant now) {
        Optional<Instant> time = LastChange.of(file);
        return time.isEmpty() || time.get().isAfter(begun) && !time.get().isAfter(now);
    }

    private Problem problem(Path file) {
        return Problem.error(
                "tree-changed",
                new Location.InFile(request.tree().relativize(file).toString()),
                "This file changed while the firmware was being built.",
                "Build again.");
    }
}
