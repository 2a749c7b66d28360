package org.keywright.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.keywright.build.BuildTarget;

class FirmwareWordTest {

    @Test
    void aKeyboardAndItsKeymapInQmksSpelling() {
        FirmwareWord word = FirmwareWord.find("planck/rev5:default").orElseThrow();

        assertThat(word.keyboard()).isEqualTo("planck/rev5");
        assertThat(word.keymap()).isEqualTo("default");
        assertThat(word.target()).isEmpty();
    }

    @Test
    void theThirdPartIsTheTarget() {
        assertThat(FirmwareWord.find("a:b:production").orElseThrow().target())
                .contains(BuildTarget.PRODUCTION);
        assertThat(FirmwareWord.find("a:b:flash").orElseThrow().unknown())
                .isEqualTo(Optional.of("flash"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "keymap.json",
                "C:\\a\\keymap.json",
                "a:keymap.json",
                "a",
                "a:",
                ":b",
                "a:b c"
            })
    void anythingElseIsAFilesPath(String word) {
        assertThat(FirmwareWord.find(word)).isEmpty();
    }
}
