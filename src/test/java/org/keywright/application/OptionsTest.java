package org.keywright.application;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.logging.Logger;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import org.keywright.option.OptionBook;
import org.keywright.option.OptionDescriptor;
import org.keywright.option.OptionGroup;
import org.keywright.option.OptionKind;
import org.keywright.option.OptionPath;
import org.keywright.option.OptionStanding;
import org.keywright.option.Value;
import org.keywright.problem.Problem;

/** What keymaps may set, out of the schemas, tables and keyboards that come with the program. */
class OptionsTest {

    @RegisterExtension final OpenPrograms programs = OpenPrograms.ofEachTest();

    @TempDir Path folder;

    private Keywright program;
    private BoardOptions options;

    @BeforeEach
    void open() {
        program =
                programs.open(
                        new Home(Path.of(System.getProperty(Home.PROPERTY))),
                        UserFolders.below(folder));
        options =
                program.options()
                        .of(program.boards().definition("planck/rev3").value().orElseThrow());
    }

    @Test
    void everyOptionOfTheSchemaHasADescriptorAGroupAndAHelpText() {
        assertCovered(program.options().book(), Path.of("data/schemas"));
    }

    @Test
    void everyOptionOfAQmkTreeHasADescriptorAGroupAndAHelpText() {
        String tree = System.getProperty("keywright.qmkTree", "");
        Assumptions.assumeFalse(tree.isEmpty(), "no QMK tree given");
        assertThat(program.trees().use(Path.of(tree)).good()).isTrue();
        assertCovered(program.options().book(), Path.of(tree, "data/schemas"));
    }

    private static void assertCovered(OptionBook book, Path schemas) {
        TreeSet<String> leaves = SchemaLeaves.of(schemas);
        List<String> groups = book.groups().stream().map(OptionGroup::id).toList();
        List<String> lacking = new ArrayList<>();
        for (OptionDescriptor option : book.options()) {
            boolean good =
                    groups.contains(option.place().group())
                            && !option.place().group().equals("other")
                            && !option.words().title().isEmpty()
                            && option.words().help().endsWith(".");
            if (!good) {
                lacking.add(option.path().toString());
            }
        }
        assertThat(lacking).as("options without group or help").isEmpty();
        assertThat(leaves)
                .as("leaves of the schema")
                .allMatch(
                        leaf ->
                                book.options().stream()
                                        .map(o -> o.path().toString())
                                        .anyMatch(p -> p.equals(leaf) || p.startsWith(leaf + ".")));
        Logger.getLogger("options")
                .info(leaves.size() + " leaves, " + book.options().size() + " options");
    }

    @Test
    void everyRowOfTheTableIsAboutAnOptionThatExists() {
        OptionBook book = program.options().book();
        List<String> paths = book.options().stream().map(o -> o.path().toString()).toList();
        Value.Table table = DataTable.read(Path.of("data/options.hjson"));
        assertThat(table.table("options").members().keySet()).allMatch(row -> isAbout(row, paths));
        for (OptionDescriptor option : book.options()) {
            assertThat(option.place().needs())
                    .flatExtracting(need -> need.ways())
                    .allMatch(way -> paths.contains(way.path().toString()), option.toString());
            assertThat(option.place().twin().map(OptionPath::toString))
                    .matches(twin -> twin.isEmpty() || paths.contains(twin.get()));
        }
    }

    private static boolean isAbout(String row, List<String> paths) {
        String prefix = row.endsWith(".*") ? row.substring(0, row.length() - 1) : row + ".";
        return paths.contains(row) || paths.stream().anyMatch(path -> path.startsWith(prefix));
    }

    @Test
    void kindsUnitsAndLimitsComeFromTheSchema() {
        OptionDescriptor term = option("tapping.term");
        assertThat(term.words().unit()).isEqualTo("ms");
        assertThat(term.kind()).isInstanceOf(OptionKind.Whole.class);
        assertThat(term.usual()).contains(new Value.Whole(200));
        assertThat(term.place().names()).contains("TAPPING_TERM");
        assertThat(option("ws2812.pin").kind()).isEqualTo(new OptionKind.Pin());
        assertThat(option("features.mousekey").kind()).isEqualTo(new OptionKind.Switch());
        assertThat(option("build.debounce_type").kind()).isInstanceOf(OptionKind.Choice.class);
        assertThat(option("rgb_matrix.animations.splash").kind())
                .isEqualTo(new OptionKind.Switch());
    }

    @Test
    void anOptionIsFoundByItsNameInCByItsPathAndByWords() {
        OptionBook book = options.book();
        assertThat(book.find("TAPPING_TERM")).contains(option("tapping.term"));
        assertThat(book.search("TAPPING_TERM").getFirst()).isEqualTo(option("tapping.term"));
        assertThat(book.search("tapping.term").getFirst()).isEqualTo(option("tapping.term"));
        assertThat(book.search("caps word twice"))
                .contains(option("caps_word.double_tap_shift_turns_on"));
        assertThat(book.search("no such thing at all")).isEmpty();
    }

