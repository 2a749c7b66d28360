package org.keywright.ui.keymap;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.keywright.catalogue.Catalogue;
import org.keywright.catalogue.FirmwareTree;
import org.keywright.keyboard.Direction;
import org.keywright.keyboard.KeyboardDefinition;
import org.keywright.keymap.History;
import org.keywright.keymap.RemoveOption;
import org.keywright.keymap.SetOption;
import org.keywright.keymap.file.KeymapFile;
import org.keywright.keymap.file.OpenedKeymap;
import org.keywright.option.OptionPath;
import org.keywright.option.Value;
import org.keywright.ui.fx.Background;

/**
 * Whatever somebody does to a keymap, undoing it gives the bytes of the file back, and doing it all
 * again gives the same bytes again. {@code keywright.seeds} says how many people try.
 */
class UndoneEditsTest {

    private static final int SEEDS = Integer.getInteger("keywright.seeds", 50);
    private static final int EDITS = 200;
    private static final Path HOME = Path.of(System.getProperty("keywright.home", "."));
    private static final List<String> CODES =
            List.of(
                    "KC_A",
                    "LT(1,KC_SPC)",
                    "MO(2)",
                    "TG(3)",
                    "LSFT_T(KC_Z)",
                    "OSM(MOD_LCTL)",
                    "ANY(MY_MACRO)",
                    "S(KC_1)",
                    "what is this",
                    "KC_NO",
                    "_______");

    @Test
    void twoHundredRandomEditsAndAsManyUndosGiveTheSameBytes() {
        String id = "planck/rev3";
        KeyboardDefinition keyboard =
                new Catalogue(FirmwareTree.builtIn(HOME)).keyboard(id).value().orElseThrow();
        Path file = HOME.resolve("data/examples").resolve(id).resolve("keymap.json");
        long changed = 0;
        for (int seed = 0; seed < SEEDS; seed++) {
            OpenedKeymap opened = KeymapFile.open(file).value().orElseThrow();
            EditorViewModel editor =
                    new EditorViewModel(
                            keyboard,
                            new Catalogue(FirmwareTree.builtIn(HOME)).keycodes(),
                            new History(opened.document()),
                            document -> List.of(),
                            Background.direct());
            String before = text(opened, editor);
            Random random = new Random(seed);
            for (int i = 0; i < EDITS; i++) {
                edit(editor, random);
            }
            String after = text(opened, editor);
            int undone = all(editor, true);
            assertThat(text(opened, editor)).as("seed " + seed).isEqualTo(before);
            assertThat(editor.dirtyProperty().get()).isFalse();
            assertThat(all(editor, false)).isEqualTo(undone);
            assertThat(text(opened, editor)).as("seed " + seed).isEqualTo(after);
            changed += undone;
        }
        System.err.printf("random edits: %d seeds, %d changes undone and redone%n", SEEDS, changed);
        assertThat(changed).isGreaterThan(SEEDS * EDITS / 4L);
    }

    private static String text(OpenedKeymap opened, EditorViewModel editor) {
        return KeymapFile.text(opened, editor.document());
    }

    private static int all(EditorViewModel editor, boolean back) {
        int steps = 0;
        while (!(back ? editor.undoLabelProperty() : editor.redoLabelProperty()).get().isEmpty()) {
            if (back) {
                editor.onUndo();
            } else {
                editor.onRedo();
            }
            steps++;
        }
        return steps;
    }

    private static void edit(EditorViewModel editor, Random random) {
        if (random.nextInt(3) == 0) {
            editLayers(editor, random);
        } else {
            editKeys(editor, random);
        }
    }

    private static void editKeys(EditorViewModel editor, Random random) {
        KeyEdits keys = new KeyEdits(editor);
        Selecting selecting = new Selecting(editor);
        int key = random.nextInt(48);
        String code = CODES.get(random.nextInt(CODES.size()));
        switch (random.nextInt(9)) {
            case 0, 1 -> {
                editor.onSelect(new Place.Key(key));
                keys.onAssign(code);
            }
            case 2 -> keys.onSwap(key, random.nextInt(48));
            case 3 -> {
                selecting.onSwept(random.ints(5, 0, 48).boxed().collect(Collectors.toSet()));
                keys.onTransparent();
            }
            case 4 -> {
                selecting.onRow();
                keys.onPaste(code);
            }
            case 5 -> {
                selecting.onHalf();
                keys.onMirror();
            }
            case 6 -> keys.selectedKeys().ifPresent(keys::onPaste);
            case 7 -> {
                keys.onMove(Direction.values()[random.nextInt(4)]);
                keys.onClear();
            }
            default ->
                    new Replacing(editor)
                            .onReplace(
                                    new Replacing.Wish("KC_A", random.nextBoolean(), true), code);
        }
    }

    private static void editLayers(EditorViewModel editor, Random random) {
        LayerEdits layers = new LayerEdits(editor);
        OptionPath term = OptionPath.of("tapping.term");
        switch (random.nextInt(8)) {
            case 0 -> layers.onAdd();
            case 1 -> layers.onDuplicate();
            case 2 -> layers.onRemove();
            case 3 -> layers.onMove(layer(editor, random), layer(editor, random));
            case 4 -> editor.onShowLayer(layer(editor, random));
            case 5 -> editor.apply(new SetOption(term, Value.Whole.of(random.nextInt(500))));
            case 6 -> editor.apply(new RemoveOption(term));
            default -> layers.onRename("name " + random.nextInt(3));
        }
    }

    private static int layer(EditorViewModel editor, Random random) {
        return random.nextInt(editor.document().layers().size());
    }
}
