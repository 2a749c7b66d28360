package org.keywright.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.keywright.build.BuildStep;
import org.keywright.build.JobState;

class WindowTitleTest {

    @Test
    void theProgramAloneWithoutAKeymap() {
        assertThat(WindowTitle.of(Optional.empty(), Optional.empty())).isEqualTo("Keywright");
    }

    @Test
    void theBuildsProgressComesFirstForANarrowTaskbar() {
        assertThat(title(new JobState.Running(BuildStep.COMPILE, 0.5)))
                .isEqualTo("50 % · Planck – Keywright");
    }

    @Test
    void anEndThatNobodySawIsTold() {
        assertThat(title(new JobState.Failed(List.of())))
                .isEqualTo("✗ Not built · Planck – Keywright");
        assertThat(title(new JobState.Cancelled())).isEqualTo("Planck – Keywright");
    }

    private static String title(JobState state) {
        return WindowTitle.of(Optional.of("Planck"), Optional.of(state));
    }
}
