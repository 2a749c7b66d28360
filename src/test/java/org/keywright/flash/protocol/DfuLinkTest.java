package org.keywright.flash.protocol;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.EnumSource.Mode;
import org.junit.jupiter.params.provider.ValueSource;
import org.keywright.device.DeviceStalledException;
import org.keywright.device.DeviceTimeoutException;
import org.keywright.flash.BootloaderRefusedException;

class DfuLinkTest {

    private static final Work WORK = Work.ofMillis(100, 5_000);

    private final PassingTime time = new PassingTime();

    @ParameterizedTest
    @EnumSource(mode = Mode.EXCLUDE, names = "OK")
    void everyErrorIsNamedExplainedAndComesWithAdvice(DfuError error) {
        DfuLink link = link("status " + error.written() + " dfuERROR");

        BootloaderRefusedException refusal =
                catchThrowableOfType(BootloaderRefusedException.class, () -> link.settle(WORK));

        assertThat(refusal.status()).isEqualTo(error.written());
        assertThat(refusal).hasMessageEndingWith(".");
        assertThat(refusal.advice()).endsWith(".");
    }

    @ParameterizedTest
    @EnumSource(mode = Mode.EXCLUDE, names = "OK")
    void aRefusedBlockIsFollowedByTheQuestionWhy(DfuError error) {
        DfuLink link = link("download 7 : 01 02 -> stall\nstatus " + error.written() + " dfuERROR");

        assertThatThrownBy(() -> link.download(7, new byte[] {1, 2}))
                .isInstanceOfSatisfying(
                        BootloaderRefusedException.class,
                        e -> assertThat(e.status()).isEqualTo(error.written()));
    }

    @Test
    void aRefusedBlockWithoutAReasonStaysAStall() {
        DfuLink link = link("download 0 : 01 -> stall\nstatus OK dfuIDLE");

        assertThatThrownBy(() -> link.download(0, new byte[] {1}))
                .isInstanceOf(DeviceStalledException.class);
    }

    @Test
    void anErrorThatNamesNothingCountsAsUnknown() {
        assertThatThrownBy(() -> link("status OK dfuERROR").settle(WORK))
                .isInstanceOfSatisfying(
                        BootloaderRefusedException.class,
                        e -> assertThat(e.status()).isEqualTo("errUNKNOWN"));
    }

    @ParameterizedTest
    @EnumSource(
            names = {"DNLOAD_SYNC", "DNBUSY", "MANIFEST_SYNC", "MANIFEST"},
            mode = Mode.INCLUDE)
    void aBusyDeviceIsAskedAgain(DfuState busy) throws Exception {
        DfuLink link = link("status OK %s 7\nstatus OK dfuIDLE".formatted(busy.written()));

        assertThat(link.settle(WORK).state()).isEqualTo(DfuState.IDLE);
        assertThat(time.passed()).isEqualTo(Duration.ofMillis(7));
    }

    @Test
    void aDeviceThatWantsNoWaitIsAskedAgainAtOnceButNotForever() throws Exception {
        String busy = "status OK dfuDNBUSY 0\n";

        link(busy.repeat(4) + "status OK dfuDNLOAD-IDLE").settle(WORK);
        assertThat(time.passed()).isZero();

        link(busy.repeat(9) + "status OK dfuDNLOAD-IDLE").settle(WORK);
        assertThat(time.passed()).isEqualTo(Duration.ofMillis(5));
    }

    @ParameterizedTest
    @EnumSource(
            names = {"DNLOAD_SYNC", "DNBUSY", "MANIFEST_SYNC", "MANIFEST", "ERROR"},
            mode = Mode.EXCLUDE)
    void anyOtherStateEndsTheAsking(DfuState state) throws Exception {
        assertThat(link("status OK " + state.written()).settle(WORK).state()).isEqualTo(state);
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 200, 16_777_215})
    void aDeviceThatStaysBusyIsGivenUpInTime(int asked) {
        DfuLink link = link("status OK dfuDNBUSY %d%n".formatted(asked).repeat(5_100));

        assertThatThrownBy(() -> link.settle(WORK))
                .isInstanceOf(DeviceTimeoutException.class)
                .hasMessageContaining("5 seconds");
        assertThat(time.passed()).isBetween(Duration.ofSeconds(5), Duration.ofSeconds(6));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "00",
                "00 00 00 00 02",
                "10 00 00 00 02 00",
                "00 00 00 00 0B 00",
                "FF*6"
            })
    void anAnswerThatIsNoStatusIsRefused(String answer) {
        assertThatThrownBy(() -> link("in A1 03 0000 0000 6 -> " + answer).settle(WORK))
                .isInstanceOf(BootloaderRefusedException.class);
    }

    @ParameterizedTest
    @EnumSource
    void fromEveryStateItIsIdleOrItIsSaidWhyNot(DfuState state) {
        String script =
                switch (state) {
                    case IDLE -> "status OK dfuIDLE";
                    case DNBUSY, MANIFEST -> "status OK %s\nstatus OK dfuIDLE";
                    case ERROR -> "status errFILE dfuERROR\nclear\nstatus OK dfuIDLE";
                    case DNLOAD_SYNC, DNLOAD_IDLE, MANIFEST_SYNC, UPLOAD_IDLE, APP_IDLE ->
                            "status OK %s\nabort\nstatus OK dfuIDLE";
                    case APP_DETACH, MANIFEST_WAIT_RESET ->
                            "status OK %s\nabort -> stall\nclear\n".repeat(8) + "status OK %s";
                };
        Transcript device = Transcript.of(script.replace("%s", state.written()));
        DfuLink link = new DfuLink(device, 0, time);

        if (state == DfuState.APP_DETACH || state == DfuState.MANIFEST_WAIT_RESET) {
            assertThatThrownBy(link::idle)
                    .isInstanceOf(BootloaderRefusedException.class)
                    .hasMessageContaining(state.meaning());
        } else {
            assertThatCode(link::idle).doesNotThrowAnyException();
        }
        device.close();
        assertThat(device.ended()).as(device.rest()).isTrue();
    }

    @Test
    void anEraseThatNeverEndsDoesNotHoldUpTheBeginningForever() {
        DfuLink link = link("status OK dfuDNBUSY\n".repeat(300));

        assertThatThrownBy(link::idle).isInstanceOf(BootloaderRefusedException.class);
        assertThat(time.passed()).isLessThan(Duration.ofSeconds(25));
    }

    @Test
    void anErrorThatCannotBeClearedIsGivenUp() {
        DfuLink link = link("status errVENDOR dfuERROR\nclear\n".repeat(20));

        assertThatThrownBy(link::idle).isInstanceOf(BootloaderRefusedException.class);
    }

    private DfuLink link(String script) {
        return new DfuLink(Transcript.of(script), 0, time);
    }
}
