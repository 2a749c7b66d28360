package org.keywright.ui.keymap;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.logging.Logger;
import javafx.scene.Scene;
import org.junit.jupiter.api.Test;
import org.keywright.keyboard.Layout;
import org.keywright.keymap.History;
import org.keywright.ui.Boards;
import org.keywright.ui.FxTest;
import org.keywright.ui.fx.Background;

/**
 * What it takes to open a keymap of 120 keys and three layers: the editor made, styled and laid out
 * from nothing; processor time of the window's thread.
 */
class OpeningBenchmark {

    private static final Layout BOARD = Boards.grid("LAYOUT", 6, 20);
    private static final int ROUNDS = 60;

    @Test
    void openingAKeyboard() {
        double[] times = new double[ROUNDS];
        for (int i = 0; i < ROUNDS; i++) {
            times[i] = FxTest.on(OpeningBenchmark::milliseconds);
        }
        double first = times[0];
        double[] warm = Arrays.copyOfRange(times, ROUNDS / 4, ROUNDS);
        Arrays.sort(warm);
        Logger.getLogger("benchmark")
                .info(
                        String.format(
                                Locale.ROOT,
                                "opening, 120 keys: first %.0f ms, median %.1f ms, p95 %.1f ms",
                                first,
                                warm[warm.length / 2],
                                warm[warm.length * 95 / 100]));
    }

    private static double milliseconds() {
        ThreadMXBean clock = ManagementFactory.getThreadMXBean();
        String row = String.join(" ", Collections.nCopies(120, "KC_A"));
        long begun = clock.getCurrentThreadCpuTime();
        EditorViewModel editor =
                new EditorViewModel(
                        Boards.keyboard(BOARD),
                        Boards.keycodes(),
                        new History(Boards.keymap(BOARD, row, row, row)),
                        document -> List.of(),
                        Background.direct());
        EditorView view = new EditorView(editor, query -> List.of());
        view.attach();
        Scene scene = new Scene(view, 1280, 800);
        FxTest.dress(scene, false);
        view.applyCss();
        view.layout();
        double spent = (clock.getCurrentThreadCpuTime() - begun) / 1e6;
        view.detach();
        return spent;
    }
}
