package org.keywright.ui.keymap;

import java.lang.management.ManagementFactory;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import javafx.scene.Scene;
import javafx.stage.Stage;
import javax.management.ObjectName;
import org.junit.jupiter.api.Test;
import org.keywright.keyboard.Layout;
import org.keywright.keymap.History;
import org.keywright.ui.Boards;
import org.keywright.ui.FxTest;
import org.keywright.ui.fx.Background;
import org.testfx.util.WaitForAsyncUtils;

/**
 * An hour of ten edits a second in the drawn editor: memory in use after collecting garbage, and
 * the classes that use it. Undo keeps ten thousand steps, so it may grow until those are there.
 */
class EditingMemoryBenchmark {

    private static final Layout BOARD = Boards.grid("LAYOUT", 6, 20);
    private static final int EDITS = Integer.getInteger("keywright.edits", 36_000);
    private static final int SAMPLES = 12;

    @Test
    void anHourOfEditing() throws Exception {
        String row = String.join(" ", Collections.nCopies(120, "KC_A"));
        EditorViewModel editor =
                new EditorViewModel(
                        Boards.keyboard(BOARD),
                        Boards.keycodes(),
                        new History(Boards.keymap(BOARD, row, row, row)),
                        document -> List.of(),
                        Background.direct());
        Stage stage = FxTest.on(() -> shown(editor));
        KeyEdits keys = new KeyEdits(editor);
        Random random = new Random(5);
        for (int sample = 0; sample < SAMPLES; sample++) {
            for (int i = 0; i < EDITS / SAMPLES; i++) {
                FxTest.run(() -> edit(editor, keys, random));
            }
            WaitForAsyncUtils.waitForFxEvents();
            System.out.printf(
                    "after %6d edits: %6.1f MB%n",
                    (sample + 1) * (EDITS / SAMPLES), used() / 1048576.0);
        }
        System.out.println(histogram());
        FxTest.run(stage::close);
    }

    private static Stage shown(EditorViewModel editor) {
        EditorView view = new EditorView(editor, query -> List.of());
        view.attach();
        Stage stage = new Stage();
        stage.setScene(new Scene(view, 980, 800));
        FxTest.dress(stage.getScene(), false);
        stage.show();
        return stage;
    }

    private static void edit(EditorViewModel editor, KeyEdits keys, Random random) {
        editor.onShowLayer(random.nextInt(3));
        editor.onSelect(new Place.Key(random.nextInt(120)));
        keys.onAssign("KC_" + (char) ('A' + random.nextInt(26)));
        if (random.nextInt(10) == 0) {
            editor.onUndo();
        }
    }

    private static long used() throws InterruptedException {
        for (int i = 0; i < 3; i++) {
            System.gc();
            Thread.sleep(50);
        }
        return ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed();
    }

    private static String histogram() throws Exception {
        Object text =
                ManagementFactory.getPlatformMBeanServer()
                        .invoke(
                                new ObjectName("com.sun.management:type=DiagnosticCommand"),
                                "gcClassHistogram",
                                new Object[] {new String[0]},
                                new String[] {String[].class.getName()});
        return String.join("\n", String.valueOf(text).lines().limit(16).toList());
    }
}
