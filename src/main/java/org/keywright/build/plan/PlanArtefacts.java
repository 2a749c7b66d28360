package org.keywright.build.plan;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.keywright.build.ArtefactName;
import org.keywright.build.Artefacts;
import org.keywright.build.BuildResult;
import org.keywright.build.FirmwareMetadata;
import org.keywright.build.JobState;
import org.keywright.build.Products;
import org.keywright.build.Sha256;
import org.keywright.build.TooLarge;
import org.keywright.build.WholeFiles;
import org.keywright.build.ZipKind;
import org.keywright.firmware.DamagedElfException;
import org.keywright.firmware.FirmwareSize;
import org.keywright.firmware.LinkedProgram;
import org.keywright.option.Value;
import org.keywright.problem.Checked;
import org.keywright.problem.Problem;

/** Writes the files that a user gets of a firmware tree's build. */
final class PlanArtefacts {

    private final PlanRequest request;
    private final String compiler;
    private final PlanZips zips;
    private final String name;

    PlanArtefacts(PlanRequest request, String compiler, PlanZips zips) {
        this.request = request;
        this.compiler = compiler;
        this.zips = zips;
        this.name = ArtefactName.of(request.keyboard(), request.firmware());
    }

    JobState.Ended write(Made all, Duration duration) throws IOException {
        PlannedFirmware made = all.firmware();
        PlannedProgram.Files linked = made.files().orElseThrow();
        LinkedProgram program = LinkedProgram.read(linked.elf());
        FirmwareSize size =
                PlannedSize.of(
                        made.linked().orElseThrow(), all.plan().flash(), request.sources().chip());
        if (!size.fits()) {
            return new JobState.Failed(TooLarge.problems(size));
        }
        Products products = forms(linked.products(), program);
        Map<String, byte[]> files = new LinkedHashMap<>();
        products.endings()
                .forEach(ending -> files.put(name + "." + ending, products.files().get(ending)));
        // The zips are of the firmware alone.
        Checked<Map<ZipKind, byte[]>> sources = zips.make(compiler, files);
        all.besides()
                .files()
                .forEach((word, hex) -> files.put("%s_%s.hex".formatted(name, word), hex));
        Value.Table identity = PlanMetadata.with(all.besides().plan(), zips.identity());
        String json = FirmwareMetadata.json(identity, compiler, size, files);
        List<Problem> problems = new ArrayList<>(all.noticed());
        problems.addAll(sources.problems());
        Artefacts written = write(files, json, sources.value().orElse(Map.of()));
        return new JobState.Succeeded(
                new BuildResult(
                        written,
                        size,
                        compiler,
                        made.compiled(),
                        made.reused(),
                        duration,
                        problems));
    }

    /** Programmers for AVR chips take bytes as well as Intel HEX. */
    private static Products forms(Products products, LinkedProgram program)
            throws DamagedElfException {
        return products.endings().equals(List.of("hex"))
                ? products.with("bin", program.image().binary())
                : products;
    }

    private Artefacts write(Map<String, byte[]> files, String json, Map<ZipKind, byte[]> sources)
            throws IOException {
        List<Path> written = new ArrayList<>();
        for (Map.Entry<String, byte[]> file : files.entrySet()) {
            written.add(write(file.getKey(), file.getValue()));
        }
        List<Path> zipped = new ArrayList<>();
        for (Map.Entry<ZipKind, byte[]> zip : sources.entrySet()) {
            zipped.add(write("%s_%s.zip".formatted(name, zip.getKey().word()), zip.getValue()));
        }
        return new Artefacts(
                written.getFirst(),
                written.subList(1, written.size()),
                write(name + ".json", json.getBytes(StandardCharsets.UTF_8)),
                zipped,
                Sha256.of(files.values().iterator().next()));
    }

    private Path write(String file, byte[] content) throws IOException {
        return WholeFiles.write(request.output().resolve(file), content);
    }
}
