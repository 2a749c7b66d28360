package org.keywright.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.TextArea;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import org.keywright.application.Home;
import org.keywright.application.Keywright;
import org.keywright.application.OpenPrograms;
import org.keywright.application.UserFolders;
import org.keywright.bench.VirtualBoard;
import org.keywright.bench.boards.BenchFirmware;
import org.keywright.bench.boards.Boards;
import org.keywright.bench.bus.VirtualBus;
import org.keywright.bench.dfu.FlipChip;
import org.keywright.bench.fault.Fault;
import org.keywright.bench.fault.Faults;
import org.keywright.device.access.FakePermission;
import org.keywright.device.access.RuleFile;
import org.keywright.ui.FxTest;
import org.keywright.ui.NeedsLetters;

/** What the whole window says when flashing goes wrong, and that the way out of it works. */
@ExtendWith(NeedsLetters.class)
class FlashTroubleRobotTest {

    private static final byte[] FIRMWARE = BenchFirmware.program(9000);

    @RegisterExtension final OpenPrograms programs = OpenPrograms.ofEachTest();

    @TempDir Path folder;

    private final VirtualBus bus = new VirtualBus();
    private final VirtualBoard board = Boards.qmkDfu(FlipChip.ATMEGA32U4);
    private Optional<FlashWindow> opened = Optional.empty();

    @AfterEach
    void close() {
        opened.ifPresent(FlashWindow::close);
        bus.close();
    }

    private FlashWindow window(RuleFile rules) {
        Keywright program =
                programs.open(Home.find(), UserFolders.below(folder.resolve("user")), bus, rules);
        assertThat(program.trees().use(BenchTree.in(folder.resolve("tree"))).good()).isTrue();
        FlashWindow window = new FlashWindow(program, Optional.empty(), 990, 800);
        opened = Optional.of(window);
        return window;
    }

    private FlashWindow window() {
        return window(new RuleFile(folder.resolve("70-keywright.rules"), Optional.empty()));
    }

    private Path hex(byte[] content) throws IOException {
        return Files.writeString(folder.resolve("a.hex"), BenchFirmware.hex(content));
    }

    private boolean flashed() {
        return Arrays.equals(board.flash().read(0, FIRMWARE.length), FIRMWARE);
    }

    @Test
    void aCableThatIsPulledWhileWritingIsNamedAndTheNextTryIsWhole() throws IOException {
        FlashWindow window = window();
        bus.plug(Faults.bootloader(board, Fault.UNPLUGGED, 20));
        window.offers(hex(FIRMWARE), BenchTree.SIXTY);
        window.press("Flash");
        window.sees("Flashing failed");
        window.reads("The device left.");
        window.reads("The keyboard left in the middle.");
        assertThat(board.flash().read(0, 1)[0]).as("begun").isEqualTo(FIRMWARE[0]);
        assertThat(flashed()).isFalse();

        bus.plug(board.bootloader());
        window.press("Try again");
        window.sees("Done: the keyboard is back");
        assertThat(flashed()).isTrue();
    }

    @Test
    @EnabledOnOs(OS.LINUX)
    void aDeviceThatMayNotBeOpenedShowsTheRulesAndInstallsThemOnAPress() throws IOException {
        RuleFile rules = FakePermission.given(folder);
        FlashWindow window = window(rules);
        bus.deny(true);
        bus.plug(board.bootloader());
        window.offers(hex(FIRMWARE), BenchTree.SIXTY);
        window.press("Flash");
        window.sees("Not flashed");
        window.reads("This user may not open the device.");
        window.reads("Linux opens bootloaders to you by these rules.");
        String shown = FxTest.on(() -> ((TextArea) find(window, ".flash-rules")).getText());
        assertThat(shown).contains("03eb", "2ff4", "uaccess");

        window.press("Install…");
        window.gone("Install…");
        assertThat(rules.path()).hasContent(shown);
        bus.deny(false);
        window.press("Try again");
        window.sees("Done: the keyboard is back");
        assertThat(flashed()).isTrue();
    }

    @Test
    @EnabledOnOs(OS.LINUX)
    void whoDismissesTheQuestionForPermissionIsToldTheCommand() throws IOException {
        FlashWindow window = window(FakePermission.dismissed(folder));
        bus.deny(true);
        bus.plug(board.bootloader());
        window.offers(hex(FIRMWARE), BenchTree.SIXTY);
        window.press("Flash");
        window.press("Install…");
        window.reads("The rules were not installed: permission was not given.");
        window.reads("| sudo tee ");
        assertThat(window.button("Install…").isDisabled()).isFalse();
    }

    private static Node find(FlashWindow window, String look) {
        return window.stage().getScene().getRoot().lookup(look);
    }

    @Test
    void aPictureIsNoFirmwareWhateverItIsCalled() throws IOException {
        FlashWindow window = window();
        byte[] jpeg = new byte[4000];
        jpeg[0] = (byte) 0xFF;
        jpeg[1] = (byte) 0xD8;
        jpeg[2] = (byte) 0xFF;
        jpeg[3] = (byte) 0xE0;
        Path picture = Files.write(folder.resolve("holiday.hex"), jpeg);
        FxTest.run(() -> window.shell().onDropped(picture));
        window.sees("holiday.hex cannot be flashed");
        assertThat(window.texts()).doesNotContain("Ready");
    }

    @Test
    void firmwareOfAnotherChipIsRefusedBeforeAnythingIsErased() throws IOException {
        FlashWindow window = window();
        board.flash().program(0, new byte[] {1, 2, 3});
        bus.plug(board.bootloader());
        window.offers(hex(BenchFirmware.program(9000, 38)), BenchTree.SIXTY);
        window.press("Flash");
        window.sees("Not flashed");
        window.reads("Nothing was changed on the keyboard.");
        assertThat(board.flash().read(0, 3)).containsExactly(1, 2, 3);
    }
}
