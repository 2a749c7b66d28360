package org.keywright.flash.protocol;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.keywright.flash.protocol.Given.HID;
import static org.keywright.flash.protocol.Given.bytes;
import static org.keywright.flash.protocol.Given.filled;
import static org.keywright.flash.protocol.Given.image;
import static org.keywright.flash.protocol.Given.joined;
import static org.keywright.flash.protocol.Given.target;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.keywright.device.DeviceDeniedException;
import org.keywright.device.DeviceException;
import org.keywright.device.DeviceGoneException;
import org.keywright.device.DeviceStalledException;
import org.keywright.device.DeviceTimeoutException;
import org.keywright.firmware.FirmwareImage;
import org.keywright.firmware.Segment;
import org.keywright.flash.BootloaderProtocol;
import org.keywright.flash.BootloaderRefusedException;
import org.keywright.flash.ChipFlash;
import org.keywright.flash.FlashProgress;
import org.keywright.flash.FlashRange;
import org.keywright.flash.FlashSession;
import org.keywright.flash.FlashSession.Ability;
import org.keywright.flash.FlashStoppedException;
import org.keywright.flash.ProtocolName;

/** HalfKay, and LUFA's and QMK's HID bootloaders: what goes over the wire, and what if it fails. */
class ReportProtocolsTest {

    private static final ChipFlash TEENSY_2 = ChipFlash.of(0, 32256, 128);

    private final PassingTime time = new PassingTime();
    private final TranscriptHid hid = new TranscriptHid();
    private final LoneBus bus = new LoneBus(HID, hid);

    @ParameterizedTest
    @CsvSource({
        // room, block, address: the bytes before the data
        "15872, 128, 0x80, 8000",
        "32256, 128, 0x1280, 8012",
        "64512, 256, 0x1200, 0012",
        "130048, 256, 0x11200, 1201",
        "63488, 512, 0x1200, 001200",
        "131072, 1024, 0x11400, 001401",
        "1048576, 1024, 0xF1400, 00140F",
    })
    void anAddressIsWrittenAsTheChipReadsIt(int room, int block, String at, String head)
            throws Exception {
        long address = Long.decode(at);
        byte[] content = filled(block, 0x5A);
        FirmwareImage image =
                new FirmwareImage(
                        List.of(new Segment(0, bytes(1)), new Segment(address, content)), 0);

        halfKay(ChipFlash.of(0, room, block)).write(image, FlashProgress.SILENT);

        byte[] sent = hid.taken().getLast().content();
        int before = block > 256 ? 64 : 2;
        assertThat(sent).hasSize(before + block).startsWith(HexFormat.of().parseHex(head));
        assertThat(Arrays.copyOfRange(sent, before, sent.length)).isEqualTo(content);
        int rest = head.length() / 2;
        assertThat(Arrays.copyOfRange(sent, rest, before)).isEqualTo(new byte[before - rest]);
    }

    @Test
    void halfKayErasesWithTheBlockAtZeroEvenIfTheFirmwareHasNothingThere() throws Exception {
        FirmwareImage image =
                new FirmwareImage(
                        List.of(
                                new Segment(256, bytes(7)),
                                new Segment(384, filled(128, 0xFF)),
                                new Segment(512, bytes(9))),
                        0);

        halfKay(TEENSY_2).write(image, FlashProgress.SILENT);

        assertThat(hid.taken())
                .extracting(TranscriptHid.Report::content)
                .containsExactly(
                        joined(bytes(0, 0), filled(128, 0xFF)),
                        joined(bytes(0, 1, 7), filled(127, 0xFF)),
                        joined(bytes(0, 2, 9), filled(127, 0xFF)));
    }

    @Test
    void qmkHidWritesEmptyBlocksTooForNothingElseErasesThem() throws Exception {
        FirmwareImage image = image(0, joined(bytes(1), filled(255, 0xFF)));

        qmkHid(TEENSY_2).write(image, FlashProgress.SILENT);

        assertThat(hid.taken())
                .extracting(TranscriptHid.Report::content)
                .containsExactly(
                        joined(bytes(0, 0, 1), filled(127, 0xFF)),
                        joined(bytes(0x80, 0), filled(128, 0xFF)));
    }

    @Test
    void qmkHidCountsInPagesOnlyOnChipsThatHaveMoreThan64Kib() throws Exception {
        ChipFlash usb646 = avr(61440, 4096);
        ChipFlash usb1286 = avr(122880, 8192);

        qmkHid(usb646).write(image(0x1200, bytes(1)), FlashProgress.SILENT);
        qmkHid(usb1286).write(image(0x1200, bytes(1)), FlashProgress.SILENT);

        assertThat(hid.taken().getFirst().content()).startsWith(0x00, 0x12, 1);
        assertThat(hid.taken().getLast().content()).startsWith(0x12, 0x00, 1);
    }

    private static ChipFlash avr(int room, int bootloader) {
        return new ChipFlash(
                List.of(
                        new FlashRange(0, room, 256, true),
                        new FlashRange(room, bootloader, 256, false)),
                4096);
    }

