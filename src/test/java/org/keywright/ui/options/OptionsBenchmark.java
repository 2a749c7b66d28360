package org.keywright.ui.options;

import java.lang.management.ManagementFactory;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Locale;
import java.util.logging.Logger;
import javafx.scene.Scene;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.keywright.ui.FxTest;

/**
 * What it takes until all options of a keymap are styled and laid out, ready to be drawn: processor
 * time of the window's thread. The options are read before that, in the background.
 */
class OptionsBenchmark {

    private static final int ROUNDS = 25;

    @TempDir Path folder;

    @Test
    void openingAllOptions() {
        OptionsBench bench = FxTest.on(() -> new OptionsBench(folder, "crkbd/rev1"));
        StackPane screens = new StackPane();
        Stage stage = FxTest.on(() -> show(screens));
        double[] opening = new double[ROUNDS];
        double[] searching = new double[ROUNDS];
        for (int i = 0; i < ROUNDS; i++) {
            OptionsView view = FxTest.on(() -> new OptionsView(bench.model, () -> {}));
            opening[i] = milliseconds(() -> open(screens, view));
            searching[i] =
                    milliseconds(
                            () -> {
                                bench.model.onSearch("brightness");
                                layOut(screens);
                            });
            FxTest.run(
                    () -> {
                        bench.model.onSearch("");
                        view.detach();
                    });
        }
        say("opening " + bench.options().book().options().size() + " options", opening);
        FxTest.run(stage::close);
        say("searching them", searching);
    }

    private static Stage show(StackPane screens) {
        Stage stage = new Stage();
        stage.setScene(new Scene(screens, 1280, 750));
        FxTest.dress(stage.getScene(), false);
        stage.show();
        return stage;
    }

    private static void open(StackPane screens, OptionsView view) {
        screens.getChildren().setAll(view);
        view.attach();
        layOut(screens);
    }

    private static void layOut(StackPane screens) {
        screens.applyCss();
        screens.layout();
    }

    private static double milliseconds(Runnable work) {
        return FxTest.on(
                () -> {
                    var threads = ManagementFactory.getThreadMXBean();
                    long before = threads.getCurrentThreadCpuTime();
                    work.run();
                    return (threads.getCurrentThreadCpuTime() - before) / 1e6;
                });
    }

    private static void say(String what, double[] times) {
        double first = times[0];
        double[] later = Arrays.copyOfRange(times, 1, times.length);
        Arrays.sort(later);
        Logger.getLogger("benchmark")
                .info(
                        String.format(
                                Locale.ROOT,
                                "%s: first %.1f ms, median %.1f ms, p95 %.1f ms",
                                what,
                                first,
                                later[later.length / 2],
                                later[(int) (later.length * 0.95)]));
    }
}
