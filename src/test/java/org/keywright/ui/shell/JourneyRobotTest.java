package org.keywright.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.BooleanSupplier;
import javafx.scene.Node;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.Labeled;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import org.keywright.application.Home;
import org.keywright.application.Keywright;
import org.keywright.application.OpenPrograms;
import org.keywright.application.UserFolders;
import org.keywright.keyboard.UsbIdentity;
import org.keywright.keymap.KeymapDocument;
import org.keywright.ui.FxTest;
import org.keywright.ui.NeedsLetters;
import org.keywright.ui.control.Keycap;
import org.testfx.api.FxRobot;
import org.testfx.util.WaitForAsyncUtils;

/** What somebody does on a first evening, from the start screen on, in the whole window. */
@ExtendWith(NeedsLetters.class)
class JourneyRobotTest {

    private static final String SPLIT = "crkbd/rev1";

    @RegisterExtension final OpenPrograms programs = OpenPrograms.ofEachTest();

    @TempDir Path folder;

    private final FxRobot robot = new FxRobot();
    private final Chosen dialogs = new Chosen();
    private TestWindow window;

    @BeforeEach
    void open() {
        Keywright program = programs.open(Home.find(), UserFolders.below(folder.resolve("user")));
        window = TestWindow.open(program, dialogs, 1280, 800);
    }

    @AfterEach
    void close() {
        window.close();
    }

    @Test
    void threeLayersForASplitKeyboardWithTheMouseAlone() {
        await(() -> shows("Split"));
        click("Split");
        await(() -> find("Corne").isPresent() && enabled("New keymap"));
        click("New keymap");
        await(() -> window.shell().sessionProperty().get().isPresent());
        int before = keymap().layers().size();
        clickOn(".layers-pane .button", "Add a layer");
        clickOn(".layers-pane .button", "Add a layer");
        assertThat(keymap().layers()).hasSize(before + 2);
        robot.clickOn(layer(0));
        robot.clickOn(key(0));
        robot.clickOn(palette("Q"));
        robot.clickOn(palette("W"));
        tab("Layers");
        robot.clickOn(key(38));
        robot.clickOn(tile("MO(" + before + ")"));
        robot.clickOn(key(41));
        robot.clickOn(tile("MO(" + (before + 1) + ")"));
        robot.clickOn(layer(before));
        tab("Basic");
        robot.clickOn(key(0));
        robot.clickOn(palette("1"));
        robot.clickOn(layer(before + 1));
        robot.clickOn(key(1));
        robot.clickOn(palette("F5"));

        assertThat(text(0, 0)).isEqualTo("KC_Q");
        assertThat(text(0, 1)).isEqualTo("KC_W");
        assertThat(text(0, 38)).isEqualTo("MO(" + before + ")");
        assertThat(text(0, 41)).isEqualTo("MO(" + (before + 1) + ")");
        assertThat(text(before, 0)).isEqualTo("KC_1");
        assertThat(text(before + 1, 1)).isEqualTo("KC_F5");
        assertThat(keymap().keyboard()).isEqualTo(SPLIT);
    }

    @Test
    void threeLayersForASplitKeyboardWithTheKeyboardAlone() {
        await(() -> shows("Split"));
        robot.write("crkbd");
        await(() -> find("Corne").isPresent() && enabled("New keymap"));
        robot.type(KeyCode.ENTER);
        await(() -> window.shell().sessionProperty().get().isPresent());
        int before = keymap().layers().size();
        quick("add a layer");
        quick("add a layer");
        assertThat(keymap().layers()).hasSize(before + 2);
        control(KeyCode.DIGIT1);
        FxTest.run(() -> window.root().lookup(".keycap").requestFocus());
        robot.type(KeyCode.ENTER).write("MO(" + before + ")").type(KeyCode.ENTER);
        robot.type(KeyCode.ENTER).write("LT(" + (before + 1) + ",KC_SPC)").type(KeyCode.ENTER);
        quick("layer " + before);
        robot.type(KeyCode.LEFT, KeyCode.LEFT, KeyCode.K);
        robot.type(KeyCode.Z, KeyCode.DIGIT7, KeyCode.ESCAPE);
        WaitForAsyncUtils.waitForFxEvents();

        assertThat(text(0, 0)).isEqualTo("MO(" + before + ")");
        assertThat(text(0, 1)).isEqualTo("LT(" + (before + 1) + ",KC_SPC)");
        assertThat(window.editor().layer()).isEqualTo(before);
        assertThat(keymap().layers().get(before).keys())
                .extracting(code -> code.text())
                .contains("KC_Z", "KC_7");
    }

