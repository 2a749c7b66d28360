package org.keywright.keymap.check;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.keywright.keyboard.KeyboardDefinition;
import org.keywright.keycode.KeycodeParser;
import org.keywright.keycode.TestTable;
import org.keywright.keymap.KeymapDocument;
import org.keywright.keymap.Keymaps;
import org.keywright.keymap.Layer;
import org.keywright.keymap.Macro;
import org.keywright.option.Value;
import org.keywright.problem.Location;
import org.keywright.problem.Problem;
import org.keywright.problem.Severity;

/** Each kind of mistake is found where it is, and only there. */
class KeymapChecksTest {

    private static final KeyboardDefinition KEYBOARD =
            Keymaps.keyboard(
                    Map.of("LAYOUT", new int[] {0, 1, 2}),
                    1,
                    Map.of("extrakey", true, "bootmagic", true, "encoder_map", true));

    @Test
    void aGoodKeymapHasNoProblems() {
        assertThat(problems(Keymaps.of("KC_A MO(1) LT(1,KC_B)", "_______ XXXXXXX KC_MUTE")))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "KC_NOPE; unknown-keycode; ERROR",
                "LT(0,KC_NOPE); unknown-keycode; ERROR",
                "S(KC_NOPE); unknown-keycode; ERROR",
                "ANY(KC_NOPE); unknown-keycode; WARNING",
                "MO(x); unreadable-keycode; ERROR",
                "a+b; unreadable-keycode; ERROR",
                "ANY(a+b); unreadable-keycode; WARNING",
                "LT(0,KC_EXLM); tap-not-basic; ERROR",
                "LSFT_T(MO(0)); tap-not-basic; ERROR",
                "SH_T(S(KC_A)); tap-not-basic; ERROR",
                "S(MO(0)); modified-not-basic; ERROR",
                "MEH(LSFT_T(KC_A)); modified-not-basic; ERROR",
                "ANY(C(LT(0,KC_A))); modified-not-basic; ERROR",
                "LT(16,KC_A); layer-out-of-reach; ERROR",
                "LM(31,MOD_LSFT); layer-out-of-reach; ERROR",
                "MO(1); no-such-layer; WARNING",
                "TO(33); no-such-layer; ERROR",
                "ANY(LT(40,KC_A)); layer-out-of-reach; ERROR",
                "QK_MACRO_0; macro-missing; WARNING",
                "MC_31; macro-missing; WARNING",
                "MS_UP; feature-off; WARNING",
                "TD(0); feature-off; WARNING",
                "RM_TOGG; feature-off; WARNING",
                "CW_TOGG; feature-off; WARNING"
            })
    void aKeyIsWrong(String keycode, String code, Severity severity) {
        List<Problem> problems =
                problems(Keymaps.of("KC_A KC_B KC_C").withLayer(0, layerOf(keycode)));

        assertThat(problems)
                .filteredOn(p -> p.code().equals(code))
                .singleElement()
                .satisfies(
                        p -> {
                            assertThat(p.severity()).isEqualTo(severity);
                            assertThat(p.location()).isEqualTo(new Location.OnKey(0, 1));
                            assertThat(p.advice()).isNotEmpty();
                        });
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "KC_ENTRE; Did you mean KC_ENTER?",
                "kc_a; Did you mean KC_A?",
                "QWERTZUIOP; Choose one from the palette."
            })
    void aMisspeltKeycodeGetsASuggestion(String keycode, String advice) {
        assertThat(problems(Keymaps.of("KC_A " + keycode + " KC_C")))
                .extracting(Problem::advice)
                .containsExactly(advice);
    }

    @Test
    void keycodesThatTheKeymapDefinesAreKnown() {
        Value.Table own = Value.Table.empty().with("key", new Value.Text("MY_KEY"));
        KeymapDocument document =
                Keymaps.of("KC_A MY_KEY KC_C")
                        .withOthers(
                                Value.Table.empty()
                                        .with("keycodes", new Value.Listing(List.of(own))));

        assertThat(problems(document)).isEmpty();
    }

    @Test
    void keycodesMayComeFromAModule() {
        KeymapDocument document =
                Keymaps.of("KC_A MODULE_KEY KC_C")
                        .withOthers(
                                Value.Table.empty().with("modules", Value.texts(List.of("a/b"))));

        assertThat(problems(document)).noneMatch(Problem::stops).hasSize(1);
    }

    @Test
    void aLayerHasToHaveAsManyKeysAsTheLayout() {
        assertThat(codes(Keymaps.of("KC_A KC_B"))).containsExactly("key-count");
        assertThat(problems(Keymaps.of("KC_A KC_B MO(1)", "KC_A KC_B KC_NO KC_D")))
                .extracting(Problem::location)
                .containsExactly(new Location.OnLayer(1));
    }

    @Test
    void theLayoutHasToExist() {
        assertThat(codes(Keymaps.of("KC_A").withLayout("LAYOUT_x")))
                .containsExactly("unknown-layout");
    }

    @Test
    void thereAreAtLeastOneAndAtMostThirtyTwoLayers() {
        String[] layers = Collections.nCopies(33, "KC_A KC_B KC_C").toArray(String[]::new);

        assertThat(codes(Keymaps.of(layers))).contains("too-many-layers");
        assertThat(codes(Keymaps.of())).containsExactly("no-layers");
    }

    @Test
    void layerTapsReachFifteenLayersOnly() {
        String[] layers = Collections.nCopies(20, "KC_A TO(16) KC_C").toArray(String[]::new);
        layers[0] = "LT(16,KC_A) LT(15,KC_A) LM(17,MOD_LALT)";

        assertThat(problems(Keymaps.of(layers)))
                .filteredOn(p -> p.code().equals("layer-out-of-reach"))
                .extracting(Problem::location)
                .containsExactly(new Location.OnKey(0, 0), new Location.OnKey(0, 2));
    }

    @Test
    void aMapThatIsOnNeedsActions() {
        KeyboardDefinition turning =
                Keymaps.keyboard(
                        Map.of("LAYOUT", new int[] {0, 1, 2}),
                        1,
                        Map.of("encoder", true, "encoder_map", true, "bootmagic", true));
        KeymapDocument document = Keymaps.of("KC_A KC_B KC_C");

        assertThat(KeymapChecks.run(KeymapChecks.all(), document, turning, TestTable.table()))
                .extracting(Problem::code, Problem::location)
                .containsExactly(
                        tuple(
                                "map-without-actions",
                                new Location.OnOption("features.encoder_map")));
    }

    @Test
    void encodersHaveToExist() {
        KeymapDocument document = Keymaps.of("KC_A KC_B KC_C");
        String two = "KC_VOLD/KC_VOLU KC_UP/KC_NOPE";

        List<Problem> problems = problems(document.withEncoders(List.of(Keymaps.encoders(two))));

        assertThat(problems)
                .extracting(Problem::code)
                .containsExactly("unknown-keycode", "encoder-count");
        assertThat(problems.getFirst().location()).isEqualTo(new Location.OnEncoder(0, 1, true));
        assertThat(codes(document.withEncoders(List.of(List.of()))))
                .containsExactly("encoder-count");
        assertThat(
                        codes(
                                document.withEncoders(
                                        Collections.nCopies(2, Keymaps.encoders("KC_A/KC_B")))))
                .containsExactly("encoder-layers");
    }

    @Test
    void encodersNeedARowOnEveryLayer() {
        KeymapDocument document =
                Keymaps.of("KC_A MO(1) KC_C", "KC_A _______ KC_C")
                        .withEncoders(List.of(Keymaps.encoders("KC_A/KC_B")));

        assertThat(problems(document))
                .extracting(Problem::code, Problem::location)
                .containsExactly(tuple("encoder-layers", new Location.OnLayer(1)));
    }

    @Test
    void encodersDoNothingWhenTheFirmwareDoesNotReadTheirActions() {
        Value.Table off = Value.Table.empty().with("encoder_map", new Value.Flag(false));
        KeymapDocument document =
                Keymaps.of("KC_A KC_B KC_C")
                        .withEncoders(List.of(Keymaps.encoders("KC_A/KC_B")))
                        .withConfig(Value.Table.empty().with("features", off));

        assertThat(codes(document)).containsExactly("encoder-map-off");
    }

    @Test
    void aMacroHasToFitAChip() {
        Macro endless = new Macro(List.of(new Macro.Type("a".repeat(100_000))));

        assertThat(problems(Keymaps.of("KC_A MC_0 KC_C").withMacros(List.of(endless))))
                .extracting(Problem::code, Problem::location)
                .containsExactly(tuple("macro-too-long", new Location.OnMacro(0)));
    }

    @Test
    void ownKeycodesNeedNamesOfTheirOwn() {
        List<Value> own =
                List.<Value>of(
                        Value.Table.empty().with("key", new Value.Text("MINE")),
                        Value.Table.empty().with("key", new Value.Text("KC_A")),
                        Value.Table.empty().with("key", new Value.Text("MINE")));
        Value.Table others = Value.Table.empty().with("keycodes", new Value.Listing(own));

        assertThat(problems(Keymaps.of("KC_A KC_B KC_C").withOthers(others)))
                .extracting(Problem::code, Problem::location)
                .containsExactly(
                        tuple("keycode-name-taken", new Location.OnOption("keycodes.1.key")),
                        tuple("keycode-name-taken", new Location.OnOption("keycodes.2.key")));
    }

    @Test
    void keycodesOfDipSwitchesAreLookedAt() {
        Value.Table flip =
                Value.Table.empty()
                        .with("on", new Value.Text("KC_A"))
                        .with("off", new Value.Text("$(shell date)"));
        Value.Table others =
                Value.Table.empty().with("dip_switches", new Value.Listing(List.of(flip)));

        assertThat(problems(Keymaps.of("KC_A KC_B KC_C").withOthers(others)))
                .extracting(Problem::code, Problem::location)
                .containsExactly(
                        tuple("unreadable-keycode", new Location.OnOption("dip_switches.0.off")));
    }

    @Test
    void macrosPressKeysThatExistAndTypeWhatAKeyboardCanType() {
        Macro macro =
                new Macro(
                        List.of(
                                new Macro.Keys("tap", List.of("ENTER", "A", "NOPE", "EXLM")),
                                new Macro.Type("fine ~\n"),
                                new Macro.Type("ä")));

        assertThat(problems(Keymaps.of("KC_A KC_B MC_0").withMacros(List.of(macro))))
                .extracting(Problem::code)
                .containsExactly("macro-keycode", "macro-keycode", "macro-character");
    }

    @Test
    void aFeatureThatTheKeymapSwitchesOnIsOn() {
        KeymapDocument document = Keymaps.of("KC_A KC_B MS_UP");
        Value.Table features = Value.Table.empty().with("mousekey", new Value.Flag(true));

        assertThat(problems(document.withConfig(Value.Table.empty().with("features", features))))
                .isEmpty();
    }

    @Test
    void aLayerNobodyLeadsToIsUnreachable() {
        KeymapDocument document =
                Keymaps.of(
                        "KC_A KC_B MO(1)", "KC_A KC_B KC_NO", "KC_A KC_B MO(3)", "KC_C KC_B KC_NO");

        assertThat(problems(document))
                .extracting(Problem::code, Problem::location)
                .containsExactly(
                        tuple("unreachable-layer", new Location.OnLayer(2)),
                        tuple("unreachable-layer", new Location.OnLayer(3)));
    }

    @Test
    void aLayerThatIsSwitchedOnForGoodNeedsAWayBack() {
        assertThat(problems(Keymaps.of("KC_A KC_B TO(1)", "KC_A KC_B KC_C")))
                .extracting(Problem::code, Problem::location)
                .containsExactly(tuple("no-way-back", new Location.OnLayer(1)));
        assertThat(problems(Keymaps.of("KC_A KC_B TO(1)", "KC_A TO(0) KC_C"))).isEmpty();
        assertThat(problems(Keymaps.of("KC_A TG(1) TO(1)", "KC_A _______ KC_C"))).isEmpty();
        assertThat(problems(Keymaps.of("KC_A KC_B DF(1)", "MO(2) KC_B KC_C", "KC_NO KC_B DF(0)")))
                .isEmpty();
    }

    @Test
    void triLayerKeysLeadToThreeLayers() {
        String[] layers = Collections.nCopies(4, "KC_A TL_LOWR KC_C").toArray(String[]::new);

        assertThat(codes(Keymaps.of(layers))).doesNotContain("unreachable-layer");
    }

    @Test
    void aKeyUnderItsOwnLayerKeyCanNeverBePressed() {
        assertThat(problems(Keymaps.of("KC_A KC_B MO(1)", "KC_A KC_B KC_C")))
                .extracting(Problem::code, Problem::location)
                .containsExactly(tuple("hold-target-not-transparent", new Location.OnKey(1, 2)));
        assertThat(problems(Keymaps.of("KC_A MO(1) MO(1)", "KC_A KC_B KC_C"))).isEmpty();
        assertThat(problems(Keymaps.of("KC_A TG(1) MO(1)", "KC_A KC_B KC_C"))).isEmpty();
    }

    @Test
    void aKeyboardWithoutBootmagicWantsABootKeyThatCanBeReached() {
        KeyboardDefinition plain = Keymaps.keyboard(Map.of("LAYOUT", new int[] {0, 1, 2}));

        assertThat(codes(plain, Keymaps.of("KC_A KC_B KC_C")))
                .containsExactly("no-way-to-bootloader");
        assertThat(codes(plain, Keymaps.of("KC_A KC_B MO(1)", "QK_BOOT KC_B KC_NO"))).isEmpty();
        assertThat(codes(plain, Keymaps.of("KC_A KC_B KC_C", "QK_BOOT KC_B KC_NO")))
                .contains("no-way-to-bootloader");
    }

    private static Layer layerOf(String second) {
        return new Layer(
                List.of(
                        KeycodeParser.parse("KC_A"),
                        KeycodeParser.parse(second),
                        KeycodeParser.parse("KC_C")));
    }

    private static List<Problem> problems(KeymapDocument document) {
        return KeymapChecks.run(KeymapChecks.all(), document, KEYBOARD, TestTable.table());
    }

    private static List<String> codes(KeymapDocument document) {
        return codes(KEYBOARD, document);
    }

    private static List<String> codes(KeyboardDefinition keyboard, KeymapDocument document) {
        return KeymapChecks.run(KeymapChecks.all(), document, keyboard, TestTable.table()).stream()
                .map(Problem::code)
                .toList();
    }
}
