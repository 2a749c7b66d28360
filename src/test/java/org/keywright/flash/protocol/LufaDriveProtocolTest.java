package org.keywright.flash.protocol;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.keywright.flash.protocol.Given.DRIVE;
import static org.keywright.flash.protocol.Given.bytes;
import static org.keywright.flash.protocol.Given.filled;
import static org.keywright.flash.protocol.Given.image;
import static org.keywright.flash.protocol.Given.joined;
import static org.keywright.flash.protocol.Given.random;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.keywright.device.DeviceException;
import org.keywright.device.DeviceGoneException;
import org.keywright.flash.BootloaderRefusedException;
import org.keywright.flash.ChipFlash;
import org.keywright.flash.FlashProgress;
import org.keywright.flash.FlashSession;
import org.keywright.flash.FlashSession.Ability;
import org.keywright.flash.ProtocolName;

/** LUFA's drive: its files are written over, never replaced, and what if that fails. */
class LufaDriveProtocolTest {

    private static final int ROOM = 24576;

    private final TranscriptDrive drive =
            new TranscriptDrive()
                    .with("FLASH.BIN", random(ROOM, 1))
                    .with("EEPROM.BIN", random(1023, 2));
    private final LoneBus bus = new LoneBus(DRIVE, drive);

    private FlashSession open() throws DeviceException {
        return new LufaDriveProtocol()
                .open(Given.unknownChip(DRIVE, ProtocolName.LUFA_MASS_STORAGE), bus);
    }

    @Test
    void theFilesTellHowLargeTheMemoriesAre() throws Exception {
        ChipFlash flash = open().flash();

        assertThat(flash.end()).isEqualTo(ROOM);
        assertThat(flash.eeprom()).isEqualTo(1023);
        assertThat(drive.done()).isEmpty();
    }

    @Test
    void theWholeFlashIsWrittenOverInItsPlace() throws Exception {
        byte[] content = random(5000, 3);
        List<Long> told = new ArrayList<>();
        FlashSession session = open();

        session.write(image(0, content), told::add);

        assertThat(drive.done()).containsExactly("overwrite FLASH.BIN");
        assertThat(drive.file("FLASH.BIN")).isEqualTo(joined(content, filled(ROOM - 5000, 0xFF)));
        assertThat(session.read(10, 4000, FlashProgress.SILENT)).startsWith(content[10]);
        assertThat(told).isSorted().endsWith(5000L);
    }

    @Test
    void aBitOfTheEepromIsWrittenAndTheRestStays() throws Exception {
        byte[] before = drive.file("EEPROM.BIN").clone();
        FlashSession session = open();

        session.writeEeprom(14, bytes(1), FlashProgress.SILENT);

        before[14] = 1;
        assertThat(drive.file("EEPROM.BIN")).isEqualTo(before);
        assertThat(drive.done()).containsExactly("overwrite EEPROM.BIN");
        assertThat(session.readEeprom(20, FlashProgress.SILENT)).hasSize(20);
        assertThatThrownBy(() -> session.writeEeprom(1020, new byte[4], FlashProgress.SILENT))
                .isInstanceOf(BootloaderRefusedException.class)
                .hasMessageContaining("1023");
    }

    @Test
    void onlyWhatIsOnTheDriveItselfCountsAsReadBack() throws Exception {
        assertThat(open().abilities())
                .containsExactlyInAnyOrder(Ability.READ, Ability.READ_EEPROM, Ability.WRITE_EEPROM);

        drive.remembered();

        assertThat(open().abilities()).containsExactly(Ability.WRITE_EEPROM);
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 100, 24577, 200000})
    void aFileThatNoChipShowsIsRefused(int size) {
        drive.with("FLASH.BIN", new byte[size]);

        assertThatThrownBy(this::open).isInstanceOf(BootloaderRefusedException.class);
        assertThat(drive.closed()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 20, 47})
    void aCableThatIsPulledOnTheWayIsReportedAsThat(int sector) throws Exception {
        drive.failing(sector, new DeviceGoneException("pulled"));
        FlashSession session = open();

        assertThatThrownBy(() -> session.write(image(0, bytes(1)), FlashProgress.SILENT))
                .isInstanceOf(DeviceGoneException.class);
    }

    @Test
    void aDriveThatShrinksIsNotBelieved() throws Exception {
        FlashSession session = open();
        drive.with("FLASH.BIN", new byte[10]);

        assertThatThrownBy(() -> session.read(0, 100, FlashProgress.SILENT))
                .isInstanceOf(BootloaderRefusedException.class)
                .hasMessageContaining("10 bytes");
    }
}
