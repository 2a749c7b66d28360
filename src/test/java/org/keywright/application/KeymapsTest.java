package org.keywright.application;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import org.keywright.keymap.KeymapDocument;

/** Keymap files as the doors use them. */
class KeymapsTest {

    private static final String TEXT =
            """
            { "keyboard": "planck/rev5", "keymap": "mine", "layout": "LAYOUT",
              "layers": [["KC_A", "KC_B"]], "mine": { "kept": true } }
            """;

    @RegisterExtension final OpenPrograms programs = OpenPrograms.ofEachTest();

    @TempDir Path folder;
    private Keywright keywright;
    private Path file;

    @BeforeEach
    void open() throws IOException {
        keywright = programs.open(Home.find(), UserFolders.below(folder.resolve("user")));
        file = Files.writeString(folder.resolve("keymap.json"), TEXT);
    }

    @Test
    void savingWithoutAnEditKeepsEveryByte() throws IOException {
        OpenKeymap opened = opened();
        keywright.keymaps().save(opened, opened.document(), file);
        assertThat(file).hasContent(TEXT);
    }

    @Test
    void aFileSomebodyElseChangedIsNoticed() throws IOException {
        OpenKeymap opened = opened();
        assertThat(keywright.keymaps().changedOnDisk(opened)).isFalse();
        Files.writeString(file, "{}");
        assertThat(keywright.keymaps().changedOnDisk(opened)).isTrue();
    }

    @Test
    void anOptionValueThatTheSchemaRefusesIsAProblemAtThatOption() throws IOException {
        Files.writeString(
                file,
                """
                { "keyboard": "planck/rev5", "keymap": "mine", "layout": "LAYOUT_ortho_4x12",
                  "config": { "tapping": { "term": "soon" } }, "layers": [] }
                """);
        OpenKeymap opened = opened();
        var problems =
                keywright
                        .keymaps()
                        .placedInFile(opened, keywright.keymaps().problems(opened.document()));
        assertThat(problems)
                .anySatisfy(
                        problem -> {
                            assertThat(problem.code()).isEqualTo("schema-type");
                            assertThat(problem.location().describe())
                                    .endsWith("keymap.json:2:36 /config/tapping/term");
                        });
    }

    @Test
    void aMemberThatOnlyTravelsAlongIsCheckedWhenTheFileIsOpened() throws IOException {
        Files.writeString(file, TEXT.replace("\"mine\": {", "\"modules\": 7, \"mine\": {"));
        assertThat(keywright.keymaps().open(file).problems())
                .singleElement()
                .satisfies(
                        problem -> assertThat(problem.location().describe()).endsWith("/modules"));
    }

    @Test
    void aMissingFileIsAProblemWithAPlace() {
        var missing = keywright.keymaps().open(folder.resolve("none.json"));
        assertThat(missing.value()).isEmpty();
        assertThat(missing.problems().getFirst().location().describe()).contains("none.json");
    }

    @Test
    void unsavedChangesAreFoundByTheNextRun() throws Exception {
        OpenKeymap opened = opened();
        KeymapDocument changed = opened.document().withName("changed");
        UnsavedChanges unsaved = keywright.keymaps().watchUnsaved(opened, failure -> {});
        unsaved.changed(changed);
        Keymaps.Recovered recovered = firstRecovered();
        assertThat(recovered.changed().name()).isEqualTo("changed");
        assertThat(recovered.opened().document().name()).isEqualTo("mine");
        assertThat(recovered.opened().file()).contains(file);
        keywright.keymaps().forget(recovered);
        assertThat(keywright.keymaps().recovered()).isEmpty();
    }

    @Test
    void savedChangesAreNotRecovered() throws Exception {
        UnsavedChanges unsaved = keywright.keymaps().watchUnsaved(opened(), failure -> {});
        unsaved.changed(opened().document().withName("changed"));
        firstRecovered();
        unsaved.saved();
        assertThat(keywright.keymaps().recovered()).isEmpty();
    }

    /** Waits for the copy, which another thread writes. */
    private Keymaps.Recovered firstRecovered() throws Exception {
        return CompletableFuture.supplyAsync(
                        () -> {
                            while (keywright.keymaps().recovered().isEmpty()) {
                                Thread.onSpinWait();
                            }
                            return keywright.keymaps().recovered().getFirst();
                        })
                .get(30, java.util.concurrent.TimeUnit.SECONDS);
    }

    private OpenKeymap opened() {
        return keywright.keymaps().open(file).value().orElseThrow();
    }
}
