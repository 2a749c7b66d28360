package org.keywright.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import org.keywright.application.Example;
import org.keywright.application.Home;
import org.keywright.application.Keywright;
import org.keywright.application.OpenPrograms;
import org.keywright.application.ToolchainState;
import org.keywright.application.UserFolders;
import org.keywright.bench.VirtualBoard;
import org.keywright.bench.bus.VirtualBus;
import org.keywright.bench.dfu.FlipChip;
import org.keywright.bench.dfu.FlipModel;
import org.keywright.bench.hid.VirtualKeyboard;
import org.keywright.device.DeviceIdentity;
import org.keywright.device.UsbId;
import org.keywright.firmware.FirmwareImage;
import org.keywright.ui.FxTest;
import org.keywright.ui.NeedsLetters;

/** From a keymap to a keyboard that runs it: built, flashed, and flashed again from the history. */
@ExtendWith(NeedsLetters.class)
class FlashBuiltRobotTest {

    private static final String PLANCK = "planck/rev3";

    @RegisterExtension final OpenPrograms programs = OpenPrograms.ofEachTest();

    @TempDir Path folder;

    private final VirtualBus bus = new VirtualBus();
    private Optional<FlashWindow> opened = Optional.empty();
    private Keywright program;

    @BeforeEach
    void needACompiler() {
        program = programs.open(Home.find(), UserFolders.below(folder.resolve("user")), bus);
        assumeTrue(
                program.toolchains().state() instanceof ToolchainState.Ready,
                "no avr-gcc on this machine");
        program.settings().put("build.folder", folder.resolve("built").toString());
    }

    @AfterEach
    void close() {
        opened.ifPresentOrElse(FlashWindow::close, program::close);
        bus.close();
    }

    private static VirtualBoard planck() {
        FlipChip chip = FlipChip.ATMEGA32U4;
        return new VirtualBoard(
                chip.processor(),
                new DeviceIdentity(new UsbId(0x03A8, 0xAE01), 3, "OLKB", "Planck", ""),
                chip.memory(),
                chip.eeprom(),
                b -> FlipModel.factory(b, chip),
                VirtualKeyboard::new);
    }

    @Test
    void whatWasBuiltIsFlashedFromItsCardAndOnceMoreFromTheHistory() throws Exception {
        FlashWindow window = new FlashWindow(program, Optional.empty(), 1280, 800);
        opened = Optional.of(window);
        FxTest.run(() -> window.shell().keymaps().onExample(example()));
        window.finds(".keyboard-pane");
        window.robot().press(KeyCode.CONTROL).type(KeyCode.B).release(KeyCode.CONTROL);
        window.clicks("Flash…");
        window.reads("for Planck");
        flash(window, planck());

        window.robot().press(KeyCode.CONTROL, KeyCode.SHIFT).type(KeyCode.B);
        window.robot().release(KeyCode.SHIFT, KeyCode.CONTROL);
        window.finds(".builds-view");
        FxTest.run(
                () ->
                        ((ListView<?>) window.finds(".builds-view .history-list"))
                                .getSelectionModel()
                                .selectFirst());
        window.clicks("Flash this one again…");
        window.reads("for Planck");
        flash(window, planck());
    }

    private void flash(FlashWindow window, VirtualBoard board) throws Exception {
        FirmwareImage built = program.flashing().file(firmware()).value().orElseThrow().image();
        window.press("Flash");
        window.sees("Start the keyboard's bootloader");
        bus.plug(board.bootloader());
        window.sees("Done: the keyboard is back");
        built.segments()
                .forEach(
                        s ->
                                assertThat(board.flash().read(s.address(), s.content().length))
                                        .isEqualTo(s.content()));
        bus.unplugAll();
        window.press("Close");
    }

    private Path firmware() throws Exception {
        try (Stream<Path> all = Files.walk(folder.resolve("built"))) {
            return all.filter(f -> f.toString().endsWith(".hex")).findFirst().orElseThrow();
        }
    }

    private Path example() {
        return program.examples().stream()
                .filter(e -> e.keyboard().equals(PLANCK))
                .map(Example::file)
                .findFirst()
                .orElseThrow();
    }
}
