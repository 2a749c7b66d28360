package org.keywright.ui.shell;

import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Supplier;
import javafx.scene.Scene;
import javafx.scene.layout.StackPane;
import org.jspecify.annotations.Nullable;
import org.keywright.ui.fx.Pause;
import org.keywright.ui.options.OptionsView;

/**
 * Reads, styles and lays out the options once while nobody waits for them, out of sight. Most of
 * what the first look at them takes is the loading of code and style rules, which then is done.
 */
final class OptionsWarming {

    /** Whoever has just opened a keymap looks at it first. */
    private static final double IDLE = 1_500;

    /** By then they have been read. */
    private static final double READ = 700;

    /** Code and rules are loaded once for all windows. */
    private static final AtomicBoolean DONE = new AtomicBoolean();

    private final Supplier<OptionsView> view;
    private final Supplier<@Nullable Scene> like;
    private final Pause idle = new Pause(IDLE, this::read);
    private final Pause reading = new Pause(READ, this::style);
    private boolean attached;

    /**
     * Warms a view that is not shown.
     *
     * @param view makes it if need be
     * @param like tells the window's, whose looks and size it takes
     */
    OptionsWarming(Supplier<OptionsView> view, Supplier<@Nullable Scene> like) {
        this.view = view;
        this.like = like;
    }

    /** Begins as soon as there is time, unless it was done before. */
    void begin() {
        if (!DONE.get()) {
            idle.restart();
        }
    }

    private void read() {
        attached = true;
        view.get().attach();
        reading.restart();
    }

    private void style() {
        Scene window = like.get();
        if (window != null) {
            DONE.set(true);
            style(window);
        }
        end();
    }

    private void style(Scene window) {
        OptionsView shown = view.get();
        // Not as the root itself: it would be styled once more, without colours, when it leaves.
        StackPane around = new StackPane(shown);
        Scene scene = new Scene(around, window.getWidth(), window.getHeight());
        scene.getStylesheets().setAll(List.copyOf(window.getStylesheets()));
        around.applyCss();
        around.layout();
        around.getChildren().clear();
    }

    /** Leaves the view as it was: somebody wants it now, or nobody any more. */
    void end() {
        idle.cancel();
        reading.cancel();
        if (attached) {
            attached = false;
            view.get().detach();
        }
    }
}
