package org.keywright.ui.build;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.keywright.application.SizeListener;
import org.keywright.application.TreeChoice;
import org.keywright.build.FeatureSwitch;
import org.keywright.build.SizeProposal;
import org.keywright.build.SizeTable;
import org.keywright.build.SwitchCost;
import org.keywright.firmware.ChipMemory;
import org.keywright.firmware.FirmwareSize;
import org.keywright.firmware.SectionSize;
import org.keywright.ui.fx.Background;

class SizeViewModelTest {

    private static final TreeChoice TREE = new TreeChoice(Optional.of(Path.of("/qmk")));
    private static final FeatureSwitch CONSOLE =
            new FeatureSwitch(
                    "features.console", "CONSOLE_ENABLE", "Console", true, false, false, 0, "");

    private final Asked asked = new Asked();
    private final SizeViewModel sizes = new SizeViewModel(asked, Background.direct());

    @Test
    void costsAreShownAsTheyBecomeKnown() {
        sizes.onMeasure(TREE, false);
        SizeTable half = table(new SwitchCost.Waiting());
        asked.listener.measured(half);
        assertThat(known().table()).contains(half);
        assertThat(known().over()).isFalse();
        asked.listener.measured(table(new SwitchCost.Measured(312, 4)));
        assertThat(known().over()).isTrue();
    }

    @Test
    void plansComeAfterTheTable() {
        sizes.onMeasure(TREE, true);
        asked.listener.measured(table(new SwitchCost.Measured(312, 0)));
        assertThat(known().over()).isFalse();
        asked.listener.proposed(List.of(proposal()));
        assertThat(known().proposals()).contains(List.of(proposal()));
        assertThat(known().table()).isPresent();
        assertThat(known().over()).isTrue();
    }

    @Test
    void aChangedKeymapEndsTheMeasurementAndLateAnswersAreIgnored() {
        sizes.onMeasure(TREE, false);
        sizes.onForget();
        asked.listener.measured(table(new SwitchCost.Waiting()));
        assertThat(asked.cancelled).isEqualTo(1);
        assertThat(sizes.stateProperty().get()).isEqualTo(new SizeState.Unasked());
    }

    @Test
    void aPlanIsAppliedAsAWhole() {
        sizes.onApply(proposal());
        sizes.onApply(CONSOLE);
        assertThat(asked.applied).containsExactly(proposal(), CONSOLE);
    }

    @Test
    void costsAreSaidInBytes() {
        assertThat(SizeWords.cost(new SwitchCost(CONSOLE, new SwitchCost.Measured(1312, 0))))
                .isEqualTo("+1,312 B");
        assertThat(SizeWords.cost(new SwitchCost(CONSOLE, new SwitchCost.Measured(-40, 8))))
                .isEqualTo("-40 B, RAM +8 B");
        assertThat(SizeWords.change(CONSOLE)).isEqualTo("Switch Console off");
        assertThat(SizeWords.after(proposal())).isEqualTo("Fits, with 72 bytes of flash left");
    }

    private SizeState.Known known() {
        return (SizeState.Known) sizes.stateProperty().get();
    }

    private static SizeTable table(SwitchCost.Outcome outcome) {
        return new SizeTable(size(29_000), List.of(new SwitchCost(CONSOLE, outcome)));
    }

    private static SizeProposal proposal() {
        return new SizeProposal(List.of(CONSOLE), size(28_600));
    }

    private static FirmwareSize size(long flash) {
        return new FirmwareSize(
                List.of(new SectionSize(".text", flash, true, false)),
                new ChipMemory(32_768, 4096, 2560));
    }

    /** Measures nothing. */
    private static final class Asked implements SizeActions {
        private final List<Object> applied = new ArrayList<>();
        private SizeListener listener;
        private int cancelled;

        @Override
        public Runnable measure(TreeChoice tree, boolean plan, SizeListener hears) {
            listener = hears;
            return () -> cancelled++;
        }

        @Override
        public void apply(FeatureSwitch change) {
            applied.add(change);
        }

        @Override
        public void apply(SizeProposal proposal) {
            applied.add(proposal);
        }
    }
}
