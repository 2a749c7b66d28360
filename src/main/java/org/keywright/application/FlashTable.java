package org.keywright.application;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.keywright.device.UsbId;
import org.keywright.firmware.ChipMemory;
import org.keywright.flash.BootloaderFamily;
import org.keywright.flash.ChipFlash;
import org.keywright.flash.FlashRange;
import org.keywright.flash.NodeKind;
import org.keywright.flash.ProtocolName;
import org.keywright.flash.Recognition;
import org.keywright.option.Value;

/**
 * How bootloaders are recognised, out of {@code data/flashing.hjson}; rows that cannot be
 * understood are left out.
 */
final class FlashTable {

    private FlashTable() {}

    /** Reads the table; what it does not say about a chip comes from the tables of chips. */
    static Recognition read(Path data) {
        List<BootloaderFamily> families = new ArrayList<>();
        DataTable.read(data.resolve("flashing.hjson"))
                .members()
                .forEach(
                        (name, row) -> {
                            if (row instanceof Value.Table table) {
                                family(name, table).ifPresent(families::add);
                            }
                        });
        ChipTable chips = ChipTable.read(data);
        return new Recognition(families, (chip, loader) -> room(chips, chip, loader));
    }

    private static Optional<BootloaderFamily> family(String name, Value.Table row) {
        Optional<ProtocolName> protocol = ProtocolName.find(text(row, "protocol"));
        Optional<NodeKind> node = NodeKind.find(text(row, "node"));
        List<String> names = new ArrayList<>();
        row.items("bootloaders").forEach(v -> written(v).ifPresent(names::add));
        if (protocol.isEmpty() || node.isEmpty() || names.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(
                new BootloaderFamily(
                        name,
                        text(row, "label"),
                        names,
                        protocol.get(),
                        node.get(),
                        devices(row.table("devices")),
                        numbered(row.table("usages")),
                        numbered(row.table("releases")),
                        text(row, "product"),
                        row.findText("drive"),
                        text(row, "processor"),
                        rooms(row.table("flash")),
                        text(row, "by_hand")));
    }

    private static Map<UsbId, String> devices(Value.Table table) {
        Map<UsbId, String> devices = new HashMap<>();
        table.members()
                .forEach(
                        (id, chip) ->
                                UsbId.parse(id)
                                        .ifPresent(i -> devices.put(i, written(chip).orElse(""))));
        return devices;
    }

    /** A column of names by four hexadecimal digits. */
    private static Map<Integer, String> numbered(Value.Table table) {
        Map<Integer, String> names = new HashMap<>();
        table.members()
                .forEach(
                        (number, name) ->
                                written(name)
                                        .ifPresent(
                                                n -> names.put(Integer.parseInt(number, 16), n)));
        return names;
    }

    private static Map<String, ChipFlash> rooms(Value.Table table) {
        Map<String, ChipFlash> rooms = new HashMap<>();
        for (String chip : table.members().keySet()) {
            List<Integer> numbers = new ArrayList<>();
            for (Value number : table.items(chip)) {
                numbers.add(whole(number));
            }
            rooms.put(chip, ChipFlash.of(numbers.get(0), numbers.get(1), numbers.get(2)));
        }
        return rooms;
    }

    /** The flash of an AVR chip: from 0 to the bootloader, which keeps its place. */
    private static Optional<ChipFlash> room(ChipTable chips, String chip, String bootloader) {
        ChipMemory memory = chips.chip(chip, bootloader);
        int page = chips.number(chip, "page");
        if (page == 0 || memory.bootloader() == 0 || memory.flashForFirmware() <= 0) {
            return Optional.empty();
        }
        long end = memory.flashForFirmware();
        return Optional.of(
                new ChipFlash(
                        List.of(
                                new FlashRange(0, end, page, true),
                                new FlashRange(end, memory.bootloader(), page, false)),
                        chips.number(chip, "eeprom")));
    }

    private static String text(Value.Table row, String name) {
        return row.findText(name).orElse("");
    }

    private static Optional<String> written(Value value) {
        return value instanceof Value.Text t ? Optional.of(t.text()) : Optional.empty();
    }

    private static int whole(Value value) {
        return value instanceof Value.Whole w ? w.asInt().orElse(0) : 0;
    }
}