    @Test
    void theFirmwareIsStartedByAnAddressOfOnes() throws Exception {
        halfKay(TEENSY_2).restart();
        qmkHid(TEENSY_2).restart();

        for (TranscriptHid.Report report : hid.taken()) {
            assertThat(report.id()).isZero();
            assertThat(report.content()).hasSize(130).startsWith(0xFF, 0xFF);
        }
    }

    @Test
    void theFirstBlocksMayTakeLongForTheChipIsErased() throws Exception {
        halfKay(TEENSY_2).write(image(0, filled(1024, 0x11)), FlashProgress.SILENT);

        assertThat(hid.taken()).hasSize(8);
        assertThat(hid.taken().subList(0, 5))
                .allMatch(r -> r.patience().equals(Duration.ofSeconds(45)));
        assertThat(hid.taken().subList(5, 8))
                .allMatch(r -> r.patience().compareTo(Duration.ofSeconds(5)) < 0);
    }

    @Test
    void aReportThatIsRefusedIsSentAgainUntilItIsTaken() throws Exception {
        hid.failing(
                1,
                new DeviceStalledException("busy"),
                new DeviceTimeoutException("busy"),
                new DeviceException("busy"));
        byte[] content = Given.random(384, 1);

        halfKay(TEENSY_2).write(image(0, content), FlashProgress.SILENT);

        assertThat(hid.taken()).hasSize(3);
        assertThat(time.passed()).isEqualTo(Duration.ofMillis(30));
    }

    @Test
    void aDeviceThatNeverTakesTheReportIsGivenUp() throws Exception {
        DeviceException[] forever = new DeviceException[5000];
        Arrays.fill(forever, new DeviceStalledException("no"));
        hid.failing(6, forever);

        FlashSession session = halfKay(TEENSY_2);

        assertThatThrownBy(() -> session.write(image(0, filled(1280, 1)), FlashProgress.SILENT))
                .isInstanceOf(DeviceStalledException.class);
        assertThat(time.passed()).isBetween(Duration.ofSeconds(3), Duration.ofSeconds(4));
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 4, 7})
    void aDeviceThatIsGoneIsNotAskedAgain(int block) throws Exception {
        hid.failing(block, new DeviceGoneException("gone"));
        FlashSession session = halfKay(TEENSY_2);

        assertThatThrownBy(() -> session.write(image(0, filled(1024, 1)), FlashProgress.SILENT))
                .isInstanceOf(DeviceGoneException.class);
        assertThat(hid.taken()).hasSize(block);
        assertThat(time.passed()).isZero();
    }

    @Test
    void theUserMayStopBetweenBlocks() throws Exception {
        FlashSession session = halfKay(TEENSY_2);

        assertThatThrownBy(
                        () ->
                                session.write(
                                        image(0, filled(1024, 1)),
                                        done -> {
                                            if (done >= 256) {
                                                throw new FlashStoppedException();
                                            }
                                        }))
                .isInstanceOf(FlashStoppedException.class);
        assertThat(hid.taken()).hasSize(2);
    }

    @Test
    void progressCountsTheImagesBytesAndEndsAtAllOfThem() throws Exception {
        List<Long> told = new ArrayList<>();

        halfKay(TEENSY_2).write(image(100, filled(200, 1)), told::add);

        assertThat(told).containsExactly(0L, 28L, 156L, 200L);
    }

    @Test
    void itCanOnlyWriteAndStart() throws Exception {
        FlashSession session = halfKay(TEENSY_2);

        assertThat(session.abilities()).containsExactly(Ability.RESTART);
        assertThatThrownBy(() -> session.read(0, 1, FlashProgress.SILENT))
                .isInstanceOf(UnsupportedOperationException.class);
        assertThatThrownBy(() -> session.erase(image(0, bytes(1)), FlashProgress.SILENT))
                .isInstanceOf(UnsupportedOperationException.class);
        session.close();
        assertThat(hid.closed()).isTrue();
    }

    @Test
    void withoutAKnownChipNothingIsOpened() {
        bus.refusing(new DeviceDeniedException("must not be opened"));

        for (ProtocolName name : List.of(ProtocolName.HALFKAY, ProtocolName.QMK_HID)) {
            BootloaderProtocol protocol =
                    name == ProtocolName.HALFKAY
                            ? new HalfKayProtocol(time)
                            : new QmkHidProtocol(time);
            assertThatThrownBy(() -> protocol.open(Given.unknownChip(HID, name), bus))
                    .isInstanceOf(BootloaderRefusedException.class)
                    .hasMessageContaining("which chip");
        }
    }

    @Test
    void blocksThatNoSuchBootloaderHasAreRefused() {
        assertThatThrownBy(() -> halfKay(ChipFlash.of(0, 4096, 64)))
                .isInstanceOf(BootloaderRefusedException.class)
                .hasMessageContaining("64 bytes");
    }

    private FlashSession halfKay(ChipFlash flash) throws DeviceException {
        return new HalfKayProtocol(time).open(target(HID, ProtocolName.HALFKAY, "any", flash), bus);
    }

    private FlashSession qmkHid(ChipFlash flash) throws DeviceException {
        return new QmkHidProtocol(time).open(target(HID, ProtocolName.QMK_HID, "any", flash), bus);
    }
}
