package org.keywright.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.keywright.application.IncompleteProgramException;
import org.keywright.application.Keywright;

/** The command line as a whole: exit codes, help, and what happens when things go wrong. */
class CommandLineDoorTest {

    @TempDir Path folder;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "build",
                "boards",
                "info",
                "generate",
                "lint",
                "options",
                "source-zip",
                "doctor",
                "devices",
                "toolchain"
            })
    void everyCommandExplainsItself(String command) {
        CommandRun run = CommandRun.of(folder, command, "--help");
        assertThat(run.end()).isEqualTo(ExitCode.DONE);
        assertThat(run.out()).contains("Usage: keywright " + command).contains("--help");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"paint", "build", "lint a b", "toolchain", "generate", "build --paint x"})
    void aWrongCommandLineIsUsage(String line) {
        CommandRun run = CommandRun.of(folder, line.split(" "));
        assertThat(run.end()).isEqualTo(ExitCode.USAGE);
        assertThat(run.error()).isNotBlank();
        assertThat(run.out()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "paint --json",
                "build --json",
                "--json lint a b",
                "toolchain --json",
                "generate --json"
            })
    void aWrongCommandLineIsJsonTooWhenAskedFor(String line) {
        CommandRun run = CommandRun.of(folder, line.split(" "));
        assertThat(run.end()).isEqualTo(ExitCode.USAGE);
        assertThat(run.error()).isNotBlank();
        assertThat(run.out()).startsWith("{").contains("\"ok\": false").contains("--help");
    }

    @Test
    void theWorldFailingIsToldWithAdviceAndWithoutATrace() {
        CommandRun run =
                failing(new UncheckedIOException(new NoSuchFileException("/x/y")), "boards");
        assertThat(run.end()).isEqualTo(ExitCode.WORLD_FAILED);
        assertThat(run.error()).contains("/x/y is not there").doesNotContain("\tat ");
    }

    @Test
    void aBugIsToldWithAdviceAndWithoutATrace() {
        CommandRun run = failing(new IllegalStateException("boom"), "boards");
        assertThat(run.end()).isEqualTo(ExitCode.WORLD_FAILED);
        assertThat(run.error()).contains("bug").contains("--debug").doesNotContain("\tat ");
    }

    @Test
    void aTraceIsShownWhenAskedFor() {
        CommandRun run = failing(new IllegalStateException("boom"), "boards", "--debug");
        assertThat(run.error()).contains("\tat ");
    }

    @Test
    void aFailureIsJsonToo() {
        CommandRun run = failing(new IncompleteProgramException("no data"), "boards", "--json");
        assertThat(run.out()).contains("\"ok\": false").contains("no data");
    }

    @Test
    void aControlCharacterOfTheInputCannotSteerTheTerminal() {
        CommandRun run = failing(new IllegalStateException("a\u001b[2Jb"), "boards");
        assertThat(run.error()).doesNotContain("\u001b");
    }

    @Test
    void colourIsOffWhereTheUserSaysSo() {
        assertThat(Console.wantsColour(Map.of("TERM", "xterm"))).isTrue();
        assertThat(Console.wantsColour(Map.of("TERM", "xterm", "NO_COLOR", "1"))).isFalse();
        assertThat(Console.wantsColour(Map.of("TERM", "dumb"))).isFalse();
    }

    private static CommandRun failing(RuntimeException thrown, String... arguments) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ByteArrayOutputStream error = new ByteArrayOutputStream();
        Supplier<Keywright> opener =
                () -> {
                    throw thrown;
                };
        ExitCode end =
                CommandLineDoor.run(
                        List.of(arguments),
                        Console.plain(new PrintStream(out), new PrintStream(error)),
                        opener);
        return new CommandRun(
                end, out.toString(StandardCharsets.UTF_8), error.toString(StandardCharsets.UTF_8));
    }
}
