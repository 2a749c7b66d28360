package org.keywright.flash.protocol;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.keywright.flash.protocol.Given.HID;
import static org.keywright.flash.protocol.Given.bytes;
import static org.keywright.flash.protocol.Given.filled;
import static org.keywright.flash.protocol.Given.image;
import static org.keywright.flash.protocol.Given.joined;
import static org.keywright.flash.protocol.Given.target;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.keywright.bench.Bytes;
import org.keywright.device.DeviceException;
import org.keywright.device.DeviceGoneException;
import org.keywright.device.DeviceStalledException;
import org.keywright.device.DeviceTimeoutException;
import org.keywright.flash.BootloaderRefusedException;
import org.keywright.flash.ChipFlash;
import org.keywright.flash.FlashProgress;
import org.keywright.flash.FlashSession;
import org.keywright.flash.ProtocolName;

/** BootloadHID: what goes over the wire, and what if it fails. */
class BootloadHidProtocolTest {

    private static final ChipFlash ATMEGA32A = ChipFlash.of(0, 28672, 128);

    private final TranscriptHid hid = new TranscriptHid().answering(bytes(0x80, 0, 0, 0x80, 0, 0));
    private final LoneBus bus = new LoneBus(HID, hid);

    @Test
    void theDeviceTellsItsSizesAndTheBootloaderKeepsFourKib() throws Exception {
        FlashSession session =
                new BootloadHidProtocol()
                        .open(Given.unknownChip(HID, ProtocolName.BOOTLOADHID), bus);

        assertThat(session.flash()).isEqualTo(ChipFlash.of(0, 28672, 128));
    }

    @Test
    void aBlockGoesAsFeatureReportTwoWithItsAddress() throws Exception {
        open().write(image(0x1280, joined(filled(128, 7), bytes(9))), FlashProgress.SILENT);

        assertThat(hid.taken()).extracting(TranscriptHid.Report::id).containsExactly(2, 2);
        assertThat(hid.taken())
                .extracting(TranscriptHid.Report::content)
                .containsExactly(
                        joined(bytes(0x80, 0x12, 0), filled(128, 7)),
                        joined(bytes(0, 0x13, 0, 9), filled(127, 0xFF)));
    }

    @Test
    void aLargerPageIsAlwaysSentWhole() throws Exception {
        hid.answering(bytes(0, 1, 0, 0, 1, 0));
        FlashSession session =
                new BootloadHidProtocol()
                        .open(
                                target(
                                        HID,
                                        ProtocolName.BOOTLOADHID,
                                        "any",
                                        ChipFlash.of(0, 61440, 256)),
                                bus);

        session.write(image(0x180, bytes(1)), FlashProgress.SILENT);

        assertThat(hid.taken())
                .extracting(TranscriptHid.Report::content)
                .containsExactly(
                        joined(bytes(0, 1, 0), filled(128, 0xFF)),
                        joined(bytes(0x80, 1, 0, 1), filled(127, 0xFF)));
    }

    @Test
    void theFirmwareIsStartedByFeatureReportOne() throws Exception {
        open().restart();

        assertThat(hid.taken()).singleElement().satisfies(r -> assertThat(r.id()).isEqualTo(1));
        assertThat(hid.taken().getFirst().content()).hasSize(6).containsOnly(0);
    }

    @Test
    void leavingBeforeTheAnswerIsThroughIsNoFailure() throws Exception {
        hid.failing(1, new DeviceTimeoutException("left"), new DeviceGoneException("left"));
        FlashSession session = open();

        session.restart();
        assertThatThrownBy(session::restart).isInstanceOf(DeviceGoneException.class);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "00 00 00 80 00 00", // no page
                "81 00 00 80 00 00", // no page has that size
                "80 00 00 00 00 00", // no flash
                "80 00 00 08 00 00", // nothing but the bootloader
                "80 00 00 00 00 80", // two gigabytes
            })
    void sizesThatNoChipHasAreRefused(String answer) {
        hid.answering(Bytes.hex(answer));

        assertThatThrownBy(this::open).isInstanceOf(BootloaderRefusedException.class);
        assertThat(hid.closed()).isTrue();
    }

    @Test
    void aShortAnswerIsRefused() {
        hid.answering(bytes(0x80, 0, 0));

        assertThatThrownBy(this::open)
                .isInstanceOf(BootloaderRefusedException.class)
                .hasMessageContaining("3 bytes");
        assertThat(hid.closed()).isTrue();
    }

    @Test
    void aSmallerChipThanTheBoardsIsRefused() {
        hid.answering(bytes(0x80, 0, 0, 0x40, 0, 0));

        assertThatThrownBy(this::open)
                .isInstanceOf(BootloaderRefusedException.class)
                .hasMessageContaining("not what the board's has");
    }

    @Test
    void whateverFailsWhileAskingClosesTheDevice() {
        hid.failing(0, new DeviceStalledException("no"));

        assertThatThrownBy(this::open).isInstanceOf(DeviceStalledException.class);
        assertThat(hid.closed()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 3})
    void aBlockThatIsNotTakenEndsTheWriting(int block) throws Exception {
        hid.failing(1 + block, new DeviceStalledException("no"));
        FlashSession session = open();

        assertThatThrownBy(() -> session.write(image(0, filled(512, 1)), FlashProgress.SILENT))
                .isInstanceOf(DeviceStalledException.class);
        assertThat(hid.taken()).hasSize(block);
    }

    private FlashSession open() throws DeviceException {
        return new BootloadHidProtocol()
                .open(target(HID, ProtocolName.BOOTLOADHID, "atmega32a", ATMEGA32A), bus);
    }
}
