package org.keywright.keymap;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.keywright.option.OptionPath;
import org.keywright.option.Value;

class SetOptionsTest {

    @Test
    void oneUndoTakesAllOfThemBack() {
        KeymapDocument before =
                new KeymapDocument(
                        "tests/small",
                        "default",
                        "LAYOUT",
                        List.of(),
                        List.of(),
                        List.of(),
                        Value.Table.empty(),
                        Value.Table.empty());
        History history = new History(before);
        history.apply(
                new SetOptions(
                        "Make it fit", List.of(off("features.console"), off("features.nkro"))));
        assertThat(history.current().config().table("features").members())
                .containsOnlyKeys("console", "nkro");
        assertThat(history.undoLabel()).contains("Make it fit");
        history.undo();
        assertThat(history.current()).isEqualTo(before);
    }

    private static SetOption off(String path) {
        return new SetOption(OptionPath.of(path), new Value.Flag(false));
    }
}
