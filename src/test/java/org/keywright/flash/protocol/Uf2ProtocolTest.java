package org.keywright.flash.protocol;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.keywright.flash.protocol.Given.DRIVE;
import static org.keywright.flash.protocol.Given.image;
import static org.keywright.flash.protocol.Given.random;
import static org.keywright.flash.protocol.Given.target;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.keywright.device.DeviceException;
import org.keywright.device.DeviceGoneException;
import org.keywright.firmware.FirmwareImage;
import org.keywright.firmware.Segment;
import org.keywright.firmware.Uf2Content;
import org.keywright.firmware.Uf2Reader;
import org.keywright.firmware.Uf2Target;
import org.keywright.firmware.Uf2Writer;
import org.keywright.flash.BootloaderRefusedException;
import org.keywright.flash.ChipFlash;
import org.keywright.flash.FlashProgress;
import org.keywright.flash.FlashSession;
import org.keywright.flash.FlashSession.Ability;
import org.keywright.flash.FlashStoppedException;
import org.keywright.flash.ProtocolName;

/** Drives that take UF2 files: what is written to them, and what if it fails. */
class Uf2ProtocolTest {

    private static final long FLASH = 0x1000_0000L;
    private static final ChipFlash RP2040 = ChipFlash.of(FLASH, 16 << 20, 256);

    private final PassingTime time = new PassingTime();
    private final TranscriptDrive drive = new TranscriptDrive();
    private final LoneBus bus = new LoneBus(DRIVE, drive);

    private FlashSession open() throws DeviceException {
        return open("RP2040", RP2040);
    }

    private FlashSession open(String processor, ChipFlash flash) throws DeviceException {
        return new Uf2Protocol(time).open(target(DRIVE, ProtocolName.UF2, processor, flash), bus);
    }

    private Uf2Content written() {
        return Uf2Reader.read("NEW.UF2", drive.file("NEW.UF2")).value().orElseThrow();
    }

    @ParameterizedTest
    @CsvSource({
        "RP2040, E48BFF56",
        "STM32F103, 5EE21072",
        "STM32F303, 6B846188",
        "STM32F401, 57755A57",
        "STM32F411, 57755A57",
        "GD32VF103, 9AF03E33",
    })
    void theFileIsMadeForTheChipsFamily(String processor, String family) throws Exception {
        drive.then(bus::leave);

        open(processor, RP2040).write(image(FLASH, random(1000, 1)), FlashProgress.SILENT);

        assertThat(written().families()).containsOnlyKeys(Long.parseLong(family, 16));
    }

    @Test
    void theImageIsInTheFileAndTheDriveLeavingIsSuccess() throws Exception {
        drive.then(bus::leave);
        byte[] content = random(5000, 2);
        FlashSession session = open();
        List<Long> told = new ArrayList<>();

        session.write(image(FLASH, content), told::add);
        session.restart();

        byte[] written = written().image().binary();
        assertThat(Arrays.copyOf(written, 5000)).isEqualTo(content);
        assertThat(told).isSorted().startsWith(0L).endsWith(5000L);
        assertThat(session.abilities()).containsExactly(Ability.RESTART);
        assertThat(drive.done()).containsExactly("write NEW.UF2");
    }

    @Test
    void aSectorOfTheRp2040IsNeverSentInPart() throws Exception {
        drive.then(bus::leave);
        FirmwareImage holes =
                new FirmwareImage(
                        List.of(
                                new Segment(FLASH + 0x100, random(256, 1)),
                                new Segment(FLASH + 0x2F00, random(256, 2))),
                        0);

        open().write(holes, FlashProgress.SILENT);

        assertThat(written().image().segments()).hasSize(32);
        assertThat(written().image().segments())
                .allMatch(
                        s ->
                                s.address() < FLASH + 0x1000
                                        || s.address() >= FLASH + 0x2000
                                                && s.address() < FLASH + 0x3000);
    }

