package org.keywright.keymap;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.keywright.keycode.KeycodeParser;
import org.keywright.option.OptionPath;
import org.keywright.option.Value;

/** Extras are added, changed, moved and removed, and whatever names them follows. */
class ExtraEditsTest {

    private static final KeymapDocument DOCUMENT =
            added(
                    added(
                            Keymaps.of("TD(0) TD(1) ANY(TD(1))", "TD(1) MO(1) KC_TRNS"),
                            ExtraKind.TAP_DANCE,
                            dance("Quotes", "KC_QUOT")),
                    ExtraKind.TAP_DANCE,
                    dance("Escape", "KC_ESC"));

    @Test
    void theFirstOneSwitchesItsFeatureOnAndTheLastOneTakesItBack() {
        KeymapDocument one = added(Keymaps.of("KC_A"), ExtraKind.COMBO, combo("KC_A", "KC_B"));

        assertThat(one.config().at(OptionPath.of("features.combo"))).contains(new Value.Flag(true));
        assertThat(new RemoveExtra(ExtraKind.COMBO, 0).applyTo(one)).isEqualTo(Keymaps.of("KC_A"));
    }

    @Test
    void alternatesAreCalledByTheirKeyAndNeedItsFeature() {
        Value.Table alternate =
                new AlternateRepeat(Value.Table.empty())
                        .withKey(Optional.of(KeycodeParser.parse("KC_A")))
                        .table();
        KeymapDocument one = added(Keymaps.of("QK_AREP"), ExtraKind.ALTERNATE_REPEAT, alternate);
        KeymapDocument none = new RemoveExtra(ExtraKind.ALTERNATE_REPEAT, 0).applyTo(one);

        assertThat(one.config().at(OptionPath.of("features.repeat_key")))
                .contains(new Value.Flag(true));
        assertThat(none).isEqualTo(Keymaps.of("QK_AREP"));
        assertThat(NumberedCodes.of(ExtraKind.ALTERNATE_REPEAT, 0).text()).isEqualTo("QK_AREP");
    }

    @Test
    void aFeatureThatWasSwitchedOffByHandStaysOff() {
        KeymapDocument off =
                new SetOption(OptionPath.of("features.tap_dance"), new Value.Flag(false))
                        .applyTo(DOCUMENT);
        KeymapDocument none =
                new RemoveExtra(ExtraKind.TAP_DANCE, 0)
                        .applyTo(new RemoveExtra(ExtraKind.TAP_DANCE, 0).applyTo(off));
        assertThat(none.config().at(OptionPath.of("features.tap_dance")))
                .contains(new Value.Flag(false));
    }

    @Test
    void keysFollowTheDanceTheyCall() {
        KeymapDocument moved = new MoveExtra(ExtraKind.TAP_DANCE, 1, 0).applyTo(DOCUMENT);
        assertThat(Keymaps.written(moved))
                .containsExactly("TD(1) TD(0) TD(0)", "TD(0) MO(1) KC_TRNS");
        assertThat(Extras.name(moved, ExtraKind.TAP_DANCE, 0)).isEqualTo("Escape");

        KeymapDocument inserted =
                new AddExtra(ExtraKind.TAP_DANCE, 1, dance("New", "KC_N")).applyTo(DOCUMENT);
        assertThat(Keymaps.written(inserted))
                .containsExactly("TD(0) TD(2) TD(2)", "TD(2) MO(1) KC_TRNS");
    }

    @Test
    void keysThatCalledARemovedDanceDoNothing() {
        assertThat(Keymaps.written(new RemoveExtra(ExtraKind.TAP_DANCE, 1).applyTo(DOCUMENT)))
                .containsExactly("TD(0) KC_NO KC_NO", "KC_TRNS MO(1) KC_TRNS");
        assertThat(Keymaps.written(new RemoveExtra(ExtraKind.TAP_DANCE, 0).applyTo(DOCUMENT)))
                .containsExactly("KC_NO TD(0) TD(0)", "TD(0) MO(1) KC_TRNS");
    }

    @Test
    void macrosMoveWithTheirNames() {
        KeymapDocument one =
                new AddExtra(ExtraKind.MACRO, 0, named("Hi"), typing("hi"))
                        .applyTo(Keymaps.of("QK_MACRO_0 MC_1 KC_A"));
        assertThat(Keymaps.written(one)).containsExactly("QK_MACRO_0 MC_1 KC_A");
        KeymapDocument two =
                new AddExtra(ExtraKind.MACRO, 1, Value.Table.empty(), typing("ho")).applyTo(one);
        KeymapDocument moved = new MoveExtra(ExtraKind.MACRO, 0, 1).applyTo(two);

        assertThat(moved.macros()).containsExactly(typing("ho"), typing("hi"));
        assertThat(Extras.name(moved, ExtraKind.MACRO, 1)).isEqualTo("Hi");
        assertThat(Extras.name(moved, ExtraKind.MACRO, 0)).isEmpty();
        KeymapDocument fewer = new RemoveExtra(ExtraKind.MACRO, 1).applyTo(moved);
        assertThat(fewer.macros()).containsExactly(typing("ho"));
        assertThat(fewer.project()).isEqualTo(Value.Table.empty());
    }

