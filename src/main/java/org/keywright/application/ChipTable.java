package org.keywright.application;

import java.nio.file.Path;
import java.util.Optional;
import org.keywright.firmware.ChipMemory;
import org.keywright.option.Value;

/**
 * What the data sheets say about chips, out of {@code data/processors.hjson}, and what bootloaders
 * keep for themselves, out of {@code data/bootloaders.hjson}.
 */
record ChipTable(Value.Table processors, Value.Table bootloaders) {

    /** Reads both tables; a file that is missing or damaged knows no chip. */
    static ChipTable read(Path data) {
        return new ChipTable(
                DataTable.read(data.resolve("processors.hjson")),
                DataTable.read(data.resolve("bootloaders.hjson")));
    }

    /**
     * The memory of a chip; zeros where nothing is known.
     *
     * @param processor QMK's name
     * @param bootloader QMK's name; may be empty
     */
    ChipMemory chip(String processor, String bootloader) {
        Value.Table chip = processors.table(processor);
        long kept = number(bootloaders.table(bootloader).table("bytes"), processor);
        return new ChipMemory(number(chip, "flash"), kept, number(chip, "ram"));
    }

    /** A number of a chip's row, 0 where it has none. */
    int number(String processor, String name) {
        return number(processors.table(processor), name);
    }

    private static int number(Value.Table table, String name) {
        return table.find(name)
                .flatMap(v -> v instanceof Value.Whole w ? w.asInt() : Optional.empty())
                .orElse(0);
    }
}
