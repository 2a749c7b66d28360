package org.keywright.application;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.keywright.bench.boards.BenchBoard;
import org.keywright.bench.bus.VirtualBus;
import org.keywright.firmware.FirmwareFacts;
import org.keywright.firmware.FirmwareFile;
import org.keywright.firmware.FirmwareFileReader;
import org.keywright.firmware.FirmwareIdentity;
import org.keywright.flash.FlashOrder;
import org.keywright.flash.FlashTarget;
import org.keywright.flash.Flasher;
import org.keywright.flash.Recognition;
import org.keywright.flash.check.FileChecks;
import org.keywright.flash.protocol.Protocols;
import org.keywright.keyboard.KeyboardDefinition;
import org.keywright.problem.Problem;

/**
 * Firmware that QMK itself built ({@code keywright.references}, a folder with a {@code builds.txt}
 * of lines "keyboard keymap") says of itself what the tree ({@code keywright.qmkTree}) says.
 */
class ReferenceFirmwareTest {

    private static final Path REFERENCES =
            Path.of(System.getProperty("keywright.references", "absent"));
    private static final String TREE = System.getProperty("keywright.qmkTree", "");

    @TempDir Path folder;

    /** A file, and the keyboard it was built for. */
    record Reference(Path path, FirmwareFacts facts, KeyboardDefinition keyboard) {}

    @BeforeEach
    void needReferences() {
        Assumptions.assumeTrue(
                Files.exists(REFERENCES.resolve("builds.txt")) && !TREE.isEmpty(),
                "no reference firmware: -Dkeywright.references=DIR -Dkeywright.qmkTree=DIR");
    }

    @Test
    void itsIdsReleaseNamesAndChipAreFound() throws IOException {
        List<Reference> all = references();
        List<Path> otherIds = wrong(all, ReferenceFirmwareTest::hasItsIds);
        List<Path> otherNames = wrong(all, ReferenceFirmwareTest::hasItsNames);
        List<Path> otherChip = wrong(all, ReferenceFirmwareTest::hasItsChip);
        long named = all.stream().filter(r -> !r.facts().processors().isEmpty()).count();
        System.out.printf(
                "%d reference files: ids and release right %d, names %d, chip not wrong %d (named %d);"
                        + " not: %s %s %s%n",
                all.size(),
                all.size() - otherIds.size(),
                all.size() - otherNames.size(),
                all.size() - otherChip.size(),
                named,
                otherIds,
                otherNames,
                otherChip);
        assertThat(otherIds).isEmpty();
        assertThat(otherChip).isEmpty();
        assertThat(otherNames.size()).isCloseTo(0, within(all.size() / 10));
    }

    @Test
    void theBootloaderItWasBuiltForLetsItThrough() throws IOException {
        Recognition recognition = FlashTable.read(Path.of("data"));
        int let = 0;
        for (Reference each : references()) {
            for (BenchBoard row : BenchBoard.all()) {
                if (isFor(each, row)) {
                    assertThat(problems(recognition, each, row)).as("%s", each.path()).isEmpty();
                    let++;
                }
            }
        }
        System.out.println("reference files let through by their bootloaders: " + let);
        assertThat(let).isPositive();
    }

    private static boolean isFor(Reference each, BenchBoard row) {
        return each.keyboard().bootloader().equals(row.bootloader())
                && each.keyboard().processor().equals(row.fresh().get().processor())
                && !each.path().toString().endsWith("_ce.uf2");
    }

    private static List<String> problems(Recognition recognition, Reference each, BenchBoard row)
            throws IOException {
        try (VirtualBus bus = new VirtualBus()) {
            bus.plug(row.fresh().get().bootloader());
            FlashTarget target =
                    bus.nodes().stream()
                            .flatMap(n -> recognition.find(n).stream())
                            .map(
                                    t ->
                                            recognition.withBoard(
                                                    t,
                                                    each.keyboard().processor(),
                                                    each.keyboard().bootloader()))
                            .findFirst()
                            .orElseThrow();
            FlashOrder order = FlashOrder.of(target, file(each.path()));
            return new Flasher(bus, Protocols.all(), FileChecks.all())
                    .tryOut(order).stream().filter(Problem::stops).map(Problem::describe).toList();
        }
    }

    private static FirmwareFile file(Path path) throws IOException {
        return FirmwareFileReader.read(path.toString(), Files.readAllBytes(path))
                .value()
                .orElseThrow();
    }

    private static List<Path> wrong(
            List<Reference> all, java.util.function.Predicate<Reference> right) {
        return all.stream().filter(r -> !right.test(r)).map(r -> r.path().getFileName()).toList();
    }

    private static boolean hasItsIds(Reference reference) {
        var usb = reference.keyboard().usb();
        Optional<FirmwareIdentity> found = reference.facts().usb();
        return found.filter(f -> f.vendor() == usb.vendorId() && f.product() == usb.productId())
                .isPresent();
    }

    private static boolean hasItsNames(Reference reference) {
        List<String> names =
                List.of(
                        reference.keyboard().name().strip(),
                        reference.keyboard().manufacturer().strip());
        return reference.facts().usb().filter(f -> f.names().containsAll(names)).isPresent();
    }

    /** A converter puts another chip on the board, which its file name tells. */
    private static boolean hasItsChip(Reference reference) {
        String chip =
                reference.path().toString().endsWith("rp2040_ce.uf2")
                        ? "RP2040"
                        : reference.keyboard().processor();
        List<String> found = reference.facts().processors();
        boolean avr = chip.toLowerCase(Locale.ROOT).startsWith("at") && !chip.startsWith("AT32");
        return found.isEmpty()
                ? reference.facts().code().title().equals(avr ? "AVR" : "ARM")
                : found.contains(chip);
    }

    private List<Reference> references() throws IOException {
        List<Reference> all = new ArrayList<>();
        try (Keywright keywright =
                Keywright.open(
                        new Home(Path.of(System.getProperty(Home.PROPERTY))),
                        UserFolders.below(folder.resolve("user")))) {
            keywright.trees().use(Path.of(TREE));
            for (String line : Files.readAllLines(REFERENCES.resolve("builds.txt"))) {
                String keyboard = line.split(" ")[0];
                String stem = line.strip().replace('/', '_').replace(' ', '_');
                KeyboardDefinition known =
                        keywright.boards().definition(keyboard).value().orElseThrow();
                for (String ending : List.of(".hex", ".bin", ".uf2")) {
                    Path path = REFERENCES.resolve(stem + ending);
                    if (Files.exists(path)) {
                        all.add(new Reference(path, facts(path), known));
                    }
                }
            }
        }
        return all;
    }

    private static FirmwareFacts facts(Path path) throws IOException {
        return FirmwareFacts.of(file(path));
    }
}
