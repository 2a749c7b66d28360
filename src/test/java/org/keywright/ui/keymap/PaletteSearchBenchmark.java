package org.keywright.ui.keymap;

import java.lang.management.ManagementFactory;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.logging.Logger;
import java.util.stream.IntStream;
import javafx.scene.Scene;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.keywright.keyboard.Layout;
import org.keywright.keycode.KeycodeSearch;
import org.keywright.keycode.TestTable;
import org.keywright.keymap.History;
import org.keywright.ui.Boards;
import org.keywright.ui.FxTest;
import org.keywright.ui.fx.Background;

/**
 * What it takes from a letter typed into the palette's search until its tiles are laid out:
 * processor time of the window's thread, which does not depend on what else the machine does.
 */
class PaletteSearchBenchmark {

    private static final Layout BOARD = Boards.grid("LAYOUT", 6, 20);
    private static final int ROUNDS = 40;
    private static final List<String> TYPED =
            List.of("v", "vo", "vol", "volu", "e", "en", "ent", "LT(", "left", "ö", "!", "mouse");

    @Test
    void searchingWithThirtyTwoLayers() {
        String[] layers =
                IntStream.range(0, 32)
                        .mapToObj(i -> "KC_A ".repeat(120).strip())
                        .toArray(String[]::new);
        EditorViewModel editor =
                new EditorViewModel(
                        Boards.keyboard(BOARD),
                        TestTable.table(),
                        new History(Boards.keymap(BOARD, layers)),
                        document -> List.of(),
                        Background.direct());
        KeycodeSearch search = new KeycodeSearch(TestTable.table());
        PaletteViewModel palette =
                new PaletteViewModel(editor, new KeyEdits(editor), query -> search.find(query, 60));
        report("found", times(palette, null));
        Scene scene =
                FxTest.on(
                        () -> {
                            PalettePane pane = new PalettePane(palette, editor, () -> {});
                            pane.attach();
                            Stage stage = new Stage();
                            stage.setScene(new Scene(pane, 1000, 400));
                            FxTest.dress(stage.getScene(), false);
                            stage.show();
                            return stage.getScene();
                        });
        report("found and laid out", times(palette, scene));
    }

    private static double[] times(
            PaletteViewModel palette, @org.jspecify.annotations.Nullable Scene scene) {
        double[] times = new double[ROUNDS * TYPED.size()];
        for (int i = 0; i < times.length; i++) {
            String query = TYPED.get(i % TYPED.size());
            times[i] =
                    FxTest.on(
                            () -> {
                                long start = spent();
                                palette.queryProperty().set(query);
                                if (scene != null) {
                                    scene.getRoot().applyCss();
                                    scene.getRoot().layout();
                                }
                                return (spent() - start) / 1e6;
                            });
        }
        return Arrays.copyOfRange(times, times.length / 4, times.length);
    }

    private static long spent() {
        return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
    }

    private static void report(String what, double[] times) {
        Arrays.sort(times);
        Logger.getLogger("benchmark")
                .info(
                        String.format(
                                Locale.ROOT,
                                "palette search, %s: median %.2f ms, p95 %.2f ms, worst %.2f ms",
                                what,
                                times[times.length / 2],
                                times[times.length * 95 / 100],
                                times[times.length - 1]));
    }
}
