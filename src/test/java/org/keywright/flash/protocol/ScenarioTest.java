package org.keywright.flash.protocol;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.keywright.device.DeviceException;
import org.keywright.device.DeviceGoneException;
import org.keywright.flash.FlashProgress;
import org.keywright.flash.FlashSession;
import org.keywright.flash.FlashSession.Ability;
import org.keywright.flash.FlashStoppedException;
import org.keywright.flash.protocol.Transcript.Fault;

/** Whole flashings transfer by transfer, and what becomes of each if one transfer goes wrong. */
class ScenarioTest {

    private final PassingTime time = new PassingTime();

    @ParameterizedTest
    @EnumSource
    void aFlashingIsExactlyTheseTransfers(Scenario scenario) throws Exception {
        Transcript device = scenario.transcript();

        scenario.play(device, time, FlashProgress.SILENT);

        assertThat(device.ended()).as("left over: " + device.rest()).isTrue();
        assertThat(time.passed()).isLessThan(Duration.ofSeconds(3));
    }

    static Stream<Arguments> everyTransfer() {
        return Stream.of(Scenario.values())
                .flatMap(
                        scenario ->
                                IntStream.range(0, scenario.transcript().size())
                                        .mapToObj(i -> Arguments.of(scenario, i)));
    }

    @ParameterizedTest(name = "{0} at transfer {1}")
    @MethodSource("everyTransfer")
    void aCablePulledIsSaidUnlessTheDeviceWasToLeaveAnyway(Scenario scenario, int transfer)
            throws Exception {
        Transcript device = scenario.transcript().withFault(transfer, Fault.GONE);

        if (!scenario.leaves(transfer)) {
            assertThatThrownBy(() -> scenario.play(device, time, FlashProgress.SILENT))
                    .isInstanceOf(DeviceGoneException.class);
        } else {
            scenario.play(device, time, FlashProgress.SILENT);
        }
        assertThat(device.closed()).isTrue();
    }

    @ParameterizedTest(name = "{0} at transfer {1}")
    @MethodSource("everyTransfer")
    void aStallIsAFailureWithAReason(Scenario scenario, int transfer) {
        failsBeforeLeaving(scenario, transfer, Fault.STALL);
    }

    @ParameterizedTest(name = "{0} at transfer {1}")
    @MethodSource("everyTransfer")
    void silenceIsAFailure(Scenario scenario, int transfer) {
        failsBeforeLeaving(scenario, transfer, Fault.TIMEOUT);
    }

    private void failsBeforeLeaving(Scenario scenario, int transfer, Fault fault) {
        Transcript device = scenario.transcript().withFault(transfer, fault);
        DeviceException failure = null;
        try {
            scenario.play(device, time, FlashProgress.SILENT);
        } catch (DeviceException e) {
            failure = e;
        } catch (FlashStoppedException e) {
            throw new AssertionError(e);
        }
        if (!scenario.leaves(transfer)) {
            assertThat(failure).isNotNull();
        }
        assertThat(device.closed()).isTrue();
        assertThat(time.passed()).isLessThan(Duration.ofSeconds(60));
    }

    @ParameterizedTest
    @EnumSource
    void progressGrowsAndWritingEndsWithTheWholeImage(Scenario scenario) throws Exception {
        List<Long> told = new ArrayList<>();
        Transcript device = scenario.transcript().lenientAboutGoodbye();
        try (FlashSession session = scenario.open(device, time)) {
            if (session.abilities().contains(Ability.ERASE)) {
                session.erase(scenario.image(), FlashProgress.SILENT);
            }
            session.write(scenario.image(), told::add);
        }

        assertThat(told).isSorted().startsWith(0L).endsWith((long) scenario.image().byteCount());
    }

    @ParameterizedTest
    @EnumSource
    void whoStopsAtAnyPlaceThatMayBeStoppedAtIsLetGo(Scenario scenario) throws Exception {
        int[] places = {0};
        scenario.play(scenario.transcript(), time, done -> places[0]++);

        for (int i = 0; i < places[0]; i++) {
            int stopAt = i;
            int[] place = {0};
            Transcript device = scenario.transcript().lenientAboutGoodbye();
            assertThatThrownBy(
                            () ->
                                    scenario.play(
                                            device,
                                            time,
                                            done -> {
                                                if (place[0]++ == stopAt) {
                                                    throw new FlashStoppedException();
                                                }
                                            }))
                    .isInstanceOf(FlashStoppedException.class);
            assertThat(device.closed()).isTrue();
        }
    }
}