    @Test
    void aDriveThatStaysHasNotTakenTheFirmware() throws Exception {
        FlashSession session = open();

        assertThatThrownBy(() -> session.write(image(FLASH, random(512, 1)), FlashProgress.SILENT))
                .isInstanceOf(BootloaderRefusedException.class)
                .hasMessageContaining("did not start");
        assertThat(time.passed()).isEqualTo(Duration.ofSeconds(10));
    }

    @Test
    void aDriveThatShowsItsFlashIsReadBackIfItStays() throws Exception {
        byte[] content = random(1024, 3);
        drive.with("CURRENT.UF2", current(new byte[4096]));
        drive.then(() -> drive.with("CURRENT.UF2", current(Arrays.copyOf(content, 4096))));
        FlashSession session = open();

        session.write(image(FLASH, content), FlashProgress.SILENT);

        assertThat(session.abilities()).containsExactly(Ability.READ);
        assertThat(session.read(FLASH + 100, 500, FlashProgress.SILENT))
                .isEqualTo(Arrays.copyOfRange(content, 100, 600));
        assertThatThrownBy(session::restart).isInstanceOf(UnsupportedOperationException.class);
    }

    @Test
    void aDriveThatStaysAndShowsSomethingElseHasFailed() throws Exception {
        drive.with("CURRENT.UF2", current(new byte[4096]));
        FlashSession session = open();

        assertThatThrownBy(() -> session.write(image(FLASH, random(512, 1)), FlashProgress.SILENT))
                .isInstanceOf(BootloaderRefusedException.class);
    }

    @Test
    void whatTheFileDoesNotShowCannotBeRead() throws Exception {
        drive.with("CURRENT.UF2", current(new byte[1024]));
        FlashSession session = open();

        assertThatThrownBy(() -> session.read(FLASH + 1000, 100, FlashProgress.SILENT))
                .isInstanceOf(BootloaderRefusedException.class)
                .hasMessageContaining("24 bytes");
        drive.with("CURRENT.UF2", new byte[700]);
        assertThatThrownBy(() -> session.read(FLASH, 100, FlashProgress.SILENT))
                .isInstanceOf(BootloaderRefusedException.class);
    }

    @Test
    void whatTheSystemOnlyRemembersIsNoProof() throws Exception {
        drive.with("CURRENT.UF2", current(new byte[1024])).remembered();

        assertThat(open().abilities()).containsExactly(Ability.RESTART);
    }

    private static byte[] current(byte[] content) {
        return Uf2Writer.write(content, FLASH, Uf2Target.ANY);
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 7, 15})
    void aCableThatIsPulledOnTheWayIsReportedAsThat(int sector) throws Exception {
        drive.failing(sector, new DeviceGoneException("pulled"));
        FlashSession session = open();

        assertThatThrownBy(() -> session.write(image(FLASH, random(4096, 1)), FlashProgress.SILENT))
                .isInstanceOf(DeviceGoneException.class);
    }

    @Test
    void theUserMayStopBeforeTheFileButNotInTheMiddleOfIt() throws Exception {
        drive.then(bus::leave);
        FlashSession session = open();
        FirmwareImage image = image(FLASH, random(4096, 1));
        FlashProgress never =
                done -> {
                    throw new FlashStoppedException();
                };

        assertThatThrownBy(() -> session.write(image, never))
                .isInstanceOf(FlashStoppedException.class);
        assertThat(drive.done()).isEmpty();

        session.write(
                image,
                done -> {
                    if (done > 0) {
                        throw new FlashStoppedException();
                    }
                });
        assertThat(written().image().byteCount()).isEqualTo(4096);
    }

    @Test
    void withoutAKnownFamilyNothingIsOpened() {
        assertThatThrownBy(() -> open("", RP2040)).isInstanceOf(BootloaderRefusedException.class);
        assertThatThrownBy(() -> open("MK20DX256", RP2040))
                .isInstanceOf(BootloaderRefusedException.class);
        assertThatThrownBy(
                        () ->
                                new Uf2Protocol(time)
                                        .open(Given.unknownChip(DRIVE, ProtocolName.UF2), bus))
                .isInstanceOf(BootloaderRefusedException.class);
        assertThat(drive.closed()).isFalse();
    }
}
