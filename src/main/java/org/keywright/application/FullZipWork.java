package org.keywright.application;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;
import org.keywright.build.Artefacts;
import org.keywright.build.BuildListener;
import org.keywright.build.BuildResult;
import org.keywright.build.Cancellation;
import org.keywright.build.JobState;
import org.keywright.build.WholeFiles;
import org.keywright.build.ZipKind;
import org.keywright.build.plan.PlanPipeline;
import org.keywright.build.plan.PlanRequest;
import org.keywright.build.toolchain.FolderTree;
import org.keywright.problem.Checked;
import org.keywright.problem.Location;
import org.keywright.problem.Problem;

/**
 * Builds a firmware of a tree once more for its full source zip; nothing else of it is kept, and
 * the zip of another firmware is not written.
 */
final class FullZipWork implements BuildJob.Work {

    private final Function<Path, Checked<PlanRequest>> wanted;
    private final String sha256;
    private final Path target;
    private final Path workshop;
    private final Supplier<PlanPipeline> pipeline;

    /**
     * @param wanted what to build into that folder
     * @param sha256 of the firmware that the zip is to make
     * @param target the zip
     * @param workshop a folder for what is built on the way; made if it is not there
     */
    FullZipWork(
            Function<Path, Checked<PlanRequest>> wanted,
            String sha256,
            Path target,
            Path workshop,
            Supplier<PlanPipeline> pipeline) {
        this.wanted = wanted;
        this.sha256 = sha256;
        this.target = target;
        this.workshop = workshop;
        this.pipeline = pipeline;
    }

    @Override
    public JobState.Ended run(BuildListener listener, Cancellation cancellation)
            throws IOException {
        Path output = Files.createTempDirectory(Files.createDirectories(workshop), "zip-");
        try {
            Checked<PlanRequest> request = wanted.apply(output);
            if (!request.good()) {
                return new JobState.Failed(request.problems());
            }
            PlanRequest full = request.value().orElseThrow().with(Set.of(ZipKind.FULL));
            JobState.Ended end = pipeline.get().run(full, listener, cancellation);
            return end instanceof JobState.Succeeded(BuildResult result) ? taken(result) : end;
        } finally {
            FolderTree.delete(output);
        }
    }

    private JobState.Ended taken(BuildResult result) throws IOException {
        Artefacts made = result.files();
        Optional<Path> zip = made.sourceZip();
        if (!made.sha256().equals(sha256)) {
            return new JobState.Failed(List.of(otherFirmware()));
        }
        if (zip.isEmpty()) {
            return new JobState.Failed(result.warnings());
        }
        WholeFiles.write(target, Files.readAllBytes(zip.get()));
        return new JobState.Succeeded(
                new BuildResult(
                        new Artefacts(
                                made.firmware(),
                                made.others(),
                                made.metadata(),
                                List.of(target),
                                sha256),
                        result.size(),
                        result.compiler(),
                        result.compiledUnits(),
                        result.reusedUnits(),
                        result.duration(),
                        result.warnings()));
    }

    private static Problem otherFirmware() {
        return Problem.error(
                "source-zip-other-firmware",
                new Location.Everywhere(),
                "The tree or the compiler has changed since: another firmware would come of it now,"
                        + " so no source zip was written.",
                "Build again, and save the zip of that build.");
    }
}
