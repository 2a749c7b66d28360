package org.keywright.generate;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;
import org.keywright.keyboard.KeyboardDefinition;
import org.keywright.keymap.KeymapDocument;
import org.keywright.option.Value;
import org.keywright.problem.Checked;
import org.keywright.problem.Location;
import org.keywright.problem.Problem;

/** Puts hostile texts into every place of a keyboard and a keymap. */
class HostileValuesTest {

    static final List<String> POISONS = Poison.ALL;

    private static final KeyboardDefinition KEYBOARD = Samples.keyboard(Fixture.KEYBOARD);
    private static final KeymapDocument KEYMAP = Samples.keymap(Fixture.KEYMAP);
    private static final EnumSet<GeneratedFile> OF_KEYBOARD =
            EnumSet.of(
                    GeneratedFile.INFO_CONFIG_H,
                    GeneratedFile.INFO_RULES_MK,
                    GeneratedFile.DEFAULT_KEYBOARD_H,
                    GeneratedFile.DEFAULT_KEYBOARD_C);

    private static final Map<GeneratedFile, String> USUAL =
            EnumSet.allOf(GeneratedFile.class).stream()
                    .collect(
                            Collectors.toMap(
                                    f -> f,
                                    f ->
                                            new SourceGenerator(Tables.OWN)
                                                    .generate(f, KEYBOARD, KEYMAP)
                                                    .value()
                                                    .orElseThrow()
                                                    .text()));

    private final SourceGenerator generator = new SourceGenerator(Tables.OWN);

    @Test
    void theSamplesThemselvesAreFine() {
        Checked<SourceTree> made = generator.generate(KEYBOARD, KEYMAP);
        assertThat(made.problems()).isEmpty();
        assertThat(made.value().orElseThrow().files()).hasSize(8);
    }

    @ParameterizedTest
    @FieldSource("POISONS")
    void noPlaceOfAKeyboardLetsAnythingOut(String poison) {
        int refused = 0;
        for (Poisoned one : Poisoned.everywhere(Fixture.KEYBOARD, poison)) {
            for (GeneratedFile file : OF_KEYBOARD) {
                KeyboardDefinition keyboard = Samples.keyboard(one.tree());
                refused += check(one, file, generator.generate(file, keyboard, KEYMAP));
            }
        }
        assertThat(refused).as("most places do not take such a text").isGreaterThan(100);
    }

    @ParameterizedTest
    @FieldSource("POISONS")
    void noPlaceOfAKeymapLetsAnythingOut(String poison) {
        int refused = 0;
        for (Poisoned one : Poisoned.everywhere(Fixture.KEYMAP, poison)) {
            if (!readable(one)) {
                continue;
            }
            for (GeneratedFile file : EnumSet.complementOf(OF_KEYBOARD)) {
                KeymapDocument keymap = Samples.keymap(one.tree());
                refused += check(one, file, generator.generate(file, KEYBOARD, keymap));
            }
        }
        assertThat(refused).as("most places do not take such a text").isGreaterThan(30);
    }

    @Test
    void everyPlaceOfAKeyboardThatIsWrittenRefusesAnEscape() {
        assertThat(
                        silent(
                                Fixture.KEYBOARD,
                                tree -> generator.generate(Samples.keyboard(tree), KEYMAP)))
                .as("texts that are string literals in C, and settings that no file uses")
                .containsExactly(
                        ".keyboard_name",
                        ".layouts.LAYOUT_all.layout.0.x",
                        ".layouts.LAYOUT_all.layout.0.y",
                        ".layouts.LAYOUT_all.layout.1.x",
                        ".layouts.LAYOUT_all.layout.1.y",
                        ".layouts.LAYOUT_ortho_2x2.layout.0.label",
                        ".manufacturer",
                        ".split.transport.protocol");
    }

    @Test
    void everyPlaceOfAKeymapThatIsWrittenRefusesAnEscape() {
        assertThat(
                        silent(
                                Fixture.KEYMAP,
                                tree -> generator.generate(KEYBOARD, Samples.keymap(tree))))
                .as("texts that are string literals in C, and members that no file uses")
                .containsExactly(
                        ".author",
                        ".config.keyboard_name",
                        ".keyboard",
                        ".keycodes.0.label",
                        ".keymap",
                        ".macros.0.0",
                        ".macros.0.3",
                        ".macros.2.0",
                        ".macros.2.1",
                        ".macros.2.2",
                        ".notes");
    }

    @Test
    void aTextThatWouldFillTheMemoryIsRefused() {
        Value.Table huge =
                Fixture.KEYBOARD.with("diode_direction", new Value.Text("(".repeat(4_000_000)));
        assertThat(generator.generate(Samples.keyboard(huge), KEYMAP).good()).isFalse();
        Map<String, Value> layouts =
                new java.util.LinkedHashMap<>(Fixture.KEYBOARD.table("layouts").members());
        Value empty = new Value.Table(Map.of("layout", new Value.Listing(List.of())));
        for (int i = 0; i < 100_000; i++) {
            layouts.put("LAYOUT_" + i, empty);
        }
        Value.Table many = Fixture.KEYBOARD.with("layouts", new Value.Table(layouts));
        assertThat(generator.generate(Samples.keyboard(many), KEYMAP).problems())
                .extracting(Problem::code)
                .contains("too-large");
    }

    @Test
    void aTextInPlaceOfATableIsNotPassedOverInSilence() {
        for (Poisoned one : Poisoned.everywhere(Fixture.KEYBOARD, "text")) {
            if (one.path().endsWith("(whole)")) {
                Checked<SourceTree> made = generator.generate(Samples.keyboard(one.tree()), KEYMAP);
                assertThat(made.good()).as(one.path()).isFalse();
            }
        }
    }

    private static Set<String> silent(
            Value.Table tree, Function<Value.Table, Checked<SourceTree>> generate) {
        Set<String> silent = new TreeSet<>();
        for (Poisoned one : Poisoned.everywhere(tree, "x) zqx")) {
            if (readable(one) && !one.path().endsWith(")") && generate.apply(one.tree()).good()) {
                silent.add(one.path());
            }
        }
        return silent;
    }

    private static int check(Poisoned one, GeneratedFile file, Checked<GeneratedText> made) {
        if (made.good()) {
            String text = made.value().orElseThrow().text();
            if (!text.equals(USUAL.get(file))) {
                harmless(one.path() + " in " + file.fileName(), file, text);
            }
            return 0;
        }
        assertThat(made.value()).isEmpty();
        assertThat(made.problems())
                .as(one.path())
                .anyMatch(Problem::stops)
                .allSatisfy(
                        p -> {
                            assertThat(p.location()).isNotInstanceOf(Location.Everywhere.class);
                            assertThat(p.message()).isNotBlank().doesNotContain("\n");
                        });
        return 1;
    }

    private static void harmless(String what, GeneratedFile file, String text) {
        if (file.fileName().endsWith(".mk")) {
            assertThat(text.lines().filter(l -> !l.startsWith("# ")))
                    .as(what)
                    .allMatch(l -> l.matches("[A-Z0-9_]+ \\??= [A-Za-z0-9_.+ -]+"));
        } else {
            assertThat(CLexer.code(text))
                    .as(what)
                    .doesNotContain(Poison.MARK, "ZQX", "$", "`", "/etc", "passwd");
        }
    }

    /** What the keymap's own reader would refuse before a generator sees it. */
    private static boolean readable(Poisoned one) {
        try {
            Samples.keymap(one.tree());
            return true;
        } catch (ClassCastException | NoSuchElementException wrongShape) {
            return false;
        }
    }
}
