package org.keywright.application;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.keywright.device.DeviceIdentity;
import org.keywright.device.DriveNode;
import org.keywright.device.HidNode;
import org.keywright.device.SerialNode;
import org.keywright.device.UsbId;
import org.keywright.device.UsbNode;
import org.keywright.flash.FlashTarget;
import org.keywright.flash.ProtocolName;
import org.keywright.flash.Recognition;

class FlashTableTest {

    private final Recognition recognition = FlashTable.read(Path.of("data"));

    private static DeviceIdentity identity(String id, int release, String product) {
        return new DeviceIdentity(UsbId.parse(id).orElseThrow(), release, "", product, "");
    }

    private Optional<FlashTarget> usb(String id, int release) {
        return recognition.find(new UsbNode("1-1", identity(id, release, ""), List.of()));
    }

    @Test
    void everyRowOfTheTableIsUnderstood() {
        assertThat(recognition.families()).hasSize(18);
    }

    @ParameterizedTest
    @CsvSource({
        "03EB:2FF4, FLIP, atmel-dfu",
        "0483:DF11, DFUSE, stm32-dfu",
        "314B:0106, DFUSE, apm32-dfu",
        "2E3C:DF11, DFUSE, at32-dfu",
        "28E9:0189, DFUSE, gd32v-dfu",
        "342D:DFA0, WB32, wb32-dfu",
        "1C11:B007, DFU, kiibohd",
        "1EAF:0003, DFU, stm32duino",
        "16C0:05DC, USBASP, usbasploader"
    })
    void bootloadersOverControlTransfersAreKnownByTheirIds(
            String id, ProtocolName protocol, String name) {
        FlashTarget target = usb(id, 0).orElseThrow();
        assertThat(target.protocol()).isEqualTo(protocol);
        assertThat(target.bootloaders()).startsWith(name);
    }

    @Test
    void theReleaseTellsQmksDfuFromAtmels() {
        assertThat(usb("03EB:2FF4", 0x0936).orElseThrow().bootloaders())
                .containsExactly("qmk-dfu", "atmel-dfu", "lufa-dfu");
    }

    @Test
    void anAvrChipsFlashEndsWhereItsBootloaderBegins() {
        var flash = usb("03EB:2FF4", 0).orElseThrow().flash().orElseThrow();
        assertThat(flash.writable()).isEqualTo(28672);
        assertThat(flash.end()).isEqualTo(32768);
        assertThat(flash.eeprom()).isEqualTo(1024);
        assertThat(usb("03EB:2FFB", 0).orElseThrow().flash().orElseThrow().writable())
                .isEqualTo(122880);
    }

    @Test
    void aStrangerWithASharedIdIsNoBootloader() {
        HidNode stranger = new HidNode("h", identity("16C0:05DF", 0, "A lamp"), 0, 1, 1);
        HidNode loader = new HidNode("h", identity("16C0:05DF", 0, "HIDBoot"), 0, 1, 1);
        assertThat(recognition.find(stranger)).isEmpty();
        assertThat(recognition.find(loader)).isPresent();
    }

    @Test
    void theUsersBoardTellsWhichTeensyItIs() {
        HidNode node = new HidNode("h", identity("16C0:0478", 0, ""), 0, 0xFF9C, 0x01);
        FlashTarget bare = recognition.find(node).orElseThrow();
        assertThat(bare.flash()).isEmpty();
        FlashTarget known = recognition.withBoard(bare, "at90usb1286", "halfkay");
        assertThat(known.flash().orElseThrow().writable()).isEqualTo(130048);
    }

    @Test
    void aTeensyThatSaysItselfWhichChipItHasIsBelievedMoreThanTheUsersBoard() {
        HidNode node = new HidNode("h", identity("16C0:0478", 0, ""), 0, 0xFF9C, 0x1B);
        FlashTarget bare = recognition.find(node).orElseThrow();
        assertThat(bare.title()).isEqualTo("Teensy HalfKay (ATmega32U4)");
        assertThat(recognition.withBoard(bare, "at90usb1286", "halfkay")).isEqualTo(bare);
    }

    @Test
    void aBoardWithAnotherBootloaderThanItsMakersLendsItsChipIfThatBootloaderExistsForIt() {
        HidNode node = new HidNode("h", identity("16C0:0478", 0, ""), 0, 0xFF9C, 0x01);
        FlashTarget bare = recognition.find(node).orElseThrow();
        FlashTarget known = recognition.withBoard(bare, "atmega32u4", "caterina");
        assertThat(known.flash().orElseThrow().writable()).isEqualTo(32256);
        assertThat(recognition.withBoard(bare, "STM32F303", "stm32-dfu")).isEqualTo(bare);
        HidNode qmkHid = new HidNode("h", identity("03EB:2067", 0, ""), 0, 0xFFDC, 0xFB);
        FlashTarget hid = recognition.find(qmkHid).orElseThrow();
        assertThat(recognition.withBoard(hid, "atmega32u4", "caterina").flash()).isPresent();
        assertThat(recognition.withBoard(hid, "RP2040", "rp2040")).isEqualTo(hid);
    }

    @Test
    void drivesAreToldApartByWhatTheySay() {
        DriveNode pico = new DriveNode("/d", "RPI-RP2", "Board-ID: RPI-RP2\r\n");
        DriveNode tiny = new DriveNode("/d", "F411BOOT", "TinyUF2 Bootloader 0.8.0\r\n");
        DriveNode other = new DriveNode("/d", "X", "UF2 Bootloader v6\r\n");
        DriveNode lufa = new DriveNode("/d", "LUFA", "");
        assertThat(recognition.find(pico).orElseThrow().bootloaders()).containsExactly("rp2040");
        assertThat(recognition.find(tiny).orElseThrow().bootloaders()).containsExactly("tinyuf2");
        assertThat(recognition.find(other).orElseThrow().bootloaders()).contains("uf2boot");
        assertThat(recognition.find(lufa).orElseThrow().protocol())
                .isEqualTo(ProtocolName.LUFA_MASS_STORAGE);
    }

    @Test
    void aPicoWhoseDriveIsNotMountedIsWaitedFor() {
        UsbNode pico = new UsbNode("1-1", identity("2E8A:0003", 0x100, "RP2 Boot"), List.of());
        assertThat(recognition.find(pico)).isEmpty();
        assertThat(recognition.findWaiting(pico).orElseThrow().name()).isEqualTo("rp2040");
    }

    @Test
    void aSerialPortIsCaterinasOnlyWithItsIds() {
        var arduino = new SerialNode("/dev/ttyACM0", identity("2341:8036", 0, "Leonardo"));
        var loader = new SerialNode("/dev/ttyACM0", identity("2341:0036", 0, "Leonardo"));
        assertThat(recognition.find(arduino)).isEmpty();
        assertThat(recognition.find(loader).orElseThrow().protocol())
                .isEqualTo(ProtocolName.AVR109);
    }
}
