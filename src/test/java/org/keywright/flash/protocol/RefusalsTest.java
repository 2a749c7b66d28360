package org.keywright.flash.protocol;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.keywright.flash.BootloaderRefusedException;
import org.keywright.flash.FlashProgress;
import org.keywright.flash.FlashSession;
import org.keywright.flash.FlashTarget;

/** What devices refuse, and what is said of devices that are not what they seem. */
class RefusalsTest {

    private final PassingTime time = new PassingTime();

    @ParameterizedTest
    @ValueSource(strings = {"-> stall\nstatus OK dfuIDLE", "-> stall\nstatus errWRITE dfuERROR"})
    void anAvrThatWasNotErasedIsCalledLocked(String answer) throws Exception {
        String script = opening(Scenario.FLIP_FACTORY, "download 0");
        String write = "download 0 : 01 00 0000 007F 00*26 00..7F 00*4 10 444655 0110 FF*6 ";

        try (FlashSession session = open(Scenario.FLIP_FACTORY, script + write + answer)) {
            assertThatThrownBy(
                            () ->
                                    session.write(
                                            Scenario.FLIP_FACTORY.image(), FlashProgress.SILENT))
                    .isInstanceOfSatisfying(
                            BootloaderRefusedException.class,
                            e -> assertThat(e.status()).isEqualTo("write-protected"));
        }
    }

    @Test
    void aLockedAvrIsNotRead() throws Exception {
        String script =
                opening(Scenario.FLIP_FACTORY, "download 0")
                        + "download 0 : 03 00 0000 000F -> stall\nstatus errVENDOR dfuERROR";

        try (FlashSession session = open(Scenario.FLIP_FACTORY, script)) {
            assertThatThrownBy(() -> session.read(0, 16, FlashProgress.SILENT))
                    .hasMessageContaining("locked");
        }
    }

    @Test
    void readProtectionHasItsName() throws Exception {
        String script =
                opening(Scenario.DFUSE, "download 0")
                        + "download 0 : 41 80000008\nstatus errVENDOR dfuERROR";

        try (FlashSession session = open(Scenario.DFUSE, script)) {
            assertThatThrownBy(() -> session.erase(Scenario.DFUSE.image(), FlashProgress.SILENT))
                    .isInstanceOfSatisfying(
                            BootloaderRefusedException.class,
                            e -> assertThat(e.status()).isEqualTo("read-protected"));
        }
    }

    @ParameterizedTest
    @CsvSource({"01", "11", "12", "1A", "FF", "77"})
    void everyStatusOfWestberrysIsExplained(String status) throws Exception {
        String script =
                opening(Scenario.WB32, "bulkout 1 : 5E")
                        + "bulkout 1 : 5E 000000 00010008 01000000\nbulkin 1 258 -> 5E "
                        + status;

        try (FlashSession session = open(Scenario.WB32, script)) {
            assertThatThrownBy(() -> session.erase(Scenario.WB32.image(), FlashProgress.SILENT))
                    .isInstanceOf(BootloaderRefusedException.class)
                    .hasMessageEndingWith(".");
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "", // no answer
                "01", // half an answer
                "02 00 0D 20 80290040 00000200 00900000", // another command's
                "01 00 0D 20 80290040", // half a table
                "01 00 0D 20 34120040 00000200 00900000", // another family
                "01 00 0D 20 80290040 00000000 00900000", // no flash
                "01 00 0D 20 80290040 FFFFFFFF 00900000" // too much of it
            })
    void aDeviceThatIsNoWb32IsRefused(String info) {
        refused(Scenario.WB32, "claim 0.0\nbulkout 1 : 01 00\nbulkin 1 258 -> " + info);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "in C0 05 0000 0000 4 -> 01", // no chip behind it
                "in C0 05 0000 0000 4",
                "in C0 05 0000 0000 4 -> 00\nin C0 03 0030 0000 4 -> 00 30 00 1E", // a programmer
                "in C0 05 0000 0000 4 -> 00\nin C0 03 0030 0000 4 -> 00 00 00 FF",
                "in C0 05 0000 0000 4 -> 00\nin C0 03 0030 0000 4 -> 00"
            })
    void whatIsNoUsbaspLoaderIsRefused(String answers) {
        refused(Scenario.USBASP, "claim 0.0\nin C0 01 0000 0000 4\n" + answers);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "09 04 00 02 00 FE 01 02 00", // no functional descriptor
                "09 04 00 02 00 FE 01 02 00 09 21 0B FF00 0000 1001", // blocks of nothing
                "09 04 00 02 00 FE 01 02 00 09 21 0B FF00 FFFF 1001", // blocks past all measure
                "00 04 00 02 00 FE 01 02 00 09 21 0B FF00 4000 1001", // a length of nothing
                "FF 04", // a length past the end
                ""
            })
    void aDescriptionThatMakesNoSenseIsRefused(String interfaces) {
        refused(
                Scenario.STM32DUINO,
                """
                claim 0.2
                in 80 06 0200 0000 9 -> 09 02 FFFF 01 01 00 80 32
                in 80 06 0200 0000 4096 -> 09 02 FFFF 01 01 00 80 32 %s
                """
                        .formatted(interfaces));
    }

    @Test
    void aChipNobodyNamedIsAskedFor() {
        FlashTarget target = Scenario.FLIP_FACTORY.target();
        FlashTarget unknown =
                new FlashTarget(
                        target.node(),
                        target.title(),
                        List.of(),
                        target.protocol(),
                        Optional.empty(),
                        Optional.empty());

        assertThatThrownBy(
                        () ->
                                new FlipProtocol(time)
                                        .open(unknown, new OneDeviceBus(Transcript.of(""))))
                .isInstanceOf(BootloaderRefusedException.class);
    }

    @Test
    void eepromIsWrittenFromWhereBothKindsOfBootloaderAgreeOn() throws Exception {
        String script =
                opening(Scenario.FLIP_FACTORY, "download 0")
                        + """
                        download 0 : 03 02 0000 000D
                        upload 1 14 -> 30..3D
                        download 2 : 01 01 0000 000E 00*26 30..3D 01 00*4 10 444655 0110 FF*6
                        status OK dfuIDLE
                        """;

        try (FlashSession session = open(Scenario.FLIP_FACTORY, script)) {
            session.writeEeprom(14, new byte[] {1}, FlashProgress.SILENT);
        }
    }

    private void refused(Scenario scenario, String script) {
        Transcript device = Transcript.of(script);
        assertThatThrownBy(() -> scenario.open(device, time))
                .isInstanceOf(BootloaderRefusedException.class);
        assertThat(device.closed()).isTrue();
    }

    /** The scenario's script up to a line. */
    private static String opening(Scenario scenario, String end) {
        return scenario.script().substring(0, scenario.script().indexOf("\n" + end) + 1);
    }

    private FlashSession open(Scenario scenario, String script) throws Exception {
        return scenario.open(Transcript.of(script).lenientAboutGoodbye(), time);
    }
}
