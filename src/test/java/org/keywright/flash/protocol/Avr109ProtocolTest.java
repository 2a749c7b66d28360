package org.keywright.flash.protocol;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.keywright.flash.protocol.Given.PORT;
import static org.keywright.flash.protocol.Given.bytes;
import static org.keywright.flash.protocol.Given.filled;
import static org.keywright.flash.protocol.Given.image;
import static org.keywright.flash.protocol.Given.joined;
import static org.keywright.flash.protocol.Given.random;
import static org.keywright.flash.protocol.Given.target;

import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.keywright.device.DeviceBusyException;
import org.keywright.device.DeviceDeniedException;
import org.keywright.device.DeviceException;
import org.keywright.device.DeviceGoneException;
import org.keywright.device.DeviceTimeoutException;
import org.keywright.firmware.FirmwareImage;
import org.keywright.flash.BootloaderRefusedException;
import org.keywright.flash.ChipFlash;
import org.keywright.flash.FlashProgress;
import org.keywright.flash.FlashRange;
import org.keywright.flash.FlashSession;
import org.keywright.flash.FlashSession.Ability;
import org.keywright.flash.ProtocolName;

/** AVR109: the conversation, and what if it goes wrong. */
class Avr109ProtocolTest {

    private static final ChipFlash ATMEGA32U4 =
            new ChipFlash(
                    List.of(
                            new FlashRange(0, 28672, 128, true),
                            new FlashRange(28672, 4096, 128, false)),
                    1024);

    private final PassingTime time = new PassingTime();
    private final TranscriptSerial port = new TranscriptSerial();
    private final LoneBus bus = new LoneBus(PORT, port);

    private TranscriptSerial hello() {
        return port.says("S", "CATERIN")
                .says("b", "Y\0\u0080")
                .says("a", "Y")
                .says("s", "\u0087\u0095\u001E")
                .says("P", "\r");
    }

    private FlashSession open() throws DeviceException {
        return new Avr109Protocol(time)
                .open(target(PORT, ProtocolName.AVR109, "atmega32u4", ATMEGA32U4), bus);
    }

    @Test
    void theFirstBlockIsWrittenLastSoThatAnInterruptedChipStaysInItsBootloader() throws Exception {
        byte[] content = random(300, 1);
        hello().says("e", "\r")
                .says("A\0\u0040", "\r")
                .says(block(Arrays.copyOfRange(content, 128, 256)), bytes('\r'))
                .says(
                        block(joined(Arrays.copyOfRange(content, 256, 300), filled(84, 0xFF))),
                        bytes('\r'))
                .says("A\0\0", "\r")
                .says(block(Arrays.copyOf(content, 128)), bytes('\r'))
                .says("L", "\r")
                .says("E", "\r");
        FirmwareImage image = image(0, content);

        try (FlashSession session = open()) {
            session.erase(image, FlashProgress.SILENT);
            session.write(image, FlashProgress.SILENT);
            session.restart();
        }

        assertThat(port.over()).isTrue();
        assertThat(port.closed()).isTrue();
    }

    private static byte[] block(byte[] content) {
        return joined(bytes('B', content.length >> 8, content.length, 'F'), content);
    }

    @Test
    void flashIsReadInWordsFromTheWordThatHoldsTheFirstByte() throws Exception {
        hello().says("A\0\u0008", "\r")
                .says("g\0\u0080F", "x".repeat(128))
                .says("g\0\u0006F", "yyyyyz");
        FlashSession session = open();

        byte[] held = session.read(17, 133, FlashProgress.SILENT);

        assertThat(held).hasSize(133).startsWith('x').endsWith('y', 'z');
        assertThat(port.over()).isTrue();
    }

    @Test
    void theEepromIsAddressedInBytes() throws Exception {
        hello().says("A\0\u000E", "\r")
                .says("B\0\u0001E\u0001", "\r")
                .says("A\0\0", "\r")
                .says("g\0\u0010E", "0123456789abcdef");
        FlashSession session = open();

        session.writeEeprom(14, bytes(1), FlashProgress.SILENT);

        assertThat(session.readEeprom(16, FlashProgress.SILENT)).endsWith('e', 'f');
        assertThat(port.over()).isTrue();
    }

    @Test
    void itCanDoEverythingAndWithoutAnEepromAllButThat() throws Exception {
        hello();
        assertThat(open().abilities()).containsExactlyInAnyOrder(Ability.values());
        hello();
        FlashSession without =
                new Avr109Protocol(time)
                        .open(
                                target(
                                        PORT,
                                        ProtocolName.AVR109,
                                        "atmega32u4",
                                        ChipFlash.of(0, 28672, 128)),
                                bus);
        assertThat(without.abilities())
                .containsExactlyInAnyOrder(Ability.ERASE, Ability.READ, Ability.RESTART);
    }

    @Test
    void aCommandThatSomebodyBrokeOffIsFilledUpWithEscapes() throws Exception {
        port.says("S", "").says(joined(filled(600, 0x1B)), bytes('\r'));
        hello();

        open();

        assertThat(port.over()).isTrue();
        assertThat(time.passed()).isEqualTo(Duration.ofMillis(100));
    }

    @Test
    void whoeverNeverTellsHisNameIsGivenUp() {
        port.says("S", "").says(filled(600, 0x1B), bytes()).says("S", "CAT");

        assertThatThrownBy(this::open).isInstanceOf(DeviceTimeoutException.class);
        assertThat(port.closed()).isTrue();
    }

