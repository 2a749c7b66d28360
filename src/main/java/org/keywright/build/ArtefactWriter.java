package org.keywright.build;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.keywright.firmware.FirmwareImage;
import org.keywright.firmware.FirmwareSize;
import org.keywright.firmware.IntelHexWriter;

/** Makes the files a user gets and writes them into the output folder. */
final class ArtefactWriter {

    private final BuildRequest request;
    private final BuildPlan plan;
    private final FirmwareCore core;
    private final String name;

    ArtefactWriter(BuildRequest request, BuildPlan plan, FirmwareCore core) {
        this.request = request;
        this.plan = plan;
        this.core = core;
        this.name = ArtefactName.of(request.keyboard().id(), request.keymap());
    }

    Artefacts write(FirmwareImage image, FirmwareSize size, String compiler) throws IOException {
        byte[] hex = IntelHexWriter.write(image).getBytes(StandardCharsets.US_ASCII);
        Products products = Products.of("hex", hex).with("bin", image.binary());
        Map<String, byte[]> files = new LinkedHashMap<>();
        List<Path> written = new ArrayList<>();
        for (String ending : products.endings()) {
            byte[] content = products.files().get(ending);
            written.add(WholeFiles.write(place(name + "." + ending), content));
            files.put(name + "." + ending, content);
        }
        String json =
                FirmwareMetadata.json(
                        FirmwareMetadata.identity(request, core), compiler, size, files);
        Path metadata =
                WholeFiles.write(place(name + ".json"), json.getBytes(StandardCharsets.UTF_8));
        List<Path> zips = request.sourceZip() ? List.of(writeSourceZip()) : List.of();
        return new Artefacts(
                written.getFirst(),
                written.subList(1, written.size()),
                metadata,
                zips,
                Sha256.of(products.firmware()));
    }

    Path writeSourceZip() throws IOException {
        byte[] zip = SourceZip.of(plan, request, core, name);
        return WholeFiles.write(place(name + "_source.zip"), zip);
    }

    private Path place(String file) {
        return request.output().resolve(file);
    }
}
