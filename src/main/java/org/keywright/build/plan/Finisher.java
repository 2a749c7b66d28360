package org.keywright.build.plan;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.keywright.build.Products;
import org.keywright.firmware.DfuSuffix;
import org.keywright.firmware.FirmwareImage;
import org.keywright.firmware.IntelHexReader;
import org.keywright.firmware.Uf2Target;
import org.keywright.firmware.Uf2Writer;
import org.keywright.problem.Checked;
import org.keywright.problem.Problem;

/** Makes the files for the user of what the tools wrote, where QMK calls programs of its own. */
final class Finisher {

    private final Path tree;
    private final SortedMap<String, byte[]> files = new TreeMap<>();
    private final List<Problem> problems = new ArrayList<>();

    /**
     * @param tree whose list of UF2 families counts
     */
    Finisher(Path tree) {
        this.tree = tree;
    }

    Checked<PlannedProgram.Files> finish(PlannedProduct product, LinkedFiles linked)
            throws IOException {
        for (int i = 0; i < product.copies().size(); i++) {
            add(product.copies().get(i), linked.copies().get(i));
        }
        return problems.isEmpty()
                ? Checked.of(
                        new PlannedProgram.Files(
                                linked.elf(),
                                new Products(product.ending(), files),
                                linked.memory()))
                : Checked.failed(problems);
    }

    private void add(PlannedCopy copy, byte[] content) throws IOException {
        files.put(copy.ending(), content);
        switch (copy.finish()) {
            case Finish.None none -> {
                // as the tools left it
            }
            case Finish.Suffix(DfuSuffix suffix) ->
                    files.put(copy.ending(), suffix.appendedTo(content));
            case Finish.Uf2(String family) -> {
                Checked<byte[]> uf2 = uf2(content, family);
                problems.addAll(uf2.problems());
                uf2.value().ifPresent(file -> files.put("uf2", file));
            }
        }
    }

    private Checked<byte[]> uf2(byte[] hex, String family) throws IOException {
        String text = new String(hex, StandardCharsets.US_ASCII);
        Checked<FirmwareImage> image = IntelHexReader.read("firmware.hex", text);
        return TreeFamilies.read(tree)
                .then(families -> families.number(family))
                .map(number -> new Uf2Target(number, Optional.empty()))
                .then(target -> image.map(i -> Uf2Writer.write(i, target)));
    }
}
