package org.keywright.keymap.check;

import static org.assertj.core.api.Assertions.as;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.InstanceOfAssertFactories.STRING;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.keywright.catalogue.Catalogue;
import org.keywright.catalogue.FirmwareTree;
import org.keywright.keymap.KeymapDocument;
import org.keywright.keymap.file.KeymapFile;
import org.keywright.problem.Problem;

/** Keymaps that people use are not complained about. */
class RealKeymapsTest {

    private static final Path HOME = Path.of(System.getProperty("keywright.home"));
    private static final Path QMK =
            Path.of(System.getProperty("keywright.shared", "../shared")).resolve("qmk/open");

    @Test
    void theKeymapsThatComeWithTheProgramHaveNoErrors() {
        Catalogue catalogue = new Catalogue(FirmwareTree.builtIn(HOME));
        List<Path> files = keymaps(HOME.resolve("data"));

        assertThat(files).isNotEmpty();
        assertThat(errors(files, catalogue, KeymapChecks.all())).isEmpty();
    }

    @Test
    void theExamplesCanBeBuiltWithTheBuiltInFirmware() throws IOException {
        Catalogue catalogue = new Catalogue(FirmwareTree.builtIn(HOME));
        String core = Files.readString(HOME.resolve("src/main/firmware/core.json"));
        FirmwareSupport support = FirmwareSupportFile.read("core.json", core).value().orElseThrow();
        List<Path> files = keymaps(HOME.resolve("data/examples"));

        assertThat(files).isNotEmpty();
        assertThat(errors(files, catalogue, KeymapChecks.allFor(support))).isEmpty();
    }

    @Test
    void qmksOwnKeymapsHaveNoErrors() {
        assumeTrue(Files.isDirectory(QMK), "no QMK keyboards at " + QMK);
        Catalogue catalogue = new Catalogue(FirmwareTree.qmk(QMK, HOME));

        assertThat(errors(keymaps(QMK.resolve("keyboards")), catalogue, KeymapChecks.all()))
                .singleElement(as(STRING))
                // Defined in the C code of that board, which is not at hand here.
                .contains("binepad/knobx1", "X1_LYRU");
    }

    private static List<String> errors(
            List<Path> files, Catalogue catalogue, List<KeymapCheck> checks) {
        List<String> errors = new ArrayList<>();
        for (Path file : files) {
            KeymapDocument document = KeymapFile.open(file).value().orElseThrow().document();
            catalogue
                    .keyboard(document.keyboard())
                    .value()
                    .ifPresent(
                            keyboard ->
                                    KeymapChecks.run(
                                                    checks,
                                                    document,
                                                    keyboard,
                                                    catalogue.keycodes())
                                            .stream()
                                            .filter(Problem::stops)
                                            .map(problem -> file + ": " + problem.describe())
                                            .forEach(errors::add));
        }
        return errors;
    }

    private static List<Path> keymaps(Path folder) {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(f -> f.endsWith("keymap.json")).sorted().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
