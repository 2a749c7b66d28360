package org.keywright.device.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.keywright.device.UsbId;

/** Writing the rules, with the system's question for permission answered by a script. */
@EnabledOnOs(OS.LINUX)
class RuleFileTest {

    private final UdevRules rules =
            UdevRules.of(List.of(new UsbId(0x03EB, 0x2FF4)), List.of(), List.of());

    @TempDir private Path folder;

    @Test
    void withPermissionTheFileIsThereAndUdevReadsIt() throws IOException {
        RuleFile file = FakePermission.given(folder);
        assertThat(file.write(rules)).isEqualTo(RuleFile.Outcome.WRITTEN);
        assertThat(file.path()).hasContent(rules.text());
        assertThat(file.isCurrent(rules)).isTrue();
        assertThat(Files.readAllLines(folder.resolve("udevadm.log")))
                .contains("control --reload")
                .anyMatch(line -> line.startsWith("trigger --action=change"));
    }

    @Test
    void whoDismissesTheQuestionHasNoFile() throws IOException {
        RuleFile file = FakePermission.dismissed(folder);
        assertThat(file.write(rules)).isEqualTo(RuleFile.Outcome.REFUSED);
        assertThat(file.path()).doesNotExist();
    }

    @Test
    void aFolderThatIsNotThereIsAFailureAndNotAPermissionDenied() throws IOException {
        RuleFile given = FakePermission.given(folder);
        RuleFile file = new RuleFile(folder.resolve("missing/70.rules"), given.asking());
        assertThat(file.write(rules)).isEqualTo(RuleFile.Outcome.FAILED);
    }

    @Test
    void withNobodyToAskNothingIsTried() {
        RuleFile file = new RuleFile(folder.resolve("70.rules"), Optional.empty());
        assertThat(file.write(rules)).isEqualTo(RuleFile.Outcome.NO_WAY_TO_ASK);
        RuleFile gone =
                new RuleFile(
                        folder.resolve("70.rules"),
                        Optional.of(List.of(folder.resolve("no-pkexec").toString())));
        assertThat(gone.write(rules)).isEqualTo(RuleFile.Outcome.NO_WAY_TO_ASK);
    }
}