    @Test
    void aNameThatIsNoTextIsRefused() {
        port.says("S", "\0\u0001\u0002\u0003\u0004\u0005\u0006")
                .says(filled(600, 0x1B), bytes())
                .says("S", "\0\u0001\u0002\u0003\u0004\u0005\u0006");

        assertThatThrownBy(this::open).isInstanceOf(BootloaderRefusedException.class);
        assertThat(port.closed()).isTrue();
    }

    @Test
    void anotherChipIsRefusedAndNamed() {
        port.says("S", "LUFACDC")
                .says("b", "Y\0\u0080")
                .says("a", "Y")
                .says("s", "\u0088\u0094\u001E");

        assertThatThrownBy(this::open)
                .isInstanceOf(BootloaderRefusedException.class)
                .hasMessageContaining("an atmega16u4, not the atmega32u4");
        assertThat(port.closed()).isTrue();
    }

    @Test
    void withoutBlocksOrCountingUpNothingIsWritten() {
        port.says("S", "AVRBOOT").says("b", "?");
        assertThatThrownBy(this::open).isInstanceOf(BootloaderRefusedException.class);

        port.says("S", "AVRBOOT").says("b", "Y\0\u0080").says("a", "?");
        assertThatThrownBy(this::open).isInstanceOf(BootloaderRefusedException.class);

        port.says("S", "AVRBOOT").says("b", "Y\0\u0081");
        assertThatThrownBy(this::open).isInstanceOf(BootloaderRefusedException.class);
    }

    @Test
    void aQuestionMarkIsARefusalAtEachStep() throws Exception {
        for (String refused : List.of("P", "e", "L")) {
            TranscriptSerial script =
                    refused.equals("P") ? helloButP() : hello().says(refused, "?");
            assertThatThrownBy(() -> run(refused))
                    .isInstanceOf(BootloaderRefusedException.class)
                    .extracting(e -> ((BootloaderRefusedException) e).status())
                    .isEqualTo("?");
            assertThat(script.over()).isTrue();
        }
    }

    private TranscriptSerial helloButP() {
        return port.says("S", "CATERIN")
                .says("b", "Y\0\u0080")
                .says("a", "Y")
                .says("s", "\u0087\u0095\u001E")
                .says("P", "?");
    }

    private void run(String step) throws Exception {
        FlashSession session = open();
        if (step.equals("e")) {
            session.erase(image(0, bytes(1)), FlashProgress.SILENT);
        } else {
            session.restart();
        }
    }

    @Test
    void aBlockThatIsRefusedEndsTheWriting() throws Exception {
        hello().says("A\0\0", "\r").says(block(filled(128, 1)), bytes('?'));
        FlashSession session = open();

        assertThatThrownBy(() -> session.write(image(0, filled(128, 1)), FlashProgress.SILENT))
                .isInstanceOf(BootloaderRefusedException.class)
                .hasMessageContaining("asked to write");
    }

    static IntStream transfers() {
        return IntStream.range(0, 25);
    }

    /** The name is asked for twice, so its transfers may fail once. */
    static IntStream lastTransfers() {
        return transfers().skip(2);
    }

    @ParameterizedTest
    @MethodSource("transfers")
    void aCableThatIsPulledAtAnyTransferIsReportedAsThat(int ordinal) {
        whole();
        port.failing(ordinal, new DeviceGoneException("pulled"));

        assertThatThrownBy(this::everything).isInstanceOf(DeviceGoneException.class);
        assertThat(port.closed()).isTrue();
    }

    @ParameterizedTest
    @MethodSource("lastTransfers")
    void anAnswerThatNeverComesIsReportedAsThat(int ordinal) {
        whole();
        port.failing(ordinal, new DeviceTimeoutException("silent"));

        assertThatThrownBy(this::everything).isInstanceOf(DeviceTimeoutException.class);
        assertThat(port.closed()).isTrue();
    }

    private void whole() {
        hello().says("e", "\r")
                .says("A\0\0", "\r")
                .says(block(filled(128, 1)), bytes('\r'))
                .says("A\0\0", "\r")
                .says("g\0\u0080F", "\u0001".repeat(128))
                .says("L", "\r")
                .says("E", "\r");
    }

    private void everything() throws Exception {
        FirmwareImage image = image(0, filled(128, 1));
        try (FlashSession session = open()) {
            session.erase(image, FlashProgress.SILENT);
            session.write(image, FlashProgress.SILENT);
            session.read(0, 128, FlashProgress.SILENT);
            session.restart();
        }
    }

    @Test
    void thatIsAllThereIsToFail() throws Exception {
        whole();

        everything();

        assertThat(port.transfers()).isEqualTo(25);
    }

    @Test
    void aPortThatJustCameIsTriedAgainForAWhile() throws Exception {
        hello();
        bus.refusing(new DeviceBusyException("modem?"), new DeviceDeniedException("not yet"));

        open();

        assertThat(time.passed()).isEqualTo(Duration.ofMillis(200));
    }

    @Test
    void aPortThatStaysSomebodyElsesIsGivenUp() {
        DeviceException[] forever = new DeviceException[100];
        Arrays.fill(forever, new DeviceBusyException("taken"));
        bus.refusing(forever);

        assertThatThrownBy(this::open).isInstanceOf(DeviceBusyException.class);
        assertThat(time.passed()).isEqualTo(Duration.ofSeconds(3));
    }

    @Test
    void aBootloaderThatLeftIsSaidToHaveWaitedEightSeconds() {
        bus.refusing(new DeviceGoneException("no such port"));

        assertThatThrownBy(this::open)
                .isInstanceOf(DeviceGoneException.class)
                .hasMessageContaining("eight seconds");
    }
}