    @Test
    void backupsOfViaAndVialAreOpened() throws IOException {
        UsbIdentity usb = window.program().boards().definition(SPLIT).value().orElseThrow().usb();
        dialogs.keymap =
                Optional.of(
                        Files.writeString(
                                folder.resolve("backup.json"),
                                """
                                {"name": "Corne", "vendorProductId": %d, "macros": [""],
                                 "layers": [%s]}
                                """
                                        .formatted(
                                                usb.vendorId() * 65536L + usb.productId(),
                                                viaLayer())));
        control(KeyCode.O);
        await(() -> window.shell().sheetProperty().get().isPresent());
        robot.type(KeyCode.ENTER);
        await(() -> window.shell().sheetProperty().get().isEmpty());
        assertThat(keymap().keyboard()).isEqualTo(SPLIT);
        assertThat(keymap().layers().getFirst().keys()).anyMatch(k -> k.text().equals("KC_F13"));

        dialogs.keymap = Optional.of(Path.of("src/test/resources/foreign/small.vil"));
        FxTest.run(() -> window.editor().onSaved());
        control(KeyCode.O);
        await(() -> find("Which keyboard").isPresent());
        robot.write("alps64");
        await(() -> find("Alps64").isPresent());
        robot.type(KeyCode.ENTER);
        await(() -> window.editor().document().keyboard().equals("alps64"));
        assertThat(window.shell().sheetProperty().get()).isPresent();
    }

    @Test
    void aKeymapMovesToAnotherKeyboard() {
        window.example();
        quick("another keyboard");
        await(() -> find("You see what comes along").isPresent());
        robot.write("dz60");
        await(() -> find("dz60").isPresent());
        robot.type(KeyCode.ENTER);
        await(() -> find("keys come along").isPresent());
        click("Move the keymap");
        await(() -> window.editor().document().keyboard().equals("dz60"));
        assertThat(keymap().layers()).hasSize(5);
        assertThat(window.shell().sessionProperty().get().orElseThrow().file()).isEmpty();
    }

    private static String viaLayer() {
        return "[" + String.join(",", Collections.nCopies(48, "\"KC_F13\"")) + "]";
    }

    private KeymapDocument keymap() {
        return window.editor().document();
    }

    private String text(int layer, int key) {
        return keymap().layers().get(layer).at(key).text();
    }

    private void quick(String words) {
        control(KeyCode.K);
        robot.write(words).type(KeyCode.ENTER);
        WaitForAsyncUtils.waitForFxEvents();
    }

    private void control(KeyCode key) {
        robot.press(KeyCode.CONTROL).type(key).release(KeyCode.CONTROL);
        WaitForAsyncUtils.waitForFxEvents();
    }

    private Node key(int index) {
        return FxTest.on(
                () ->
                        window.root().lookupAll(".keyboard-pane .keyboard-view .keycap").stream()
                                .toList()
                                .get(index));
    }

    private Node layer(int number) {
        return FxTest.on(() -> window.root().lookupAll(".layer-row").stream().toList().get(number));
    }

    private Node palette(String legend) {
        return FxTest.on(
                () ->
                        window.root().lookupAll(".palette-keyboard .keycap").stream()
                                .map(Keycap.class::cast)
                                .filter(cap -> cap.look().legend().centre().equals(legend))
                                .findFirst()
                                .orElseThrow());
    }

    private Node tile(String code) {
        return FxTest.on(
                () ->
                        window.root().lookupAll(".palette-tile").stream()
                                .filter(tile -> says(tile, code))
                                .findFirst()
                                .orElseThrow(() -> new AssertionError("no tile " + code)));
    }

    private static boolean says(Node tile, String code) {
        return String.valueOf(tile.getAccessibleText()).contains(code)
                || tile instanceof Labeled label && code.equals(label.getText());
    }

    private void tab(String words) {
        robot.clickOn(
                FxTest.on(
                        () ->
                                window.root().lookupAll(".palette-tab").stream()
                                        .filter(n -> words.equals(((Labeled) n).getText()))
                                        .findFirst()
                                        .orElseThrow()));
        WaitForAsyncUtils.waitForFxEvents();
    }

    private void click(String words) {
        robot.clickOn(find(words).orElseThrow(() -> new AssertionError("nothing says " + words)));
        WaitForAsyncUtils.waitForFxEvents();
    }

    private void clickOn(String style, String accessible) {
        robot.clickOn(
                FxTest.on(
                        () ->
                                window.root().lookupAll(style).stream()
                                        .filter(n -> accessible.equals(n.getAccessibleText()))
                                        .findFirst()
                                        .orElseThrow()));
        WaitForAsyncUtils.waitForFxEvents();
    }

    private boolean shows(String words) {
        return find(words).isPresent();
    }

    private boolean enabled(String button) {
        return FxTest.on(
                () ->
                        find(button)
                                .filter(ButtonBase.class::isInstance)
                                .filter(node -> !node.isDisabled() && node.isVisible())
                                .isPresent());
    }

    private Optional<Node> find(String words) {
        return FxTest.on(
                () ->
                        List.copyOf(window.root().lookupAll("*")).stream()
                                .filter(Labeled.class::isInstance)
                                .filter(node -> node.isVisible())
                                .filter(
                                        node ->
                                                String.valueOf(((Labeled) node).getText())
                                                        .contains(words))
                                .findFirst());
    }

    private static void await(BooleanSupplier wanted) {
        try {
            WaitForAsyncUtils.waitFor(40, TimeUnit.SECONDS, wanted::getAsBoolean);
        } catch (TimeoutException e) {
            throw new AssertionError("what was waited for did not come", e);
        }
        WaitForAsyncUtils.waitForFxEvents();
    }

    /** Chooses what the test says. */
    private static final class Chosen extends WindowRobotTest.Silent {
        private Optional<Path> keymap = Optional.empty();

        @Override
        public Optional<Path> chooseKeymap() {
            return keymap;
        }
    }
}
