package org.keywright.keymap;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.keywright.keycode.Keycode;
import org.keywright.option.OptionPath;
import org.keywright.option.Value;

/** Several edits that are one step. */
class TogetherTest {

    private static final Edit ASSIGN = new AssignKey(0, 0, new Keycode.Named("KC_Z"));
    private static final Edit SWITCH_ON =
            new SetOption(OptionPath.of("features.mousekey"), new Value.Flag(true));

    private final KeymapDocument before = Keymaps.of("KC_A");

    @Test
    void allAreMadeAndOneUndoTakesThemBack() {
        History history = new History(before);
        history.apply(new Together(List.of(ASSIGN, SWITCH_ON)));
        assertThat(history.current()).isEqualTo(SWITCH_ON.applyTo(ASSIGN.applyTo(before)));
        assertThat(history.undoLabel()).contains(ASSIGN.label());
        history.undo();
        assertThat(history.current()).isEqualTo(before);
    }

    @Test
    void oneThatIsRefusedRefusesAll() {
        Edit refused = new RemoveLayer(0, 0);
        assertThat(refused.refusal(before)).isPresent();
        assertThat(new Together(List.of(ASSIGN, refused)).refusal(before)).isPresent();
        assertThat(new Together(List.of(ASSIGN, SWITCH_ON)).refusal(before)).isEmpty();
    }
}
