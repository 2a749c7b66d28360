package org.keywright.flash.enter;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.keywright.bench.VirtualBoard;
import org.keywright.bench.boards.Boards;
import org.keywright.bench.bus.VirtualBus;
import org.keywright.bench.hid.HalfKayChip;
import org.keywright.bench.hid.HalfKayModel;
import org.keywright.bench.hid.VirtualKeyboard;
import org.keywright.bench.serial.Avr109Model;
import org.keywright.device.DeviceDeniedException;
import org.keywright.device.DeviceException;
import org.keywright.device.DeviceGoneException;
import org.keywright.device.DeviceIdentity;
import org.keywright.device.DeviceNode;
import org.keywright.device.DriveNode;
import org.keywright.device.HidNode;
import org.keywright.device.SerialNode;
import org.keywright.device.UsbId;
import org.keywright.flash.BootloaderEntry.Answer;

/** Asking a running keyboard into its bootloader: who goes, who does not, and nobody throws. */
class BootloaderEntriesTest {

    private static final DeviceIdentity BOARD = DeviceIdentity.of(new UsbId(0xFEED, 0x6060));
    private static final HidNode RAW = new HidNode("raw", BOARD, 1, 0xFF60, 0x61);
    private static final SerialNode PORT = new SerialNode("tty", BOARD);

    private final VirtualBus bus = new VirtualBus();
    private final ViaJump via = new ViaJump();
    private final SerialTouch touch = new SerialTouch();

    @AfterEach
    void close() {
        bus.close();
    }

    @Test
    void firmwareThatKnowsTheJumpGoes() {
        bus.plug(Boards.halfKay(HalfKayChip.ATMEGA32U4).keyboard());

        assertThat(askedOf(via)).contains(Answer.ASKED);
        assertThat(bus.devices()).hasExactlyElementsOfTypes(HalfKayModel.class);
    }

    @Test
    void firmwareThatDoesNotKnowTheJumpStaysAndSaysSo() {
        VirtualKeyboard keyboard =
                (VirtualKeyboard) Boards.halfKay(HalfKayChip.ATMEGA32U4).keyboard();
        keyboard.ignoresJump();
        bus.plug(keyboard);

        assertThat(askedOf(via)).contains(Answer.REFUSED).doesNotContain(Answer.ASKED);
        assertThat(bus.devices()).containsExactly(keyboard);
    }

    @Test
    void aSketchGoesWhenItsPortIsTouched() {
        VirtualBoard board = Boards.sketch();
        bus.plug(board.keyboard());

        assertThat(askedOf(touch)).contains(Answer.ASKED);
        assertThat(bus.devices()).hasExactlyElementsOfTypes(Avr109Model.class);
    }

    private List<Answer> askedOf(org.keywright.flash.BootloaderEntry entry) {
        return List.copyOf(bus.nodes()).stream().map(node -> entry.ask(node, bus)).toList();
    }

    @Test
    void otherNodesAreLeftAlone() {
        RawHid raw = new RawHid();
        List<DeviceNode> others =
                List.of(
                        new HidNode("keys", BOARD, 0, 1, 6),
                        new HidNode("console", BOARD, 2, 0xFF31, 0x74),
                        new DriveNode("/drive", "", ""));

        for (DeviceNode node : others) {
            assertThat(via.ask(node, HidBus.with(raw))).isEqualTo(Answer.NOT_POSSIBLE);
            assertThat(touch.ask(node, HidBus.with(raw))).isEqualTo(Answer.NOT_POSSIBLE);
        }
        assertThat(raw.asked()).isEmpty();
    }

    @Test
    void rawHidThatSpeaksSomethingElseIsNotAskedToJump() {
        for (RawHid raw :
                List.of(
                        new RawHid().staysSilent(),
                        new RawHid().says(0xFF, 1),
                        new RawHid().says(0x01, 0, 0))) {
            assertThat(via.ask(RAW, HidBus.with(raw))).isEqualTo(Answer.NOT_POSSIBLE);
            assertThat(raw.asked()).containsExactly((byte) 1);
            assertThat(raw.closed()).isTrue();
        }
    }

    @Test
    void answersToSomebodyElseArePassedOver() {
        RawHid raw = new RawHid().says(0x04, 1).says(0x01, 0, 12).says(0x05).says(0xFF);

        assertThat(via.ask(RAW, HidBus.with(raw))).isEqualTo(Answer.REFUSED);
    }

    @Test
    void whoeverTalksForEverIsNotListenedToForEver() {
        RawHid raw = new RawHid();
        for (int i = 0; i < 1000; i++) {
            raw.says(0x04, 1);
        }

        assertThat(via.ask(RAW, HidBus.with(raw))).isEqualTo(Answer.NOT_POSSIBLE);
    }

    @Test
    void silenceLeavingAndAnEchoAllMeanThatItMayBeOnItsWay() {
        for (RawHid raw :
                List.of(
                        new RawHid().says(0x01, 0, 9).staysSilent(),
                        new RawHid().says(0x01, 0, 9).says(0x0B),
                        new RawHid().says(0x01, 0, 9).fails(new DeviceGoneException("left")))) {
            assertThat(via.ask(RAW, HidBus.with(raw))).isEqualTo(Answer.ASKED);
            assertThat(raw.asked()).containsExactly((byte) 1, (byte) 0x0B);
        }
    }

    @Test
    void whateverFailsIsARefusal() {
        for (RawHid raw :
                List.of(
                        new RawHid().fails(new DeviceGoneException("unplugged")),
                        new RawHid().fails(new DeviceException("broken")),
                        new RawHid().says(0x01, 0, 9).fails(new DeviceException("broken")))) {
            assertThat(via.ask(RAW, HidBus.with(raw))).isEqualTo(Answer.REFUSED);
            assertThat(raw.closed()).isTrue();
        }
        DeviceDeniedException denied = new DeviceDeniedException("no rule");
        assertThat(via.ask(RAW, HidBus.refusing(denied))).isEqualTo(Answer.REFUSED);
        assertThat(touch.ask(PORT, HidBus.refusing(denied))).isEqualTo(Answer.REFUSED);
    }
}
