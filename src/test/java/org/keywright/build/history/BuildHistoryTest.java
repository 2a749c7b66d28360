package org.keywright.build.history;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.keywright.build.BuildRecord;
import org.keywright.problem.Location;

/** What is kept of builds, until the user deletes it. */
class BuildHistoryTest {

    @TempDir Path temporary;
    private Path folder;
    private BuildHistory history;

    @BeforeEach
    void begin() {
        folder = temporary.resolve("builds");
        history = new BuildHistory(folder);
    }

    @Test
    void aBuildIsThereAsItWasKept() throws IOException {
        BuildRecord kept = keep("hex");
        assertThat(kept.id()).startsWith("20261121-124501123-");
        assertThat(new BuildHistory(folder).find(kept.id()))
                .hasValueSatisfying(
                        found -> {
                            assertThat(found)
                                    .usingRecursiveComparison()
                                    .ignoringFields("problems")
                                    .isEqualTo(kept);
                            assertThat(found.problems().getFirst().describe())
                                    .isEqualTo(kept.problems().getFirst().describe());
                            assertThat(found.problems().getFirst().location())
                                    .isEqualTo(new Location.InFile("layer 1, key 2"));
                        });
        BuildRecord.KeptFile hex = kept.firmwareFiles().getFirst();
        assertThat(history.read(kept, hex)).hasValue("hex".getBytes(StandardCharsets.UTF_8));
    }

    @Test
    void theNewestComesFirstAndEqualMillisecondsAreNoTrouble() throws IOException {
        BuildRecord first = keep("a");
        BuildRecord second = keep("a");
        BuildRecord later =
                history.keep(
                        TestRecord.of(TestRecord.BEGAN.plusSeconds(60), "b"),
                        TestRecord.files("b"));
        assertThat(history.ids()).containsExactly(later.id(), second.id(), first.id());
    }

    @Test
    void equalContentsAreStoredOnce() throws IOException {
        String firmware = "x".repeat(100_000);
        keep(firmware);
        long one = history.bytes();
        keep(firmware);
        keep(firmware);
        assertThat(history.bytes()).isLessThan(one + 10_000);
        assertThat(contents()).hasSize(2);
    }

    @Test
    void deletingOneKeepsWhatOthersShare() throws IOException {
        BuildRecord first = keep("same");
        BuildRecord second = keep("same");
        BuildRecord other = keep("other");
        history.delete(List.of(first.id(), other.id()));

        assertThat(history.ids()).containsExactly(second.id());
        BuildRecord.KeptFile hex = second.firmwareFiles().getFirst();
        assertThat(history.read(second, hex)).hasValue("same".getBytes(StandardCharsets.UTF_8));
        assertThat(contents()).as("keymap.json and one firmware").hasSize(2);
        history.delete(List.of(second.id()));
        assertThat(contents()).isEmpty();
        assertThat(everything()).containsExactly(".content");
    }

    @Test
    void aChangedFileIsNotGivenOut() throws IOException {
        BuildRecord kept = keep("firmware");
        BuildRecord.KeptFile hex = kept.firmwareFiles().getFirst();
        Files.writeString(history.path(kept, hex), "firmwarf");
        assertThat(history.read(kept, hex)).isEmpty();
        Files.delete(history.path(kept, hex));
        assertThat(history.read(kept, hex)).isEmpty();
    }

    @Test
    void aContentThatWasCutShortIsNotUsedAgain() throws IOException {
        keep("firmware");
        for (Path content : contents()) {
            Files.writeString(content, "");
        }
        BuildRecord second = keep("firmware");
        assertThat(history.read(second, second.firmwareFiles().getFirst()))
                .hasValue("firmware".getBytes(StandardCharsets.UTF_8));
    }

    @Test
    void namesThatAreNoneLeadNowhere() throws IOException {
        BuildRecord kept = keep("hex");
        Path outside = Files.createDirectories(temporary.resolve("precious"));
        Files.copy(
                folder.resolve(kept.id()).resolve("record.json"), outside.resolve("record.json"));
        for (String id :
                List.of("../precious", "", ".", "..", ".content", "/", kept.id() + "/..")) {
            assertThat(history.find(id)).as(id).isEmpty();
            history.delete(List.of(id));
        }
        assertThat(outside).isNotEmptyDirectory();
        assertThat(history.ids()).containsExactly(kept.id());
    }

    @Test
    void aLinkInPlaceOfARecordIsNotFollowed() throws IOException {
        BuildRecord kept = keep("hex");
        Path elsewhere = Files.move(folder.resolve(kept.id()), temporary.resolve("elsewhere"));
        Files.createSymbolicLink(folder.resolve(kept.id()), elsewhere);
        assertThat(history.find(kept.id())).isEmpty();
        history.delete(List.of(kept.id()));
        assertThat(elsewhere.resolve("record.json")).exists();
        assertThat(history.ids()).isEmpty();
    }

    @Test
    void aRecordThatNamesFilesOutsideIsNone() throws IOException {
        BuildRecord kept = keep("hex");
        Path json = folder.resolve(kept.id()).resolve("record.json");
        String text = Files.readString(json);
        for (String path : List.of("../../x", "/etc/passwd", "a/../../b", "c:\\\\x", "")) {
            Files.writeString(json, text.replace("firmware/pad.hex", path));
            assertThat(history.find(kept.id())).as(path).isEmpty();
        }
        Files.writeString(json, text.substring(0, text.length() / 2));
        assertThat(history.find(kept.id())).isEmpty();
        assertThat(history.ids()).as("it can still be deleted").containsExactly(kept.id());
    }

    @Test
    void whatCannotBeWrittenLeavesNothing() throws IOException {
        keep("hex");
        SortedMap<String, byte[]> files = new TreeMap<>(TestRecord.files("other"));
        files.put("project/keymap.json/below a file", new byte[1]);
        assertThatThrownBy(() -> history.keep(TestRecord.of("other"), files))
                .isInstanceOf(IOException.class);
        assertThat(history.ids()).hasSize(1);
        assertThat(everything()).hasSize(2);
    }

    @Test
    void whatKilledProgramsLeftGoesAfterADay() throws IOException {
        keep("hex");
        Path young = Files.createDirectory(folder.resolve(".new-young"));
        Path old = Files.createDirectory(folder.resolve(".new-old"));
        Path vanished = Files.createDirectory(folder.resolve(".gone-just now"));
        Files.setLastModifiedTime(old, FileTime.from(Instant.now().minusSeconds(100_000)));
        keep("more");
        assertThat(young).exists();
        assertThat(old).doesNotExist();
        assertThat(vanished).doesNotExist();
    }

    private BuildRecord keep(String firmware) throws IOException {
        return history.keep(TestRecord.of(firmware), TestRecord.files(firmware));
    }

    private List<Path> contents() throws IOException {
        try (Stream<Path> list = Files.list(folder.resolve(".content"))) {
            return list.toList();
        }
    }

    private List<String> everything() throws IOException {
        try (Stream<Path> list = Files.list(folder)) {
            return list.map(f -> f.getFileName().toString()).toList();
        }
    }
}
