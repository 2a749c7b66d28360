package org.keywright.keymap;

import static org.assertj.core.api.Assertions.assertThat;
import static org.keywright.keymap.Keymaps.encoders;
import static org.keywright.keymap.Keymaps.written;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.keywright.keyboard.KeyboardDefinition;
import org.keywright.keycode.Keycode;
import org.keywright.keycode.KeycodeParser;
import org.keywright.option.OptionPath;
import org.keywright.option.Value;

/** Edits of keys, encoders, macros, options and the layout. */
class KeyEditsTest {

    private final KeymapDocument keymap = Keymaps.of("KC_A KC_B KC_C", "KC_1 KC_2 KC_3");

    @Test
    void assigningAKeyChangesThatKeyOnly() {
        KeymapDocument after = new AssignKey(1, 2, code("MO(0)")).applyTo(keymap);

        assertThat(written(after)).containsExactly("KC_A KC_B KC_C", "KC_1 KC_2 MO(0)");
    }

    @Test
    void assigningAKeyThatALayerLeftOutFillsTheGapWithNothing() {
        KeymapDocument after = new AssignKey(0, 4, code("KC_E")).applyTo(keymap);

        assertThat(written(after).getFirst()).isEqualTo("KC_A KC_B KC_C KC_NO KC_E");
    }

    @Test
    void assigningSeveralKeysIsOneStep() {
        History history = new History(keymap);

        history.apply(
                new AssignKeys(
                        Map.of(
                                new KeyPlace(0, 0),
                                code("KC_X"),
                                new KeyPlace(1, 1),
                                code("KC_Y"))));

        assertThat(written(history.current())).containsExactly("KC_X KC_B KC_C", "KC_1 KC_Y KC_3");
        history.undo();
        assertThat(history.current()).isEqualTo(keymap);
    }

    @Test
    void swappingWorksAcrossLayers() {
        KeymapDocument after = new SwapKeys(new KeyPlace(0, 0), new KeyPlace(1, 2)).applyTo(keymap);

        assertThat(written(after)).containsExactly("KC_3 KC_B KC_C", "KC_1 KC_2 KC_A");
    }

    @Test
    void fillingALayerReachesEveryKey() {
        KeymapDocument after = new FillLayer(1, Keycode.TRANSPARENT).applyTo(keymap);

        assertThat(written(after).getLast()).isEqualTo("KC_TRNS KC_TRNS KC_TRNS");
    }

    @Test
    void assigningAnEncoderWritesDownEveryLayerAndSwitchesTheMapOn() {
        KeymapDocument after = new AssignEncoder(1, 1, true, code("KC_VOLU")).applyTo(keymap);

        assertThat(after.config().at(OptionPath.of("features.encoder_map")))
                .contains(new Value.Flag(true));

        assertThat(after.encoders())
                .containsExactly(
                        encoders("KC_TRNS/KC_TRNS KC_TRNS/KC_TRNS"),
                        encoders("KC_TRNS/KC_TRNS KC_TRNS/KC_VOLU"));
    }

    @Test
    void settingAMacroMakesRoomForIt() {
        Macro hello = new Macro(List.of(new Macro.Type("hello")));

        KeymapDocument after = new SetMacro(2, hello).applyTo(keymap);

        assertThat(after.macros())
                .containsExactly(new Macro(List.of()), new Macro(List.of()), hello);
        assertThat(new SetMacro(2, new Macro(List.of())).applyTo(after).macros()).isEmpty();
    }

    @Test
    void optionsAreSetAndResetDeepInTheTree() {
        OptionPath term = OptionPath.of("tapping.term");
        OptionPath pin = OptionPath.of("audio.pins.1");
        KeymapDocument set = new SetOption(term, new Value.Whole(180)).applyTo(keymap);
        KeymapDocument listed =
                new SetOption(OptionPath.of("audio.pins"), Value.texts(List.of("B5"))).applyTo(set);
        KeymapDocument both = new SetOption(pin, new Value.Text("B6")).applyTo(listed);

        assertThat(both.config().at(term)).contains(new Value.Whole(180));
        assertThat(both.config().at(pin)).contains(new Value.Text("B6"));
        assertThat(new RemoveOption(term).applyTo(set)).isEqualTo(keymap);
        assertThat(new RemoveOption(OptionPath.of("no.such")).applyTo(set)).isEqualTo(set);
    }

    @Test
    void changingTheLayoutKeepsKeysByTheirPlaceInTheMatrix() {
        KeyboardDefinition keyboard =
                Keymaps.keyboard(
                        Map.of("LAYOUT", new int[] {0, 1, 2}, "LAYOUT_b", new int[] {2, 5, 0}));

        KeymapDocument after = new ChangeLayout(keyboard, "LAYOUT_b").applyTo(keymap);

        assertThat(after.layout()).isEqualTo("LAYOUT_b");
        assertThat(written(after)).containsExactly("KC_C KC_NO KC_A", "KC_3 KC_TRNS KC_1");
        assertThat(new ChangeLayout(keyboard, "LAYOUT_c").refusal(keymap)).isPresent();
    }

    @Test
    void renamingChangesTheNameOnly() {
        assertThat(new Rename("yours").applyTo(keymap)).isEqualTo(keymap.withName("yours"));
    }

    private static Keycode code(String text) {
        return KeycodeParser.parse(text);
    }
}
