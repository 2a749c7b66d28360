package org.keywright.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;
import javafx.scene.control.Button;
import javafx.scene.control.Labeled;
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
import org.keywright.bench.FlashMemory;
import org.keywright.bench.VirtualBoard;
import org.keywright.bench.bus.VirtualBus;
import org.keywright.bench.hid.VirtualKeyboard;
import org.keywright.device.DeviceIdentity;
import org.keywright.device.UsbId;
import org.keywright.ui.FxTest;
import org.keywright.ui.NeedsLetters;
import org.testfx.util.WaitForAsyncUtils;

/** The start screen sees keyboards come and go, on a bus of models. */
@ExtendWith(NeedsLetters.class)
class PluggedInRobotTest {

    @RegisterExtension final OpenPrograms programs = OpenPrograms.ofEachTest();

    @TempDir Path folder;

    private final VirtualBus bus = new VirtualBus();
    private final VirtualKeyboard planck = keyboard(0x03A8, 0xAE01, "Planck");
    private TestWindow window;

    @BeforeEach
    void open() {
        window = TestWindow.open(program(bus), 1280, 800);
    }

    private Keywright program(VirtualBus devices) {
        return programs.open(Home.find(), UserFolders.below(folder.resolve("user")), devices);
    }

    @AfterEach
    void close() {
        window.close();
        bus.close();
    }

    @Test
    void aKeyboardIsOfferedWhileItIsPluggedIn() {
        assertThat(offers()).isEmpty();
        bus.plug(planck);
        await(() -> !offers().isEmpty());
        assertThat(titles()).containsExactly("Plugged in: Planck");
        bus.unplug(planck);
        await(() -> offers().isEmpty());
    }

    @Test
    void ofTwoThatShareAnIdTheReleaseNumberTellsTheLikelierOne() {
        bus.plug(planck);
        await(() -> !offers().isEmpty());
        assertThat(offers())
                .containsExactly("New keymap for planck/rev3", "New keymap for planck/rev5");
    }

    @Test
    void pressingItBeginsAKeymapForIt() {
        bus.plug(planck);
        await(() -> !offers().isEmpty());
        FxTest.run(() -> buttons().getFirst().fire());
        await(() -> window.shell().sessionProperty().get().isPresent());
        assertThat(window.editor().keyboard().id()).isEqualTo("planck/rev3");
    }

    @Test
    void theKeymapOpenedLastForItIsOfferedFirst() throws Exception {
        Path mine = Files.createDirectories(folder.resolve("mine")).resolve("keymap.json");
        Path example =
                window.program().examples().stream()
                        .filter(e -> e.keyboard().equals("planck/rev3"))
                        .findFirst()
                        .orElseThrow()
                        .file();
        Files.copy(example, mine);
        window.program().settings().opened(mine);
        bus.plug(planck);
        await(() -> !offers().isEmpty());
        assertThat(offers().getFirst()).isEqualTo("Open mine");
    }

    @Test
    void aDeviceThatIsNoKeyboardOfTheTreeIsNotSpokenOf() {
        bus.plug(keyboard(0x1234, 0x5678, "Something"));
        bus.plug(planck);
        await(() -> !offers().isEmpty());
        assertThat(titles()).containsExactly("Plugged in: Planck");
    }

    private static VirtualKeyboard keyboard(int vendor, int product, String name) {
        return new VirtualKeyboard(
                new VirtualBoard(
                        "atmega32u4",
                        new DeviceIdentity(new UsbId(vendor, product), 3, "", name, ""),
                        FlashMemory.of(0, 32768, 128),
                        1024,
                        VirtualKeyboard::new,
                        VirtualKeyboard::new),
                4,
                12);
    }

    private List<Button> buttons() {
        return window.root().lookupAll(".plugged-card .button").stream()
                .map(Button.class::cast)
                .toList();
    }

    private List<String> offers() {
        return FxTest.on(() -> buttons().stream().map(Button::getText).toList());
    }

    private List<String> titles() {
        return FxTest.on(
                () ->
                        window.root().lookupAll(".plugged-card .pane-title").stream()
                                .map(node -> ((Labeled) node).getText())
                                .toList());
    }

    private static void await(Callable<Boolean> wanted) {
        try {
            WaitForAsyncUtils.waitFor(20, TimeUnit.SECONDS, wanted);
        } catch (Exception e) {
            throw new AssertionError(e);
        }
        WaitForAsyncUtils.waitForFxEvents();
    }
}
