package org.keywright.build.plan;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * What the linker and the binary tools wrote.
 *
 * @param elf the program
 * @param memory the linker's table of the chip's memory
 * @param copies the copies of the program, as {@link PlannedProduct#copies} lists them
 */
record LinkedFiles(byte[] elf, String memory, List<byte[]> copies) {

    LinkedFiles {
        copies = List.copyOf(copies);
    }

    static LinkedFiles read(PlanFolder folder, PlannedProduct product) throws IOException {
        List<byte[]> copies = new ArrayList<>();
        for (PlannedCopy copy : product.copies()) {
            copies.add(Files.readAllBytes(Path.of(copy.file())));
        }
        PlannedSize.Linked program = PlannedSize.Linked.read(folder);
        return new LinkedFiles(program.elf(), program.memory(), copies);
    }

    /** How many they are, with that product. */
    static int count(PlannedProduct product) {
        return 2 + product.copies().size();
    }

    /** One after the other. */
    List<byte[]> all() {
        List<byte[]> all = new ArrayList<>(copies);
        all.addFirst(memory.getBytes(StandardCharsets.UTF_8));
        all.addFirst(elf);
        return all;
    }

    /** The same again. */
    static LinkedFiles of(List<byte[]> all) {
        return new LinkedFiles(
                all.get(0),
                new String(all.get(1), StandardCharsets.UTF_8),
                all.subList(2, all.size()));
    }
}
