package org.keywright.generate;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.keywright.catalogue.Catalogue;
import org.keywright.catalogue.FirmwareTree;
import org.keywright.keyboard.KeyboardDefinition;
import org.keywright.option.Value;
import org.keywright.problem.Checked;

/** Holds the files of every reference keyboard against what QMK itself generated for it. */
class KeyboardRefereeTest {

    /** Where we differ from the reference on purpose, and why. */
    private static final Map<String, String> DELIBERATE =
            Map.of(
                    "c029 info_config.h",
                    "a name without value stays one; the reference writes Python's True",
                    "c108 info_config.h",
                    "a missing pin in a list is refused; the reference writes Python's None");

    private final SourceGenerator generator = new SourceGenerator(Tables.OWN);

    @Test
    void everyReferenceKeyboardGivesTheFactsThatTheReferenceHas() {
        List<String> differences = new ArrayList<>();
        Optional<String> none = Optional.empty();
        List<Path> files = Reference.filesBelow("open/golden");
        int avrJsonOnly = 0;
        for (Path file : files) {
            Value.Table golden = Reference.table(file);
            Value.Table resolved = golden.table("resolved");
            boolean jsonOnly = golden.find("json_only").equals(Optional.of(new Value.Flag(true)));
            if (jsonOnly && resolved.findText("platform_key").equals(Optional.of("avr"))) {
                avrJsonOnly++;
            }
            compare(file.getFileName().toString(), golden, resolved, none, differences);
        }
        System.err.println(
                files.size()
                        + " reference keyboards compared, "
                        + avrJsonOnly
                        + " of them AVR from JSON alone, "
                        + differences.size()
                        + " differences");
        assertThat(differences).isEmpty();
        assertThat(files).hasSizeGreaterThan(100);
    }

    @Test
    void everyReferenceKeyboardResolvedFromItsOwnFilesGivesTheSameFacts() {
        Path home = Path.of(System.getProperty("keywright.home", "."));
        Catalogue catalogue = new Catalogue(FirmwareTree.qmk(Reference.folder("open"), home));
        List<String> differences = new ArrayList<>();
        int compared = 0;
        for (Path file : Reference.filesBelow("open/golden")) {
            Value.Table golden = Reference.table(file);
            String id = golden.findText("keyboard").orElseThrow();
            KeyboardDefinition keyboard = catalogue.keyboard(id).value().orElseThrow();
            Optional<String> header = catalogue.ownHeader(id);
            compare(id, golden, keyboard.resolved(), header, differences);
            compared++;
        }
        System.err.println(
                compared + " keyboards from their files, " + differences.size() + " differences");
        assertThat(differences).isEmpty();
    }

    private void compare(
            String name,
            Value.Table golden,
            Value.Table resolved,
            Optional<String> header,
            List<String> differences) {
        for (KeyboardFacts facts : KeyboardFacts.values()) {
            Checked<GeneratedText> made = generator.keyboardFile(facts.file(), resolved, header);
            Object ours =
                    made.good() ? facts.read(made.value().orElseThrow().text()) : made.problems();
            Value theirs = golden.find(facts.member()).orElse(new Value.Nothing());
            boolean refusedLikewise = !made.good() && facts.unusable(theirs);
            if (!theirs.equals(ours) && !refusedLikewise) {
                differences.add(
                        name
                                + " "
                                + facts.file().fileName()
                                + ": is "
                                + ours
                                + " and should be "
                                + theirs);
            }
        }
    }

    @Test
    void everySyntheticKeyboardGivesTheReferencesFactsOrAProblemWhereThatFails() {
        List<String> differences = new ArrayList<>();
        int compared = 0;
        for (Value item : Samples.items(Reference.read(Reference.file("cases/keyboards.json")))) {
            Value.Table one = (Value.Table) item;
            Value.Table expected = one.table("expect");
            if (expected.find("resolved").isPresent()) {
                String id = one.findText("id").orElseThrow();
                compare(id, expected, expected.table("resolved"), header(id, one), differences);
                compared++;
            }
        }
        System.err.println(
                compared + " synthetic keyboards compared, " + differences.size() + " differences");
        assertThat(differences)
                .allSatisfy(
                        difference ->
                                assertThat(DELIBERATE.keySet())
                                        .as(difference)
                                        .anyMatch(difference::startsWith))
                .hasSameSizeAs(DELIBERATE.keySet());
        assertThat(compared).isGreaterThan(100);
    }

    /** The header that stands in the keyboard's folder and has its name. */
    private static Optional<String> header(String id, Value.Table one) {
        String name = id + ".h";
        return one.table("files").find(id + "/" + name).map(there -> name);
    }
}
