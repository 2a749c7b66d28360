package org.keywright.ui.flash;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.keywright.bench.boards.Boards;
import org.keywright.bench.bus.VirtualBus;
import org.keywright.bench.dfu.FlipChip;
import org.keywright.flash.FlashEvent;
import org.keywright.flash.FlashPhase;
import org.keywright.flash.FlashStage;
import org.keywright.flash.FlashTarget;
import org.keywright.flash.ProtocolName;
import org.keywright.ui.fx.Background;

class WindowGuideTest {

    private final Deque<Runnable> window = new ArrayDeque<>();
    private final List<FlashState.Guided> shown = new ArrayList<>();
    private final WindowGuide guide =
            new WindowGuide(
                    new Background(Runnable::run, window::add, e -> {}),
                    FlashSteps.before(false),
                    shown::add);

    private static FlashStage working(FlashEvent event) {
        VirtualBus bus = new VirtualBus();
        bus.plug(Boards.qmkDfu(FlipChip.ATMEGA32U4).bootloader());
        FlashTarget target =
                new FlashTarget(
                        bus.nodes().getFirst(),
                        "Bench",
                        List.of(),
                        ProtocolName.FLIP,
                        Optional.empty(),
                        Optional.empty());
        bus.close();
        return new FlashStage.Working(target, event, Optional.empty());
    }

    @Test
    void aSlowWindowIsHandedOnlyTheNewestStageButEveryStepIsMarked() {
        guide.shows(working(new FlashEvent.Started(FlashPhase.ERASE, 10)));
        guide.shows(working(new FlashEvent.Finished(FlashPhase.ERASE)));
        guide.shows(working(new FlashEvent.Skipped(FlashPhase.VERIFY, "It cannot.")));
        assertThat(window).hasSize(1);
        window.remove().run();

        FlashSteps steps = shown.getFirst().steps();
        assertThat(shown).hasSize(1);
        assertThat(steps.all())
                .contains(new FlashSteps.Step(FlashPhase.ERASE, FlashSteps.Mark.DONE, ""))
                .contains(
                        new FlashSteps.Step(
                                FlashPhase.VERIFY, FlashSteps.Mark.LEFT_OUT, "It cannot."));
        assertThat(steps.reason(FlashPhase.VERIFY)).isEqualTo("It cannot.");
    }

    @Test
    void theOtherHalfBeginsWithFreshSteps() {
        guide.shows(working(new FlashEvent.Finished(FlashPhase.WRITE)));
        guide.shows(new FlashStage.Waiting(2, Optional.empty(), ""));
        window.remove().run();
        assertThat(shown.getFirst().steps().begun()).isFalse();
    }

    @Test
    void whoHasStoppedIsNotAskedAnyMore() {
        guide.stop();
        guide.shows(new FlashStage.Choosing(List.of()));
        assertThat(guide.chooses(List.of())).isEmpty();
        assertThat(guide.stopped()).isTrue();
    }
}
