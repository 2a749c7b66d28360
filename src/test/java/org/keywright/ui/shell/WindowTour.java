package org.keywright.ui.shell;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.Labeled;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import org.keywright.ui.FxTest;
import org.keywright.ui.keymap.Place;
import org.testfx.api.FxRobot;
import org.testfx.util.WaitForAsyncUtils;

/** Every screen, panel and sheet of the window, one after the other, to look at each of them. */
final class WindowTour {

    private final FxRobot robot = new FxRobot();
    private final TestWindow window;
    private final List<Stop> stops = new ArrayList<>();

    private WindowTour(TestWindow window) {
        this.window = window;
    }

    /**
     * Something that the window can show.
     *
     * @param name for its picture
     * @param go shows it
     */
    record Stop(String name, Runnable go) {
        /** Shows it, and waits until it is laid out. */
        void show() {
            go.run();
            WaitForAsyncUtils.waitForFxEvents();
        }
    }

    /** All there is; a stop needs those before it. */
    static List<Stop> of(TestWindow window) {
        WindowTour tour = new WindowTour(window);
        tour.start();
        window.example();
        tour.palette();
        tour.keys();
        tour.panels();
        tour.options();
        tour.sheets();
        return tour.stops;
    }

    private void stop(String name, Runnable go) {
        stops.add(new Stop(name, go));
    }

    /** On the toolkit's thread. */
    private void does(String name, Runnable go) {
        stop(name, () -> FxTest.run(go));
    }

    private void start() {
        does("start", () -> window.shell().show(Optional.empty()));
        does("start-found", () -> find("planck"));
        does("start-nothing", () -> find("no such board"));
        does("start-all", () -> find(""));
    }

    private void find(String words) {
        field(".finding-pane .search-field").setText(words);
        Node list = window.root().lookup(".board-list");
        if (list != null) {
            ((ListView<?>) list).getSelectionModel().select(0);
        }
    }

    private void palette() {
        does("editor", window::example);
        for (String title : titles(".palette-pane .palette-tab")) {
            does("palette-" + named(title), () -> press(".palette-pane .palette-tab", title));
        }
        does("palette-search", () -> field(".palette-pane .search-field").setText("bright"));
        does("palette-found-nothing", () -> field(".palette-pane .search-field").setText("qqqq"));
        does(
                "compose",
                () -> {
                    field(".palette-pane .search-field").clear();
                    press(".builder-button");
                });
        does("composed", () -> press(".builder-button"));
    }

    private void keys() {
        does("layer", () -> window.editor().onShowLayer(1));
        stop(
                "card",
                () -> {
                    FxTest.run(() -> select(1));
                    robot.type(KeyCode.ENTER);
                });
        stop("card-typed", () -> robot.write("LT(1,KC_"));
        stop("replace", () -> keys(KeyCode.ESCAPE, KeyCode.CONTROL, KeyCode.H));
        stop("typing", () -> keys(KeyCode.ESCAPE, KeyCode.K));
        stop("typed", () -> keys(KeyCode.ESCAPE));
    }

    private void select(int key) {
        window.editor().onShowLayer(0);
        window.editor().onSelect(new Place.Key(key));
        window.root().lookup(".keyboard-pane .keycap:selected").requestFocus();
    }

    /** The first alone, the others together. */
    private void keys(KeyCode alone, KeyCode... together) {
        robot.type(alone);
        WaitForAsyncUtils.waitForFxEvents();
        robot.press(together).release(together);
    }

    private void panels() {
        does("problems", () -> window.commands().problems());
        does("build", () -> press(".drawer .palette-tab", "Build"));
        does(
                "extras",
                () -> {
                    press(".drawer .drawer-top .button", "");
                    window.commands().extras();
                });
        for (int i = 0; i < 9; i++) {
            int kind = i;
            does("extras-" + i, () -> pressAt(".kind-bar .chip", kind));
            does("extras-" + i + "-added", () -> press(".add-extra"));
        }
        does("extras-away", () -> window.commands().extras());
    }

    private void options() {
        does("options", () -> window.commands().options());
        does("options-search", () -> field(".options-top .search-field").setText("tapping"));
        does("options-nothing", () -> field(".options-top .search-field").setText("qqqq"));
        does("options-refused", () -> field(".options-top .search-field").setText("debounce"));
        does("options-away", () -> window.commands().options());
    }

    private void sheets() {
        does("save-first", () -> window.shell().onDismiss());
        int count = FxTest.on(() -> AllSheets.of(window.shell()).size());
        for (int i = 0; i < count; i++) {
            int number = i;
            Sheet sheet = FxTest.on(() -> AllSheets.of(window.shell()).get(number));
            String name = sheet.getClass().getSimpleName();
            if (sheet instanceof Sheet.Page(SheetPage content)) {
                name = content.getClass().getSimpleName();
            }
            does("sheet-" + named(name), () -> window.shell().onSheet(sheet));
        }
    }

    private TextField field(String selector) {
        return (TextField) window.root().lookup(selector);
    }

    private void press(String selector) {
        pressAt(selector, 0);
    }

    private void press(String selector, String words) {
        window.root().lookupAll(selector).stream()
                .map(ButtonBase.class::cast)
                .filter(button -> button.getText().equals(words))
                .toList()
                .getLast()
                .fire();
    }

    private void pressAt(String selector, int index) {
        List<Node> all = List.copyOf(window.root().lookupAll(selector));
        if (index < all.size()) {
            ((ButtonBase) all.get(index)).fire();
        }
    }

    private List<String> titles(String selector) {
        return FxTest.on(
                () ->
                        window.root().lookupAll(selector).stream()
                                .map(node -> ((Labeled) node).getText())
                                .toList());
    }

    private static String named(String title) {
        return title.isEmpty()
                ? "at-hand"
                : title.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "-");
    }
}
