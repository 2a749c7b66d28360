package org.keywright.application;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Predicate;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.keywright.catalogue.Catalogue;
import org.keywright.catalogue.FirmwareTree;
import org.keywright.generate.GeneratedFile;
import org.keywright.generate.SourceGenerator;
import org.keywright.keyboard.KeyboardDefinition;
import org.keywright.keymap.KeymapDocument;
import org.keywright.keymap.convert.CKeymapConversion;
import org.keywright.problem.Checked;
import org.keywright.problem.Problem;
import org.keywright.problem.Severity;

/**
 * Every default keymap.c of a whole QMK tree is imported, laid on its keyboard, generated again and
 * read again.
 *
 * <p>{@code keywright.qmkTree} is the tree.
 */
final class ImportTreeTest {

    private static final String TREE = System.getProperty("keywright.qmkTree", "");
    private static final Path HOME = Path.of(System.getProperty("keywright.home", "."));

    /** What became of one keymap. */
    private record Outcome(boolean read, boolean fits, boolean same, List<Problem> problems) {}

    @Test
    void everyDefaultKeymapInCIsImportedAndComesBackTheSame() {
        Assumptions.assumeFalse(TREE.isEmpty(), "no QMK tree: -Dkeywright.qmkTree=DIR");
        Catalogue catalogue = new Catalogue(FirmwareTree.qmk(Path.of(TREE), HOME));
        SourceGenerator generator =
                catalogue.mappings().map(SourceGenerator::new).value().orElseThrow();
        Map<String, Outcome> outcomes = new TreeMap<>();
        for (String id : catalogue.ids()) {
            defaultKeymap(id)
                    .ifPresent(file -> outcomes.put(id, outcome(catalogue, generator, id, file)));
        }
        print(outcomes);
        assertThat(outcomes).hasSizeGreaterThan(3000);
        assertThat(outcomes.values().stream().filter(o -> o.read() && !o.same())).isEmpty();
        assertThat(outcomes.values().stream().filter(o -> !o.read())).hasSizeLessThan(10);
        assertThat(outcomes.values().stream().filter(o -> !o.fits())).hasSizeLessThan(20);
    }

    private static Outcome outcome(
            Catalogue catalogue, SourceGenerator generator, String id, Path file) {
        KeyboardDefinition keyboard = catalogue.keyboard(id).value().orElseThrow();
        Checked<KeymapDocument> read = CKeymapConversion.read(file, keyboard, "default");
        if (read.value().isEmpty()) {
            return new Outcome(false, false, false, read.problems());
        }
        KeymapDocument keymap = read.value().get();
        List<Problem> problems = new ArrayList<>(read.problems());
        boolean fits =
                keyboard.findLayout(keymap.layout())
                        .filter(
                                layout ->
                                        keymap.layers().stream()
                                                .allMatch(
                                                        layer ->
                                                                layer.keys().size()
                                                                        == layout.keys().size()))
                        .isPresent();
        var text = generator.generate(GeneratedFile.KEYMAP_C, keyboard, keymap);
        problems.addAll(text.problems());
        Optional<KeymapDocument> again =
                text.value()
                        .flatMap(
                                t ->
                                        CKeymapConversion.read(
                                                        "keymap.c", t.text(), keyboard, "default")
                                                .value());
        boolean same = again.filter(other -> same(keymap, other)).isPresent();
        return new Outcome(true, fits, same, problems);
    }

    private static boolean same(KeymapDocument first, KeymapDocument second) {
        return first.layers().equals(second.layers())
                && first.layout().equals(second.layout())
                && first.encoders().equals(second.encoders())
                && first.others()
                        .items("dip_switches")
                        .equals(second.others().items("dip_switches"));
    }

    private static Optional<Path> defaultKeymap(String id) {
        Optional<Path> found = Optional.empty();
        Path folder = Path.of(TREE, "keyboards");
        for (String step : id.split("/")) {
            folder = folder.resolve(step);
            Path keymap = folder.resolve("keymaps/default");
            for (String name : List.of("keymap.c", "keymap.json")) {
                if (Files.isRegularFile(keymap.resolve(name))) {
                    found = Optional.of(keymap.resolve(name));
                }
            }
        }
        return found.filter(file -> file.endsWith("keymap.c"));
    }

    private static void print(Map<String, Outcome> outcomes) {
        Map<String, Integer> codes = new TreeMap<>();
        int silent = 0;
        for (var entry : outcomes.entrySet()) {
            Outcome outcome = entry.getValue();
            List<Problem> doubts =
                    outcome.problems().stream()
                            .filter(problem -> problem.severity() != Severity.HINT)
                            .toList();
            silent += outcome.read() && outcome.fits() && doubts.isEmpty() ? 1 : 0;
            doubts.stream()
                    .map(Problem::code)
                    .distinct()
                    .forEach(code -> codes.merge(code, 1, Integer::sum));
            if (!outcome.fits() || !outcome.same() || !doubts.isEmpty()) {
                String what =
                        (outcome.fits() ? "" : " no fit") + (outcome.same() ? "" : " differs");
                String why = doubts.isEmpty() ? "" : doubts.getFirst().describe();
                System.err.println("  " + entry.getKey() + ":" + what + " " + why);
            }
        }
        System.err.println(
                outcomes.size()
                        + " keymaps: read "
                        + count(outcomes, Outcome::read)
                        + ", fit "
                        + count(outcomes, Outcome::fits)
                        + ", same again "
                        + count(outcomes, Outcome::same)
                        + ", without a doubt "
                        + silent
                        + "; files by code "
                        + codes);
    }

    private static long count(Map<String, Outcome> outcomes, Predicate<Outcome> wanted) {
        return outcomes.values().stream().filter(wanted).count();
    }
}
