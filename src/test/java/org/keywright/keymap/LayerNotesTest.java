package org.keywright.keymap;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.keywright.option.Value;

/** What is noted about a layer stays with that layer. */
class LayerNotesTest {

    private static final KeymapDocument NAMED =
            LayerNotes.with(
                    new RenameLayer(2, "Nav")
                            .applyTo(
                                    new RenameLayer(1, "Num")
                                            .applyTo(Keymaps.of("MO(1) MO(2)", "KC_1", "KC_2"))),
                    2,
                    "colour",
                    "teal");

    @Test
    void namesStandBesideTheFileThatQmkReads() {
        assertThat(LayerNames.of(NAMED)).containsExactly("", "Num", "Nav");
        assertThat(NAMED.others()).isEqualTo(Value.Table.empty());
    }

    @Test
    void everythingNotedMovesWithItsLayer() {
        KeymapDocument moved = new MoveLayer(2, 0).applyTo(NAMED);

        assertThat(LayerNames.of(moved)).containsExactly("Nav", "", "Num");
        assertThat(LayerNotes.text(moved, 0, "colour")).isEqualTo("teal");
        assertThat(new MoveLayer(0, 2).applyTo(moved)).isEqualTo(NAMED);
    }

    @Test
    void aNewLayerHasNoNotesAndARemovedOneTakesItsNotesAlong() {
        KeymapDocument more = new AddLayer(1, Keymaps.layer("KC_X")).applyTo(NAMED);
        KeymapDocument fewer = RemoveLayer.of(more, 2).applyTo(more);

        assertThat(LayerNames.of(more)).containsExactly("", "", "Num", "Nav");
        assertThat(LayerNames.of(fewer)).containsExactly("", "", "Nav");
        assertThat(LayerNotes.text(fewer, 2, "colour")).isEqualTo("teal");
    }

    @Test
    void aProjectWithoutNotesIsAnEmptyOne() {
        KeymapDocument plain = LayerNotes.with(NAMED, 2, "colour", "");
        plain = new RenameLayer(2, "").applyTo(new RenameLayer(1, "").applyTo(plain));

        assertThat(plain.project()).isEqualTo(Value.Table.empty());
    }

    @Test
    void namesThatAnEarlierVersionWroteIntoTheFileAreReadAndMoveOut() {
        Value.Table earlier =
                Value.Table.empty().with("layer_names", Value.texts(List.of("Base", "Num")));
        KeymapDocument document =
                Keymaps.of("KC_A", "KC_1")
                        .withOthers(Value.Table.empty().with("keywright", earlier));

        assertThat(LayerNames.of(document)).containsExactly("Base", "Num");
        KeymapDocument moved = new MoveLayer(1, 0).applyTo(document);
        assertThat(LayerNames.of(moved)).containsExactly("Num", "Base");
        assertThat(moved.others()).isEqualTo(Value.Table.empty());
        KeymapDocument cleared = new RenameLayer(0, "").applyTo(document);
        assertThat(LayerNames.of(cleared)).containsExactly("", "Num");
    }
}
