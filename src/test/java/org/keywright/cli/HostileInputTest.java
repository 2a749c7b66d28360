package org.keywright.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Whatever is in a keymap or a keyboard, building it ends in a problem with a place, and nothing is
 * made outside the output folder.
 */
@TestInstance(Lifecycle.PER_CLASS)
class HostileInputTest {

    @TempDir static Path folder;
    private Path home;
    private Path canary;
    private Path checkout;
    private FolderSnapshot checkoutBefore;
    private int started;
    private int ended;

    @BeforeAll
    void layOutAHomeOfItsOwn() throws IOException {
        checkout = Path.of(System.getProperty("keywright.home"));
        checkoutBefore = checkoutNow();
        home = Files.createDirectory(folder.resolve("home"));
        canary = Files.createDirectory(folder.resolve("canary")).resolve("touched");
        for (String part : List.of("data", "src/main/firmware", "toolchain-bundles")) {
            FolderCopy.make(checkout.resolve(part), home.resolve(part));
        }
        Files.copy(checkout.resolve("LICENSE"), home.resolve("LICENSE"));
    }

    Stream<HostileCase> cases() throws IOException {
        Path touched = folder.resolve("canary").resolve("touched");
        return HostileCorpus.cases(touched.toString()).stream();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("cases")
    void hostileInputEndsInAProblemWithAPlace(HostileCase attempt) throws IOException {
        Path keymap = Files.write(folder.resolve("keymap.json"), attempt.keymap());
        Path board = Files.createDirectories(home.resolve("data/keyboards/hostile/board"));
        Files.write(board.resolve("keyboard.json"), attempt.keyboard());
        Path output = folder.resolve("outputs").resolve(String.valueOf(started++));
        Path user = folder.resolve("user");
        FolderSnapshot before = FolderSnapshot.of(folder, folder.resolve("outputs"), user);

        CommandRun run =
                CommandRun.of(
                        home, user, "build", keymap.toString(), "--output", output.toString());

        assertThat(run.end()).as(run.out() + run.error()).isEqualTo(ExitCode.PROBLEMS);
        assertThat(run.out().lines().filter(l -> l.startsWith("error: ")))
                .isNotEmpty()
                .allMatch(HostileInputTest::hasAPlaceAndACode);
        assertThat(FolderSnapshot.of(folder, folder.resolve("outputs"), user)).isEqualTo(before);
        assertThat(output).doesNotExist();
        assertThat(canary).doesNotExist();
        ended++;
    }

    @AfterAll
    void nothingElseWasTouched() throws IOException {
        assertThat(checkoutNow()).isEqualTo(checkoutBefore);
        System.err.println("hostile inputs that ended in a problem: " + ended);
    }

    /** {@code error: PLACE: message advice [code]}. */
    private static boolean hasAPlaceAndACode(String line) {
        return line.matches("error: \\S.*: .+ \\[[a-z0-9-]+]");
    }

    private FolderSnapshot checkoutNow() throws IOException {
        return FolderSnapshot.of(checkout, checkout.resolve("target"), checkout.resolve(".git"));
    }
}
