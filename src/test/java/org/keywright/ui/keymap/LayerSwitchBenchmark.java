package org.keywright.ui.keymap;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.CountDownLatch;
import java.util.logging.Logger;
import javafx.application.Platform;
import javafx.scene.Scene;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.keywright.keyboard.Layout;
import org.keywright.keymap.History;
import org.keywright.ui.Boards;
import org.keywright.ui.FxTest;
import org.keywright.ui.fx.Background;

/**
 * What it takes until another layer of 120 keys is styled and laid out, ready to be drawn:
 * processor time of the window's thread, which does not depend on what else the machine does.
 */
class LayerSwitchBenchmark {

    private static final Layout BOARD = Boards.grid("LAYOUT", 6, 20);
    private static final int ROUNDS = 600;

    @Test
    void switchingLayers() throws InterruptedException {
        EditorViewModel editor =
                new EditorViewModel(
                        Boards.keyboard(BOARD),
                        Boards.keycodes(),
                        new History(Boards.keymap(BOARD, codes(0), codes(1), codes(2))),
                        document -> List.of(),
                        Background.direct());
        Scene scene = FxTest.on(() -> shown(editor));
        double[] times = new double[ROUNDS];
        for (int i = 0; i < ROUNDS; i++) {
            int layer = i % 3;
            times[i] = milliseconds(editor, scene, layer);
        }
        FxTest.run(() -> scene.getWindow().hide());
        double[] warm = Arrays.copyOfRange(times, ROUNDS / 4, ROUNDS);
        Arrays.sort(warm);
        Logger.getLogger("benchmark")
                .info(
                        String.format(
                                Locale.ROOT,
                                "layer switch, 120 keys: first %.2f ms, median %.2f ms, p95 %.2f ms",
                                times[1],
                                warm[warm.length / 2],
                                warm[warm.length * 95 / 100]));
    }

    private static Scene shown(EditorViewModel editor) {
        EditorView view = new EditorView(editor, query -> List.of());
        view.attach();
        Stage stage = new Stage();
        stage.setScene(new Scene(view, 980, 800));
        FxTest.dress(stage.getScene(), false);
        stage.show();
        return stage.getScene();
    }

    /** Processor time of the switch itself and of the next pulse's styling and layout. */
    private static double milliseconds(EditorViewModel editor, Scene scene, int layer)
            throws InterruptedException {
        ThreadMXBean clock = ManagementFactory.getThreadMXBean();
        CountDownLatch done = new CountDownLatch(1);
        long[] spent = {0, 0};
        Runnable before = () -> spent[1] = clock.getCurrentThreadCpuTime();
        Runnable after =
                () -> {
                    spent[0] += clock.getCurrentThreadCpuTime() - spent[1];
                    done.countDown();
                };
        FxTest.run(
                () -> {
                    long start = clock.getCurrentThreadCpuTime();
                    editor.onShowLayer(layer);
                    spent[0] = clock.getCurrentThreadCpuTime() - start;
                    scene.addPreLayoutPulseListener(before);
                    scene.addPostLayoutPulseListener(after);
                    Platform.requestNextPulse();
                });
        done.await();
        FxTest.run(
                () -> {
                    scene.removePreLayoutPulseListener(before);
                    scene.removePostLayoutPulseListener(after);
                });
        return spent[0] / 1e6;
    }

    private static String codes(int layer) {
        String[] kinds = {"KC_TRNS", "MO(1)", "LT(2,KC_SPC)", "KC_MPLY", "LSFT_T(KC_A)"};
        StringBuilder all = new StringBuilder();
        for (int i = 0; i < BOARD.keys().size(); i++) {
            char letter = (char) ('A' + (i * 7 + layer * 5) % 26);
            boolean special = layer > 0 && i % 3 == 0;
            all.append(i == 0 ? "" : " ")
                    .append(special ? kinds[(i / 3 + layer) % kinds.length] : "KC_" + letter);
        }
        return all.toString();
    }
}
