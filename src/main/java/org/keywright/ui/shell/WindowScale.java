package org.keywright.ui.shell;

import java.util.List;
import java.util.Optional;
import javafx.scene.Scene;
import org.keywright.application.Settings;

/** How large everything in the window is, in steps from 80 to 200 per cent; remembered. */
final class WindowScale {

    /** Per cent, the smallest first. */
    static final List<Integer> STEPS = List.of(80, 90, 100, 110, 125, 150, 175, 200);

    private static final String KEY = "window.scale";
    private static final int USUAL = 100;

    private final Scene scene;
    private final Scaled content;
    private final Settings settings;
    private Optional<String> popups = Optional.empty();
    private int percent;

    WindowScale(Scene scene, Scaled content, Settings settings) {
        this.scene = scene;
        this.content = content;
        this.settings = settings;
        percent = remembered(settings.find(KEY).orElse(""));
        apply();
    }

    private static int remembered(String text) {
        return STEPS.stream().filter(s -> s.toString().equals(text)).findFirst().orElse(USUAL);
    }

    int percent() {
        return percent;
    }

    /** The next step in that direction, as far as there is one. */
    void step(int by) {
        choose(STEPS.get(Math.clamp(STEPS.indexOf(percent) + by, 0, STEPS.size() - 1)));
    }

    /** Goes to one of the steps. */
    void choose(int wanted) {
        percent = wanted;
        settings.put(KEY, Integer.toString(wanted));
        apply();
    }

    private void apply() {
        content.scaleTo(percent / 100.0);
        popups.ifPresent(scene.getStylesheets()::remove);
        popups = percent == USUAL ? Optional.empty() : Optional.of(sheet(percent));
        keepPopups();
    }

    private void keepPopups() {
        popups.filter(sheet -> !scene.getStylesheets().contains(sheet))
                .ifPresent(scene.getStylesheets()::add);
    }

    /** Menus and tooltips are windows of their own, which the content's scale does not reach. */
    private static String sheet(int percent) {
        String size = "{-fx-font-size:" + Math.round(13 * percent / 100.0) + "px;}";
        String popups = ".context-menu,.menu-item,.menu-item .label,.tooltip,.combo-box-popup *";
        return "data:text/css," + (popups + size).replace(" ", "%20").replace("#", "%23");
    }
}
