package org.keywright.keymap;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.keywright.keycode.KeycodeParser;

/** Undo, redo, and what counts as unsaved. */
class HistoryTest {

    private final KeymapDocument opened = Keymaps.of("KC_A KC_B");
    private final History history = new History(opened);

    @Test
    void undoAndRedoWalkThroughTheDocuments() {
        history.apply(assign("KC_X"));
        history.apply(assign("KC_Y"));
        KeymapDocument last = history.current();

        assertThat(history.undoLabel()).contains("Assign KC_Y");
        history.undo();
        assertThat(history.redoLabel()).contains("Assign KC_Y");
        history.undo();
        assertThat(history.current()).isEqualTo(opened);
        assertThat(history.undoLabel()).isEmpty();
        history.redo();
        history.redo();
        assertThat(history.current()).isEqualTo(last);
        assertThat(history.redoLabel()).isEmpty();
    }

    @Test
    void undoWithNothingToUndoDoesNothing() {
        history.undo();
        history.redo();

        assertThat(history.current()).isEqualTo(opened);
    }

    @Test
    void aNewEditForgetsWhatWasUndone() {
        history.apply(assign("KC_X"));
        history.undo();
        history.apply(assign("KC_Y"));

        assertThat(history.redoLabel()).isEmpty();
    }

    @Test
    void anEditThatChangesNothingLeavesNoStep() {
        history.apply(assign("KC_A"));

        assertThat(history.undoLabel()).isEmpty();
        assertThat(history.dirty()).isFalse();
    }

    @Test
    void onlyWhatDiffersFromTheFileIsDirty() {
        history.apply(assign("KC_X"));
        assertThat(history.dirty()).isTrue();
        history.markSaved();
        assertThat(history.dirty()).isFalse();
        history.undo();
        assertThat(history.dirty()).isTrue();
        history.apply(assign("KC_X"));
        assertThat(history.dirty()).isFalse();
    }

    @Test
    void aRecoveredKeymapIsDirtyFromTheStart() {
        assertThat(History.unsaved(Keymaps.of("KC_Z"), opened).dirty()).isTrue();
    }

    @Test
    void theOldestStepsGoWhenThereAreTooMany() {
        for (int i = 0; i < History.MOST_STEPS + 5; i++) {
            history.apply(assign(i % 2 == 0 ? "KC_X" : "KC_Y"));
        }
        int steps = 0;
        while (history.undoLabel().isPresent()) {
            history.undo();
            steps++;
        }

        assertThat(steps).isEqualTo(History.MOST_STEPS);
    }

    @Test
    void anEditThatIsNotPossibleIsABugOfTheCaller() {
        Edit impossible = new MoveLayer(0, 7);

        assertThatThrownBy(() -> history.apply(impossible))
                .isInstanceOf(IllegalArgumentException.class);
        assertThat(history.current()).isEqualTo(opened);
    }

    @Test
    void everyEditSaysWhatItDoes() {
        List<Edit> edits =
                List.of(assign("KC_X"), new DuplicateLayer(0), RemoveLayer.of(opened, 0));

        assertThat(edits)
                .extracting(Edit::label)
                .containsExactly("Assign KC_X", "Duplicate layer 0", "Remove layer 0");
    }

    private static Edit assign(String code) {
        return new AssignKey(0, 0, KeycodeParser.parse(code));
    }
}
