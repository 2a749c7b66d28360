package org.keywright.keymap.file;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.keywright.keymap.KeymapDocument;
import org.keywright.keymap.LayerNames;
import org.keywright.keymap.RenameLayer;
import org.keywright.problem.Problem;

/** What QMK's file has no place for stands in a file beside it. */
class ProjectFileTest {

    private static final String KEYMAP =
            """
            {"keyboard": "acme/pad", "keymap": "mine", "layout": "LAYOUT", "layers": [["KC_A"]]}
            """;

    @TempDir Path folder;

    @Test
    void aKeymapThatNeedsNoneHasNone() throws IOException {
        Path file = keymap();
        OpenedKeymap opened = open(file);
        KeymapFile.save(opened, opened.document(), file);

        assertThat(project()).doesNotExist();
        assertThat(file).hasContent(KEYMAP);
    }

    @Test
    void aNameIsWrittenBesideAndReadAgain() throws IOException {
        Path file = keymap();
        OpenedKeymap opened = open(file);
        KeymapDocument named = new RenameLayer(0, "Grund").applyTo(opened.document());
        OpenedKeymap saved = KeymapFile.save(opened, named, file);

        assertThat(file).hasContent(KEYMAP);
        assertThat(project())
                .hasContent(
                        """
                        {
                            "keywright_project": 1,
                            "layers": [
                                {"name": "Grund"}
                            ]
                        }
                        """);
        assertThat(LayerNames.of(open(file).document())).containsExactly("Grund");
        assertThat(saved.document()).isEqualTo(named);
        KeymapFile.save(saved, opened.document(), file);
        assertThat(project()).doesNotExist();
    }

    @Test
    void unknownMembersAndCommentsSurvive() throws IOException {
        Path file = keymap();
        String text =
                """
                {
                    // by hand
                    "keywright_project": 1,
                    "layers": [ {"name": "A", "mood": "calm"} ],
                    "future": {"x": [1, 2.50]}
                }
                """;
        Files.writeString(project(), text);
        OpenedKeymap opened = open(file);
        OpenedKeymap saved =
                KeymapFile.save(opened, new RenameLayer(0, "B").applyTo(opened.document()), file);

        assertThat(project()).hasContent(text.replace("\"A\"", "\"B\""));
        KeymapFile.save(saved, opened.document(), file);
        assertThat(project()).hasContent(text);
    }

    @Test
    void aDamagedOneIsAProblemAndNothingIsLost() throws IOException {
        Path file = keymap();
        Files.writeString(project(), "{\"layers\": [");
        assertThat(KeymapFile.open(file).value()).isEmpty();
        Files.writeString(project(), "[]");
        assertThat(KeymapFile.open(file).problems())
                .extracting(Problem::code)
                .containsExactly("project-shape");
    }

    @Test
    void oneOfAnotherVersionIsReadWithAWarningAndKeepsItsVersion() throws IOException {
        Path file = keymap();
        Files.writeString(project(), "{\"keywright_project\": 7}\n");

        assertThat(KeymapFile.open(file).problems())
                .extracting(Problem::code)
                .containsExactly("project-newer");
        OpenedKeymap opened = open(file);
        KeymapFile.save(opened, new RenameLayer(0, "B").applyTo(opened.document()), file);
        assertThat(Files.readString(project())).contains("\"keywright_project\": 7");
    }

    @Test
    void aChangeOfItCountsAsAChangeOfTheKeymap() throws IOException {
        Path file = keymap();
        OpenedKeymap opened = open(file);
        assertThat(KeymapFile.changedOnDisk(opened, file)).isFalse();
        Files.writeString(project(), "{}");
        assertThat(KeymapFile.changedOnDisk(opened, file)).isTrue();
    }

    @Test
    void oneTextHoldsBothForACopy() {
        OpenedKeymap opened = KeymapFile.read("a.json", KEYMAP).value().orElseThrow();
        KeymapDocument named = new RenameLayer(0, "Grund").applyTo(opened.document());
        KeymapTexts texts = KeymapFile.texts(opened, named);

        assertThat(KeymapTexts.split(texts.joined())).isEqualTo(texts);
        assertThat(KeymapTexts.split(KEYMAP).joined()).isEqualTo(KEYMAP);
        assertThat(KeymapFile.read("a.json", texts).value().orElseThrow().document())
                .isEqualTo(named);
    }

    private Path keymap() throws IOException {
        return Files.writeString(folder.resolve("mine.json"), KEYMAP);
    }

    private Path project() {
        return folder.resolve("mine.keywright");
    }

    private static OpenedKeymap open(Path file) {
        return KeymapFile.open(file).value().orElseThrow();
    }
}
