package org.keywright.ui.flash;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.keywright.device.DeviceIdentity;
import org.keywright.device.UsbId;
import org.keywright.firmware.BuiltAs;
import org.keywright.firmware.CodeKind;
import org.keywright.firmware.FirmwareFacts;
import org.keywright.firmware.FirmwareFile;
import org.keywright.firmware.FirmwareIdentity;
import org.keywright.flash.FlashEvent;
import org.keywright.flash.FlashOutcome;
import org.keywright.flash.FlashPhase;
import org.keywright.flash.FlashStage;

class FlashWordsTest {

    @Test
    void theOtherHalfIsAskedForInPlainWords() {
        FlashStage.Waiting second =
                new FlashStage.Waiting(2, Optional.of(DeviceIdentity.of(new UsbId(0xFEED, 1))), "");
        assertThat(FlashWords.waiting(second))
                .isEqualTo("Now the other half: start its bootloader");
        assertThat(FlashWords.seen(second, true)).isEqualTo("Move the cable to the other half.");
    }

    @Test
    void aFlashingThatCouldNotBeReadBackSaysWhy() {
        FlashSteps steps =
                FlashSteps.before(false)
                        .after(new FlashEvent.Skipped(FlashPhase.VERIFY, "This one cannot."))
                        .after(new FlashEvent.Skipped(FlashPhase.RESTART, "Press reset."));
        FlashOutcome.Flashed done =
                new FlashOutcome.Flashed(12345, false, false, Duration.ofMillis(1500));
        assertThat(FlashWords.facts(done, steps))
                .isEqualTo(
                        "12,345 bytes in 1.5 s. They were not read back: this one cannot."
                                + " Press reset.");
    }

    @Test
    void whatTheFirmwareSaysAboutItselfIsPassedOn() {
        FirmwareFacts facts =
                new FirmwareFacts(
                        FirmwareFile.Format.HEX,
                        CodeKind.AVR,
                        List.of("atmega32u4"),
                        0,
                        10,
                        10,
                        Optional.of(
                                new FirmwareIdentity(
                                        0xFEED, 0x6060, 0x100, List.of("Bench", "Sixty"))),
                        false,
                        false,
                        Optional.of(new BuiltAs("bench/sixty", "mine", "0.27.3")));
        assertThat(FlashWords.itself(facts))
                .isEqualTo(
                        "Made for ATmega32U4 · calls itself Bench Sixty (FEED:6060) · built from"
                                + " bench/sixty:mine 0.27.3");
    }

    @Test
    void aStepWithoutBytesHasNoFraction() {
        assertThat(FlashWords.fraction(new FlashEvent.Started(FlashPhase.RESTART, 0))).isNegative();
        assertThat(FlashWords.fraction(new FlashEvent.Progressed(FlashPhase.WRITE, 50, 200)))
                .isEqualTo(0.25);
    }

    @Test
    void whatWasUnderWayAtTheEndWasBrokenOff() {
        FlashSteps steps =
                FlashSteps.before(false)
                        .after(new FlashEvent.Finished(FlashPhase.ERASE))
                        .after(new FlashEvent.Started(FlashPhase.WRITE, 10))
                        .over();
        assertThat(steps.all())
                .contains(new FlashSteps.Step(FlashPhase.ERASE, FlashSteps.Mark.DONE, ""))
                .contains(new FlashSteps.Step(FlashPhase.WRITE, FlashSteps.Mark.BROKEN_OFF, ""));
    }

    @Test
    void everyFailureTellsWhatTheDeviceIsLike() {
        for (FlashOutcome.DeviceState state : FlashOutcome.DeviceState.values()) {
            assertThat(FlashWords.device(state)).endsWith(".");
        }
    }
}