    @Test
    void theKeyboardsOwnValueHoldsUntilTheKeymapSetsAnother() {
        OptionStanding before = options.standing(option("features.mousekey"), config(Map.of()));
        assertThat(before.changed()).isFalse();
        assertThat(before.effective()).isEqualTo(before.board());
        OptionStanding after =
                options.standing(
                        option("tapping.term"),
                        config(Map.of("tapping", config(Map.of("term", new Value.Whole(150))))));
        assertThat(after.changed()).isTrue();
        assertThat(after.effective()).contains(new Value.Whole(150));
        assertThat(after.without()).contains(new Value.Whole(200));
    }

    @Test
    void anOptionWhoseFeatureIsOffSaysWhatItNeeds() {
        OptionDescriptor sleep = option("rgb_matrix.sleep");
        assertThat(options.standing(sleep, config(Map.of())).unmet())
                .singleElement()
                .satisfies(need -> assertThat(need.first()).hasToString("features.rgb_matrix"));
        Value.Table on =
                config(Map.of("features", config(Map.of("rgb_matrix", new Value.Flag(true)))));
        assertThat(options.standing(sleep, on).unmet()).isEmpty();
    }

    @Test
    void aValueThatTheSchemaDoesNotAllowIsRefusedWithTheReason() {
        assertThat(refusal("rgb_matrix.max_brightness", "300")).contains("255");
        assertThat(refusal("tapping.term", "-5")).contains("less than 0");
        assertThat(refusal("tapping.term", "soon")).contains("not a value of that kind");
        assertThat(refusal("usb.vid", "0x12")).contains("expected way");
        assertThat(refusal("build.debounce_type", "often")).contains("not one of");
        assertThat(refusal("bootmagic.matrix", "1")).contains("fewer than 2");
        assertThat(refusal("matrix_pins.cols", "B1, ZZ")).isNotEmpty();
    }

    @Test
    void aValueThatTheFirmwareCannotHoldIsRefused() {
        assertThat(refusal("tapping.term", "70000")).contains("more than 65535");
        assertThat(refusal("tapping.term", "200")).isEmpty();
        assertThat(refusal("tapping.term", "99999999999999999999999")).isNotEmpty();
    }

    @Test
    void aValueThatCannotBeWrittenInCIsRefused() {
        assertThat(refusal("rgblight.pin", "null")).isEmpty();
        assertThat(refusal("usb.device_version", "1.0.0")).isEmpty();
        assertThat(refusal("eeprom.driver", "i2c; rm")).contains("must be one");
    }

    @Test
    void anOptionIsNotPutThroughSomethingThatIsNoTable() {
        Value.Table odd = config(Map.of("tapping", new Value.Text("fast")));
        List<Problem> problems =
                options.problems(option("tapping.term"), new Value.Whole(150), odd);
        assertThat(problems).extracting(Problem::code).containsExactly("option-in-the-way");
    }

    @Test
    void aMistakeElsewhereInTheKeymapRefusesNothing() {
        Value.Table odd = config(Map.of("debounce", new Value.Text("long")));
        assertThat(options.problems(option("tapping.term"), new Value.Whole(150), odd)).isEmpty();
    }

    @Test
    void whatIsTypedComesBackAsItWasTyped() {
        for (String[] each :
                new String[][] {
                    {"bootmagic.matrix", "0, 3"},
                    {"matrix_pins.cols", "B1, GP2, NO_PIN"},
                    {"tapping.term", "150"},
                    {"features.mousekey", "true"},
                    {"manufacturer", "A, B"},
                    {"rgblight.pin", "D3"},
                    {"encoder.rotary", "[{\"pin_a\":\"B1\",\"pin_b\":\"B2\"}]"},
                    {"secure.unlock_sequence", "[[0,0],[1,1]]"}
                }) {
            Value read = options.read(option(each[0]), each[1]).value().orElseThrow();
            assertThat(options.text(option(each[0]), read)).isEqualTo(each[1]);
            assertThat(options.problems(option(each[0]), read, config(Map.of()))).isEmpty();
        }
    }

    private String refusal(String path, String typed) {
        return options.read(option(path), typed, Value.Table.empty()).problems().stream()
                .map(Problem::message)
                .findFirst()
                .orElse("");
    }

    private OptionDescriptor option(String path) {
        return Optional.of(options.book().find(OptionPath.of(path)))
                .flatMap(found -> found)
                .orElseThrow(() -> new AssertionError(path));
    }

    private static Value.Table config(Map<String, Value> members) {
        return new Value.Table(members);
    }
}
