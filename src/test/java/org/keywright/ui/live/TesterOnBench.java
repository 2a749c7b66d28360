package org.keywright.ui.live;

import java.util.Collections;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Future;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import org.keywright.keyboard.Layout;
import org.keywright.live.SentKeys;
import org.keywright.ui.Boards;
import org.keywright.ui.control.CapLook;
import org.keywright.ui.fx.Background;

/**
 * The window's key tester as it is, without its view, for a small keyboard (1209:0001) with a key
 * at every place of a matrix of four rows and four columns.
 */
public final class TesterOnBench implements AutoCloseable {

    private static final Layout GRID = Boards.grid("LAYOUT", 4, 4);
    private static final int PATIENT_MILLIS = 250;

    /** In the window's place; what is heard after the end is of no interest. */
    private final ExecutorService window =
            new ThreadPoolExecutor(
                    1,
                    1,
                    0,
                    TimeUnit.SECONDS,
                    new LinkedBlockingQueue<>(),
                    Thread.ofPlatform().daemon().factory(),
                    new ThreadPoolExecutor.DiscardPolicy());

    private final TesterViewModel tester;

    /** Looks at the switches of that keyboard from now on. */
    public TesterOnBench(TesterActions actions) {
        tester =
                asked(
                        () -> {
                            TesterViewModel made =
                                    new TesterViewModel(subject(), actions, answers());
                            made.withinProperty().set(PATIENT_MILLIS);
                            made.sourceProperty().set(TesterViewModel.Source.SWITCHES);
                            return made;
                        });
    }

    private static TesterSubject subject() {
        String codes = "KC_A ".repeat(GRID.keys().size()).strip();
        return new TesterSubject(
                Boards.keyboard(GRID),
                GRID,
                Collections.nCopies(GRID.keys().size(), CapLook.blank()),
                new SentKeys(Boards.keymap(GRID, codes), Boards.keycodes(), 0));
    }

    private Background answers() {
        return new Background(
                window,
                window,
                failure -> {
                    throw new IllegalStateException(failure);
                });
    }

    /** What it says about the switches. */
    public String switches() {
        return asked(() -> tester.switchesProperty().get());
    }

    /** What it says about the keys. */
    public String summary() {
        return asked(() -> tester.summaryProperty().get());
    }

    /** How often each key was pressed, row by row. */
    public List<Integer> presses() {
        return each(TesterViewModel.TestedKey::presses);
    }

    /** Which keys are held, row by row. */
    public List<Boolean> held() {
        return each(TesterViewModel.TestedKey::held);
    }

    /** How often each key chattered, row by row. */
    public List<Integer> chatters() {
        return each(TesterViewModel.TestedKey::chatters);
    }

    private <T> List<T> each(Function<TesterViewModel.TestedKey, T> what) {
        return asked(() -> tester.drawnKeys().stream().map(what).toList());
    }

    private <T> T asked(Callable<T> question) {
        Future<T> answer = window.submit(question);
        try {
            return answer.get();
        } catch (InterruptedException | ExecutionException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public void close() {
        asked(
                () -> {
                    tester.onClose();
                    return true;
                });
        window.shutdown();
    }
}
