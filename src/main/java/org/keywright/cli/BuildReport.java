package org.keywright.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.keywright.build.Artefacts;
import org.keywright.build.BuildResult;
import org.keywright.firmware.FirmwareSize;
import org.keywright.option.Value;

/** What a build that went well has to say. */
final class BuildReport {

    private BuildReport() {}

    static List<String> lines(BuildResult result, Optional<String> record) {
        FirmwareSize size = result.size();
        List<String> lines = new ArrayList<>();
        lines.add("Firmware:   " + result.files().firmware());
        result.files().others().forEach(file -> lines.add(label(result.files().form(file)) + file));
        result.files().sourceZips().forEach(zip -> lines.add("Source zip: " + zip));
        lines.add("Metadata:   " + result.files().metadata());
        lines.addAll(SizeLines.of(size));
        lines.add("SHA-256:    " + result.files().sha256());
        lines.add(
                "Built with %s in %.2f s (%d compiled, %d reused)"
                        .formatted(
                                result.compiler(),
                                result.duration().toMillis() / 1000.0,
                                result.compiledUnits(),
                                result.reusedUnits()));
        record.ifPresent(id -> lines.add("Kept as:    " + id));
        return lines;
    }

    private static String label(String form) {
        return switch (form) {
            case "bootloader" -> "Bootloader: ";
            case "production" -> "Both:       ";
            default -> "Also as:    ";
        };
    }

    static Value.Table members(BuildResult result) {
        FirmwareSize size = result.size();
        Value.Table table =
                forms(result.files())
                        .with("metadata", new Value.Text(result.files().metadata().toString()))
                        .with("sha256", new Value.Text(result.files().sha256()))
                        .with("flashUsed", new Value.Whole(size.flashUsed()))
                        .with("flashLimit", new Value.Whole(size.memory().flashForFirmware()))
                        .with("ramUsed", new Value.Whole(size.ramUsed()))
                        .with("ramLimit", new Value.Whole(size.memory().ram()))
                        .with("compiler", new Value.Text(result.compiler()))
                        .with("milliseconds", new Value.Whole(result.duration().toMillis()));
        List<Value> zips =
                result.files().sourceZips().stream()
                        .<Value>map(zip -> new Value.Text(zip.toString()))
                        .toList();
        return result.files()
                .sourceZip()
                .map(zip -> table.with("sourceZip", new Value.Text(zip.toString())))
                .orElse(table)
                .with("sourceZips", new Value.Listing(zips));
    }

    /** {@code firmware}, and the same again with the other files by what they are. */
    private static Value.Table forms(Artefacts files) {
        Value.Table table =
                Value.Table.empty().with("firmware", new Value.Text(files.firmware().toString()));
        for (Path file : files.forms().toList()) {
            table = table.with(files.form(file), new Value.Text(file.toString()));
        }
        return table;
    }
}
