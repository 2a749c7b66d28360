package org.keywright.qmk;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ApiCommandTest {

    @TempDir Path folder;
    private QmkRun qmk;
    private Path api;

    @BeforeEach
    void layOutATree() {
        qmk = new QmkRun(folder.resolve("tree"));
        qmk.with("keyboards/maker/other/keyboard.json", "{\"keyboard_name\": 7}");
        api = qmk.tree().resolve(".build/api_data/v1");
    }

    @Test
    void writesTheFilesWhereQmkPutsThem() {
        QmkRun.Outcome outcome = qmk.call("generate-api", "-f", "small", "-f", "tiny");
        assertThat(outcome.exitCode()).as(outcome.error()).isZero();
        assertThat(outcome.out()).isEmpty();
        assertThat(api.resolve("keyboard_list.json"))
                .content()
                .endsWith(",\"keyboards\":[\"maker/small\"]}");
        assertThat(api.resolve("keyboards/maker/small/info.json")).isNotEmptyFile();
    }

    @Test
    void aKeyboardWithErrorsDoesNotStopTheOthers() {
        QmkRun.Outcome outcome = qmk.call("generate-api");
        assertThat(outcome.exitCode()).isEqualTo(1);
        assertThat(outcome.error()).contains("maker/other").contains("1 of 2 keyboards");
        assertThat(api.resolve("keyboards/maker/small/info.json")).isNotEmptyFile();
    }

    @Test
    void aDryRunWritesNothing() {
        assertThat(qmk.call("generate-api", "-n", "-f", "small").exitCode()).isZero();
        assertThat(qmk.call("generate-api", "-n").exitCode()).isEqualTo(1);
        assertThat(api).doesNotExist();
    }
}
