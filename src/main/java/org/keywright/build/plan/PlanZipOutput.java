package org.keywright.build.plan;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import org.keywright.build.zip.ZipCommand;
import org.keywright.build.zip.ZipFinish;
import org.keywright.build.zip.ZipOutput;
import org.keywright.build.zip.ZipProduct;
import org.keywright.firmware.DfuSuffix;

/** What a plan makes of the linked program, as source zips make it without us. */
final class PlanZipOutput {

    /** Places in a UF2 file's first block. */
    private static final int FLAGS = 8;

    private static final int FAMILY = 28;

    private final PlannedProduct product;
    private final ZipPaths paths;

    private PlanZipOutput(PlannedProduct product, ZipPaths paths) {
        this.product = product;
        this.paths = paths;
    }

    /**
     * Takes it over.
     *
     * @param files the files a user gets by their names
     * @throws UnreadablePlanException if a command cannot work on another machine
     */
    static ZipOutput of(
            PlannedProduct product, Path tree, PlanFolder folder, Map<String, byte[]> files)
            throws UnreadablePlanException {
        ZipPaths paths = new ZipPaths(tree, folder);
        return new PlanZipOutput(product, paths).output(folder, files);
    }

    private ZipOutput output(PlanFolder folder, Map<String, byte[]> files)
            throws UnreadablePlanException {
        List<ZipCommand> copies = new ArrayList<>();
        List<String> made = new ArrayList<>();
        for (PlannedCopy copy : product.copies()) {
            if (copy.command().program().equals("make")) {
                made.add(PlanZipSteps.named(paths.word(copy.file())));
                continue;
            }
            copies.add(copy(copy));
        }
        List<ZipProduct> products = new ArrayList<>();
        for (Map.Entry<String, byte[]> file : files.entrySet()) {
            products.add(product(file.getKey(), file.getValue()));
        }
        String program = paths.word(folder.product("elf").toString());
        return new ZipOutput(PlanZipSteps.named(program), copies, made, products);
    }

    /** Options may stand behind the file, as the padding of a drive's does; any order will do. */
    private ZipCommand copy(PlannedCopy copy) throws UnreadablePlanException {
        ZipCommand command = PlanZipSteps.command(copy.command(), paths);
        String file = PlanZipSteps.named(paths.word(copy.file()));
        List<String> words = new ArrayList<>(command.words());
        if (Collections.frequency(words, file) != 1) {
            throw new UnreadablePlanException("an unknown command", copy.file());
        }
        words.remove(file);
        words.add(file);
        return new ZipCommand(command.variables(), words);
    }

    private ZipProduct product(String name, byte[] content) throws UnreadablePlanException {
        String ending = name.substring(name.lastIndexOf('.') + 1);
        for (PlannedCopy copy : product.copies()) {
            String from = paths.word(copy.file());
            if (copy.ending().equals(ending)) {
                return new ZipProduct(
                        name,
                        from,
                        copy.finish() instanceof Finish.Suffix(DfuSuffix suffix)
                                ? new ZipFinish.Suffix(
                                        suffix.vendor(), suffix.product(), suffix.device())
                                : new ZipFinish.Copy());
            }
            if (ending.equals("uf2") && copy.finish() instanceof Finish.Uf2) {
                return new ZipProduct(name, from, uf2(content));
            }
        }
        PlannedCopy only = product.copies().getFirst();
        if (!ending.equals("bin") || !only.ending().equals("hex")) {
            throw new UnreadablePlanException("a file that no command makes", name);
        }
        return new ZipProduct(name, paths.word(only.file()), new ZipFinish.Bytes());
    }

    /** The family's number is in the file, whatever the tree calls it. */
    private static ZipFinish uf2(byte[] content) {
        ByteBuffer block = ByteBuffer.wrap(content).order(ByteOrder.LITTLE_ENDIAN);
        return new ZipFinish.Uf2(
                Integer.toUnsignedLong(block.getInt(FLAGS)),
                Integer.toUnsignedLong(block.getInt(FAMILY)));
    }
}
