package org.keywright.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.Cell;
import javafx.scene.control.ComboBoxBase;
import javafx.scene.control.Labeled;
import javafx.scene.control.ListView;
import javafx.scene.control.Slider;
import javafx.scene.control.TextInputControl;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.TreeView;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.keywright.keymap.ExtraKind;
import org.keywright.ui.FxTest;
import org.keywright.ui.NeedsLetters;
import org.testfx.api.FxRobot;
import org.testfx.util.WaitForAsyncUtils;

/** Whatever can be pressed or filled in on a sheet or in a form is reached with the Tab key. */
@ExtendWith(NeedsLetters.class)
class ReachTest {

    private static final int MOST_STOPS = 200;

    @TempDir Path folder;

    private final FxRobot robot = new FxRobot();
    private final Map<String, List<String>> missed = new TreeMap<>();
    private TestWindow window;

    @BeforeEach
    void open() {
        window = TestWindow.open(folder, 1280, 800);
    }

    @AfterEach
    void close() {
        window.close();
    }

    @Test
    void onEverySheet() {
        window.example();
        for (Sheet sheet : FxTest.on(() -> AllSheets.of(window.shell()))) {
            FxTest.run(() -> window.shell().onSheet(sheet));
            WaitForAsyncUtils.waitForFxEvents();
            String name =
                    sheet instanceof Sheet.Page(SheetPage page)
                            ? page.getClass().getSimpleName()
                            : sheet.getClass().getSimpleName();
            if (sheet instanceof Sheet.Tester) {
                giveTheKeysBack();
            }
            walk(name, ".sheet-pane");
            // The arrow keys lead through this list while one types into the field above it.
            missed.remove("Quick", List.of("ListViewlist-view quick-list  What fits"));
            FxTest.run(() -> window.shell().onDismiss());
        }
        assertThat(missed).isEmpty();
    }

    @Test
    void beyondPlainKeys() {
        window.example();
        run(WindowCommand.EXTRAS);
        for (ExtraKind kind : ExtraKind.values()) {
            List<Node> chips = nodes(".extras-pane .kind-bar .chip");
            press(chips.get(kind.ordinal()));
            press(nodes(".extras-pane .add-extra").getFirst());
            FxTest.run(nodes(".extras-pane .add-extra").getFirst()::requestFocus);
            walk(kind.name(), ".extras-pane .entry-form");
        }
        assertThat(missed).isEmpty();
    }

    /** The tester has every key until Esc is held for a second. */
    private void giveTheKeysBack() {
        robot.press(KeyCode.ESCAPE).sleep(1500).release(KeyCode.ESCAPE);
        WaitForAsyncUtils.waitForFxEvents();
    }

    private void press(Node button) {
        FxTest.run(((ButtonBase) button)::fire);
        WaitForAsyncUtils.waitForFxEvents();
    }

    private List<Node> nodes(String query) {
        return FxTest.on(() -> List.copyOf(window.root().lookupAll(query)));
    }

    private void run(WindowCommand command) {
        FxTest.run(() -> window.commands().run(command));
        WaitForAsyncUtils.waitForFxEvents();
    }

    /** Tabs until the focus has been everywhere it goes, and notes what it never came to. */
    private void walk(String place, String pane) {
        List<Node> wanted = FxTest.on(() -> wanted(pane));
        Set<Node> seen = new LinkedHashSet<>();
        for (Node at = owner(); seen.add(at) && !seen.containsAll(wanted); at = owner()) {
            robot.type(KeyCode.TAB);
            WaitForAsyncUtils.waitForFxEvents();
            assertThat(seen).as("%s has an end", place).hasSizeLessThan(MOST_STOPS);
        }
        wanted.removeAll(seen);
        wanted.remove(owner());
        if (!wanted.isEmpty()) {
            missed.put(place, FxTest.on(() -> wanted.stream().map(ReachTest::words).toList()));
        }
    }

    private List<Node> wanted(String pane) {
        List<Node> wanted = new ArrayList<>();
        collect(window.root().lookup(pane), wanted);
        return wanted;
    }

    private static void collect(Node node, List<Node> wanted) {
        if (!node.isVisible() || node.isDisabled() || node instanceof Cell<?>) {
            return;
        }
        if (takesInput(node)) {
            wanted.add(node);
            return;
        }
        if (node instanceof Parent parent) {
            parent.getChildrenUnmodifiable().forEach(child -> collect(child, wanted));
        }
    }

    /** Of several toggles of which one is chosen the arrow keys lead from it to the others. */
    private static boolean takesInput(Node node) {
        boolean another =
                node instanceof ToggleButton toggle
                        && toggle.getToggleGroup() != null
                        && toggle.getToggleGroup().getSelectedToggle() != null
                        && !toggle.isSelected();
        return !another
                && (node instanceof ButtonBase
                        || node instanceof ComboBoxBase<?>
                        || node instanceof TextInputControl
                        || node instanceof ListView<?>
                        || node instanceof TreeView<?>
                        || node instanceof Slider);
    }

    private static String words(Node node) {
        String text = node instanceof Labeled labeled ? labeled.getText() : "";
        String said = node.getAccessibleText() == null ? "" : node.getAccessibleText();
        return node.getClass().getSimpleName() + node.getStyleClass() + " " + text + " " + said;
    }

    private Node owner() {
        return FxTest.on(() -> window.stage().getScene().getFocusOwner());
    }
}
