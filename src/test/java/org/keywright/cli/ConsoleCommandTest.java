package org.keywright.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.keywright.bench.boards.Boards;
import org.keywright.bench.bus.VirtualBus;
import org.keywright.bench.dfu.FlipChip;
import org.keywright.bench.hid.VirtualKeyboard;

/** {@code console} with keyboards that are not there. */
class ConsoleCommandTest {

    @TempDir private Path folder;
    private final VirtualBus bus = new VirtualBus();

    @AfterEach
    void close() {
        bus.close();
    }

    private VirtualKeyboard plugged() {
        VirtualKeyboard keyboard = (VirtualKeyboard) Boards.qmkDfu(FlipChip.ATMEGA32U4).keyboard();
        bus.plug(keyboard);
        return keyboard;
    }

    private CommandRun run(String... arguments) {
        String[] all = new String[arguments.length + 3];
        all[0] = "console";
        all[1] = "--for";
        all[2] = "1";
        System.arraycopy(arguments, 0, all, 3, arguments.length);
        return CommandRun.of(bus, folder.resolve("user"), all);
    }

    @Test
    void linesGoToStandardOutputAndTheRestToTheOther() {
        plugged().print("matrix scan: 2711\nüber\n");
        CommandRun run = run();
        assertThat(run.end()).isEqualTo(ExitCode.DONE);
        assertThat(run.out().lines()).containsExactly("matrix scan: 2711", "über");
        assertThat(run.error()).contains("Listening to Bench Sixty (FEED:6060).");
    }

    @Test
    void aFilterAndTimesAreSavedAsTheyAreShown() throws IOException {
        plugged().print("key 1\nother\nkey 22\n");
        Path log = folder.resolve("log.txt");
        CommandRun run =
                run("--filter", "/^key [0-9]+$/", "--timestamps", "--save", log.toString());
        assertThat(run.out().lines())
                .hasSize(2)
                .allMatch(l -> l.matches("\\d\\d:\\d\\d:\\d\\d\\.\\d{3}  key \\d+"));
        assertThat(Files.readAllLines(log)).isEqualTo(run.out().lines().toList());
    }

    @Test
    void aFileThatExistsIsNotWrittenOver() throws IOException {
        Path log = Files.writeString(folder.resolve("log.txt"), "mine");
        CommandRun run = run("--save", log.toString());
        assertThat(run.end()).isEqualTo(ExitCode.WORLD_FAILED);
        assertThat(log).hasContent("mine");
    }

    @Test
    void programsReadOneObjectALine() {
        plugged().print("a \"b\"\n");
        CommandRun run = run("--json");
        assertThat(run.out().lines()).allMatch(l -> l.startsWith("{\"event\":") && l.endsWith("}"));
        assertThat(run.out())
                .contains("\"event\":\"opened\"", "\"text\":\"a \\\"b\\\"\"", "\"whole\":true");
    }

    @Test
    void twoKeyboardsAreToldApart() {
        plugged().print("one\n");
        plugged().print("two\n");
        assertThat(run("--timestamps").out()).contains("Bench Sixty: ");
        plugged().print("three\n");
        assertThat(run("--board", "1234:5678").out()).isEmpty();
        assertThat(run("--board", "FEED:6060").out()).contains("three");
    }

    @Test
    void withoutAKeyboardItWaitsAndSaysForWhat() {
        CommandRun run = run();
        assertThat(run.end()).isEqualTo(ExitCode.DONE);
        assertThat(run.error()).contains("CONSOLE_ENABLE");
    }

    @Test
    void aKeyboardThatMayNotBeOpenedIsNamedWithAdvice() {
        plugged();
        bus.deny(true);
        CommandRun run = run();
        assertThat(run.end()).isEqualTo(ExitCode.PROBLEMS);
        assertThat(run.error()).contains("device-denied", "Bench Sixty", "udev");
    }

    @Test
    void aPatternThatCannotBeReadIsAProblem() {
        CommandRun run = run("--filter", "/a(/");
        assertThat(run.end()).isEqualTo(ExitCode.PROBLEMS);
        assertThat(run.out()).contains("console-filter", "not closed");
    }

    @Test
    void whatAKeyboardPrintsCannotSteerTheTerminal() {
        plugged().print("\u001b]0;owned\u0007\n");
        assertThat(run().out()).contains("␛]0;owned␇").doesNotContain("\u001b");
    }
}
