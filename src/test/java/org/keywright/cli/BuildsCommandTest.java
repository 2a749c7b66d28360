package org.keywright.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.keywright.application.Home;
import org.keywright.application.Keywright;
import org.keywright.application.ToolchainState;
import org.keywright.application.UserFolders;

/** Builds of the past on the command line. */
class BuildsCommandTest {

    private static final Path EXAMPLES =
            Path.of(System.getProperty("keywright.home"), "data/examples");

    @TempDir Path folder;

    @Test
    void severalKeymapsAreBuiltOneAfterTheOtherAndKept() throws IOException {
        assumeCompiler();
        String bad = Files.writeString(folder.resolve("bad.json"), "{").toString();
        String good = EXAMPLES.resolve("dz60/keymap.json").toString();
        CommandRun run = run("build", "--no-zip", "-o", out("a"), good, bad, good, planck());
        assertThat(run.end()).isEqualTo(ExitCode.PROBLEMS);
        assertThat(run.error()).contains("1/4 keymap.json: Compile").contains("[same-output]");
        assertThat(run.out()).contains(good + ":").contains("Kept as:    2");
        assertThat(run("builds").out()).contains("dz60:").contains("2 of 2 builds; all take ");
        assertThat(run("builds", "list", "--limit", "1").out()).contains("1 of 2 builds");
    }

    @Test
    void aBuildIsShownExportedBuiltAgainAndDeleted() {
        assumeCompiler();
        assertThat(run("build", "--no-zip", "-o", out("a"), planck()).end())
                .isEqualTo(ExitCode.DONE);
        assertThat(run("builds", "show", "last").out())
                .contains("SHA-256:")
                .contains("Kept:      project/keymap.json");
        assertThat(run("builds", "log", "last").out()).contains("compiled ").doesNotContain("$ ");
        assertThat(run("builds", "log", "-v", "last").out()).contains("$ ").contains("avr-gcc ");
        assertThat(run("builds", "export", "last", "-o", out("e")).out())
                .contains("project/keymap.json")
                .contains(".hex");
        assertThat(run("builds", "again", "last", "-o", out("b")).out())
                .contains("The same bytes as 2");
        assertThat(run("builds", "delete", "--all-but", "1").out()).startsWith("Deleted 2");
        assertThat(run("builds", "--json").out()).contains("\"count\": 1");
        assertThat(run("builds", "delete", "last").end()).isEqualTo(ExitCode.DONE);
        assertThat(run("builds").out()).startsWith("Nothing was built yet.");
    }

    @Test
    void aProgramHearsEveryStateAsOneLineOfJson() {
        assumeCompiler();
        CommandRun run = run("build", "--json", "-v", "--no-zip", "-o", out("a"), planck());
        assertThat(run.error().lines())
                .allMatch(line -> line.startsWith("{\"event\":") && line.endsWith("}"))
                .anyMatch(line -> line.contains("\"step\":\"compile\""))
                .anyMatch(line -> line.contains("\"kind\":\"command\""))
                .last()
                .asString()
                .contains("\"state\":\"succeeded\"");
        assertThat(run.out()).contains("\"build\": \"2");
    }

    @ParameterizedTest
    @ValueSource(strings = {"../x", "..", "/etc", "", "2026*", "%2e%2e/x", "~"})
    void hostileNamesLeadNowhere(String id) throws IOException {
        Path precious = Files.createDirectories(folder.resolve("user/data/x"));
        Files.createDirectories(folder.resolve("user/data/builds"));
        for (String verb : new String[] {"show", "log", "again", "delete"}) {
            CommandRun run = run("builds", verb, id);
            assertThat(run.end()).as(verb).isEqualTo(ExitCode.PROBLEMS);
            assertThat(run.out()).contains("[unknown-build]");
        }
        assertThat(run("builds", "export", id, "-o", out("e")).out()).contains("[unknown-build]");
        assertThat(folder.resolve("e")).doesNotExist();
        assertThat(precious).exists();
    }

    @Test
    void twoBuildsAreCompared() {
        assumeCompiler();
        run("build", "--no-zip", "-o", out("a"), planck());
        run("build", "--no-zip", "-o", out("b"), EXAMPLES.resolve("dz60/keymap.json").toString());
        String first = run("builds").out().lines().toList().get(1).substring(0, 27);
        CommandRun run = run("builds", "compare", first);
        assertThat(run.end()).isEqualTo(ExitCode.DONE);
        assertThat(run.out())
                .contains("Before:  " + first)
                .containsPattern("keyboard: +planck/rev3 -> dz60")
                .containsPattern("SHA-256: +[0-9a-f]{60}")
                .containsPattern("[0-9]+ differences[.]");
        assertThat(run("builds", "compare", "--json", first, first).out())
                .contains("\"same\": true")
                .contains("\"differences\": []");
        assertThat(run("builds", "compare", first, "nothing").out()).contains("[unknown-build]");
    }

    @Test
    void deletingAsksForNamesOrANumber() {
        assertThat(run("builds", "delete").end()).isEqualTo(ExitCode.USAGE);
        assertThat(run("builds", "delete", "--all-but", "1", "abcd").end())
                .isEqualTo(ExitCode.USAGE);
    }

    private void assumeCompiler() {
        try (Keywright keywright =
                Keywright.open(Home.find(), UserFolders.below(folder.resolve("looking")))) {
            assumeTrue(
                    keywright.toolchains().state() instanceof ToolchainState.Ready,
                    "no avr-gcc on this machine");
        }
    }

    private static String planck() {
        return EXAMPLES.resolve("planck/rev3/keymap.json").toString();
    }

    private String out(String name) {
        return folder.resolve(name).toString();
    }

    private CommandRun run(String... arguments) {
        return CommandRun.of(folder.resolve("user"), arguments);
    }
}
