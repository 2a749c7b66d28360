package org.keywright.application;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import org.keywright.build.Cancellation;

/** Work on every keyboard can be watched and stopped. */
class WholeTreeTest {

    @RegisterExtension final OpenPrograms programs = OpenPrograms.ofEachTest();

    @TempDir Path folder;

    @Test
    void progressGoesToTheEnd() {
        try (Keywright keywright = open(3)) {
            double[] last = {0};
            keywright
                    .wholeTree()
                    .generate(
                            folder.resolve("out"),
                            Optional.empty(),
                            (step, fraction) -> last[0] = fraction,
                            new Cancellation());
            assertThat(last[0]).isEqualTo(1.0);
        }
    }

    @Test
    void stoppingLeavesOnlyWholeFiles() throws IOException {
        try (Keywright keywright = open(300)) {
            Cancellation cancellation = new Cancellation();
            Path out = folder.resolve("out");
            assertThatThrownBy(
                            () ->
                                    keywright
                                            .wholeTree()
                                            .generate(
                                                    out,
                                                    Optional.empty(),
                                                    (step, fraction) -> cancellation.cancel(),
                                                    cancellation))
                    .isInstanceOf(CancellationException.class);
            try (Stream<Path> all = Files.walk(out)) {
                for (Path file : all.filter(Files::isRegularFile).toList()) {
                    assertThat(Files.readString(file)).as(file.toString()).endsWith("\n");
                }
            }
            assertThat(out.resolve("board299")).doesNotExist();
        }
    }

    private Keywright open(int boards) {
        FirmwareTreeFixture tree = new FirmwareTreeFixture(folder.resolve("qmk"));
        for (int i = 0; i < boards; i++) {
            tree.withBoard("board" + i);
        }
        Keywright keywright =
                programs.open(
                        new Home(Path.of(System.getProperty(Home.PROPERTY))),
                        UserFolders.below(folder.resolve("user")));
        keywright.trees().use(tree.root());
        return keywright;
    }
}
