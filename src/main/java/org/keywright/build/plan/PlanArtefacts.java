package org.keywright.build.plan;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.keywright.build.ArtefactName;
import org.keywright.build.Artefacts;
import org.keywright.build.BuildResult;
import org.keywright.build.JobState;
import org.keywright.build.Products;
import org.keywright.build.Sha256;
import org.keywright.build.TooLarge;
import org.keywright.build.WholeFiles;
import org.keywright.firmware.DamagedElfException;
import org.keywright.firmware.FirmwareSize;
import org.keywright.firmware.LinkedProgram;
import org.keywright.option.Value;
import org.keywright.problem.Problem;
import org.keywright.schema.JsonWriter;

/** Writes the files that a user gets of a firmware tree's build. */
final class PlanArtefacts {

    private final PlanRequest request;
    private final String compiler;

    PlanArtefacts(PlanRequest request, String compiler) {
        this.request = request;
        this.compiler = compiler;
    }

    JobState.Ended write(PlannedFirmware made, long flash, Duration duration, List<Problem> noticed)
            throws IOException {
        PlannedProgram.Files linked = made.files().orElseThrow();
        LinkedProgram program = LinkedProgram.read(linked.elf());
        FirmwareSize size =
                PlannedSize.of(made.linked().orElseThrow(), flash, request.sources().chip());
        if (!size.fits()) {
            return new JobState.Failed(TooLarge.problems(size));
        }
        Artefacts files = write(forms(linked.products(), program), size);
        return new JobState.Succeeded(
                new BuildResult(
                        files, size, compiler, made.compiled(), made.reused(), duration, noticed));
    }

    /** Programmers for AVR chips take bytes as well as Intel HEX. */
    private static Products forms(Products products, LinkedProgram program)
            throws DamagedElfException {
        return products.endings().equals(List.of("hex"))
                ? products.with("bin", program.image().binary())
                : products;
    }

    private Artefacts write(Products products, FirmwareSize size) throws IOException {
        List<Path> written = new ArrayList<>();
        for (String ending : products.endings()) {
            written.add(WholeFiles.write(place("." + ending), products.files().get(ending)));
        }
        String json = metadata(size, products.firmware());
        return new Artefacts(
                written.getFirst(),
                written.subList(1, written.size()),
                WholeFiles.write(place(".json"), json.getBytes(StandardCharsets.UTF_8)),
                List.of(),
                Sha256.of(products.firmware()));
    }

    private String metadata(FirmwareSize size, byte[] firmware) {
        return JsonWriter.pretty(
                Value.Table.empty()
                        .with("format", new Value.Whole(1))
                        .with("keyboard", new Value.Text(request.keyboard()))
                        .with("keymap", new Value.Text(request.keymap()))
                        .with("processor", new Value.Text(request.processor()))
                        .with("compiler", new Value.Text(compiler))
                        .with("flashUsed", new Value.Whole(size.flashUsed()))
                        .with("flashLimit", new Value.Whole(size.memory().flashForFirmware()))
                        .with("ramUsed", new Value.Whole(size.ramUsed()))
                        .with("ramLimit", new Value.Whole(size.memory().ram()))
                        .with("sha256", new Value.Text(Sha256.of(firmware))));
    }

    private Path place(String ending) {
        return request.output()
                .resolve(ArtefactName.of(request.keyboard(), request.firmware()) + ending);
    }
}