    @Test
    void codesAndLayersInsideFollowTheLayers() {
        KeymapDocument document =
                added(
                        added(
                                Keymaps.of("KC_A", "KC_B", "KC_C"),
                                ExtraKind.TAP_DANCE,
                                new TapDance(dance("Nav", "KC_A"))
                                        .with(
                                                TapDance.Way.HOLD,
                                                Optional.of(KeycodeParser.parse("MO(2)")))
                                        .table()),
                        ExtraKind.COMBO,
                        new Combo(combo("KC_A", "TO(2)"))
                                .withLayers(Optional.of(List.of(0, 2)))
                                .table());

        KeymapDocument moved = new MoveLayer(2, 1).applyTo(document);
        assertThat(dance(moved).code(TapDance.Way.HOLD)).contains(KeycodeParser.parse("MO(1)"));
        assertThat(combo(moved).layers()).contains(List.of(0, 1));
        assertThat(combo(moved).keys().getLast()).isEqualTo(KeycodeParser.parse("TO(1)"));
        assertThat(RemoveLayer.of(document, 2).references()).isEqualTo(2);
        KeymapDocument removed = RemoveLayer.of(document, 2).applyTo(document);
        assertThat(dance(removed).code(TapDance.Way.HOLD)).contains(KeycodeParser.parse("KC_NO"));
        assertThat(combo(removed).layers()).contains(List.of(0));
    }

    @Test
    void aComboOfARemovedLayerIsNotMadeOneOfAllLayers() {
        KeymapDocument document =
                added(
                        Keymaps.of("KC_A", "KC_B"),
                        ExtraKind.COMBO,
                        new Combo(combo("KC_A", "KC_B"))
                                .withLayers(Optional.of(List.of(1)))
                                .table());
        assertThat(combo(RemoveLayer.of(document, 1).applyTo(document)).layers())
                .contains(List.of());
    }

    @Test
    void membersNobodyKnowsSurviveChanges() {
        Value.Table entry = combo("KC_A", "KC_B").with("mood", new Value.Text("calm"));
        KeymapDocument document = added(Keymaps.of("KC_A"), ExtraKind.COMBO, entry);
        Combo changed = combo(document).withTerm(java.util.OptionalInt.of(40));
        assertThat(
                        new ChangeExtra(ExtraKind.COMBO, 0, changed.table())
                                .applyTo(document)
                                .project()
                                .items("combos"))
                .containsExactly(entry.with("term", Value.Whole.of(40)));
    }

    @Test
    void switchesStandInTheFileThatQmkReads() {
        Value.Table off = Value.Table.empty().with("off", new Value.Text("DF(0)"));
        KeymapDocument document = added(Keymaps.of("KC_A", "KC_B"), ExtraKind.DIP_SWITCH, off);

        assertThat(document.others().items("dip_switches")).containsExactly(off);
        assertThat(document.project()).isEqualTo(Value.Table.empty());
        assertThat(new MoveLayer(0, 1).applyTo(document).others().items("dip_switches"))
                .containsExactly(off.with("off", new Value.Text("DF(1)")));
    }

    @Test
    void thereIsAnEndToThemAndPlacesOutsideAreRefused() {
        KeymapDocument document = DOCUMENT;
        for (int i = 2; i < ExtraKind.TAP_DANCE.most(); i++) {
            document = added(document, ExtraKind.TAP_DANCE, dance("", "KC_A"));
        }
        assertThat(new AddExtra(ExtraKind.TAP_DANCE, 0, dance("", "KC_A")).refusal(document))
                .isPresent();
        assertThat(new RemoveExtra(ExtraKind.COMBO, 0).refusal(document)).isPresent();
        assertThat(new MoveExtra(ExtraKind.TAP_DANCE, 0, 255).refusal(document)).isPresent();
        assertThat(new ChangeExtra(ExtraKind.TAP_DANCE, -1, Value.Table.empty()).refusal(document))
                .isPresent();
    }

    @Test
    void undoingManyRandomEditsGivesTheKeymapBack() {
        for (int seed = 0; seed < 50; seed++) {
            Random random = new Random(seed);
            History history = new History(DOCUMENT);
            for (int i = 0; i < 60; i++) {
                Edit edit = random(random, history.current());
                if (edit.refusal(history.current()).isEmpty()) {
                    history.apply(edit);
                }
            }
            while (history.undoLabel().isPresent()) {
                history.undo();
            }
            assertThat(history.current()).isEqualTo(DOCUMENT);
        }
    }

    private static Edit random(Random random, KeymapDocument now) {
        ExtraKind kind = ExtraKind.values()[random.nextInt(ExtraKind.values().length)];
        int size = Extras.of(now, kind).size();
        return switch (random.nextInt(6)) {
            case 0 -> new RemoveExtra(kind, random.nextInt(size + 1));
            case 1 -> new MoveExtra(kind, random.nextInt(size + 1), random.nextInt(size + 1));
            case 2 -> AddExtra.copy(now, kind, random.nextInt(size + 1));
            case 3 -> new AddLayer(0, Keymaps.layer("MO(1) TD(0) KC_A"));
            case 4 -> RemoveLayer.of(now, random.nextInt(3));
            default -> new AddExtra(kind, random.nextInt(size + 1), dance("x", "TO(1)"));
        };
    }

    private static KeymapDocument added(KeymapDocument to, ExtraKind kind, Value.Table entry) {
        return new AddExtra(kind, Extras.of(to, kind).size(), entry).applyTo(to);
    }

    private static Value.Table named(String name) {
        return Value.Table.empty().with("name", new Value.Text(name));
    }

    private static Value.Table dance(String name, String tap) {
        return named(name).with("tap", new Value.Text(tap));
    }

    private static Value.Table combo(String... keys) {
        return Value.Table.empty().with("keys", Value.texts(new ArrayList<>(List.of(keys))));
    }

    private static TapDance dance(KeymapDocument document) {
        return new TapDance(Extras.of(document, ExtraKind.TAP_DANCE).getFirst());
    }

    private static Combo combo(KeymapDocument document) {
        return new Combo(Extras.of(document, ExtraKind.COMBO).getFirst());
    }

    private static Macro typing(String text) {
        return new Macro(List.of(new Macro.Type(text)));
    }
}
