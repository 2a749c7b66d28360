package org.keywright.application;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import org.keywright.keycode.Keycode;
import org.keywright.keymap.AssignKey;
import org.keywright.keymap.GoBack;
import org.keywright.keymap.History;
import org.keywright.keymap.KeymapDocument;

/** The past of keymaps beyond a session. */
class KeymapVersionsTest {

    private static final String KEYMAP =
            "{\n  // mine\n  \"keyboard\": \"own/one\", \"keymap\": \"k\", \"layout\": \"LAYOUT\",\n"
                    + "  \"layers\": [[\"KC_A\", \"KC_B\"]]\n}\n";

    @RegisterExtension final OpenPrograms programs = OpenPrograms.ofEachTest();

    @TempDir Path folder;
    private Keywright keywright;
    private Path file;

    @BeforeEach
    void open() throws IOException {
        keywright = program();
        file = Files.writeString(folder.resolve("keymap.json"), KEYMAP);
    }

    private Keywright program() {
        return programs.open(Home.find(), UserFolders.below(folder.resolve("user")));
    }

    private OpenKeymap opened() {
        return keywright.keymaps().open(file).value().orElseThrow();
    }

    private static AssignKey key(String code) {
        return new AssignKey(0, 0, new Keycode.Named(code));
    }

    private OpenKeymap edited(String... codes) {
        OpenKeymap opened = opened();
        History history = keywright.versions().history(opened);
        for (String code : codes) {
            history.apply(key(code));
        }
        OpenKeymap saved = keywright.keymaps().save(opened, history.current(), file);
        keywright.versions().saved(saved, history.past(), failure -> {});
        return saved;
    }

    private void restart() {
        keywright.close();
        keywright = program();
    }

    @Test
    void undoGoesOnAfterARestart() {
        edited("KC_X", "KC_Y");
        restart();
        edited("KC_Z");
        restart();
        History history = keywright.versions().history(opened());
        assertThat(history.dirty()).isFalse();
        assertThat(history.undoLabel()).contains(key("KC_Z").label());
        List<String> seen = new java.util.ArrayList<>();
        while (history.undoLabel().isPresent()) {
            history.undo();
            seen.add(history.current().layers().getFirst().at(0).text());
        }
        assertThat(seen).containsExactly("KC_Y", "KC_X", "KC_A");
        assertThat(opened().text(history.current())).isEqualTo(KEYMAP);
    }

    @Test
    void aFileThatAnotherProgramChangedBeginsAnew() throws IOException {
        edited("KC_X");
        Files.writeString(file, Files.readString(file).replace("KC_B", "KC_C"));
        restart();
        assertThat(keywright.versions().history(opened()).undoLabel()).isEmpty();
    }

    @Test
    void versionsKeepTheirNames() {
        OpenKeymap saved = edited("KC_X");
        KeymapDocument first = saved.document();
        keywright.versions().name(saved, first, "before the holidays", false);
        edited("KC_Y");
        restart();
        KeymapVersions.Version version = keywright.versions().named(opened()).getFirst();
        assertThat(version.name()).isEqualTo("before the holidays");
        assertThat(version.document().layers()).isEqualTo(first.layers());
        History history = keywright.versions().history(opened());
        history.apply(new GoBack(version.document(), version.name()));
        assertThat(history.current().layers()).isEqualTo(first.layers());
        history.undo();
        assertThat(history.dirty()).isFalse();
    }

    @Test
    void ofThoseThatTheProgramKeepsTheLastTenStayAndNoneTwice() {
        OpenKeymap saved = edited("KC_X");
        for (int i = 0; i < 15; i++) {
            KeymapDocument now = key("KC_F" + (i + 1)).applyTo(saved.document());
            keywright.versions().name(saved, now, "before build", true);
            keywright.versions().name(saved, now, "before build", true);
        }
        assertThat(keywright.versions().named(saved)).hasSize(10);
        assertThat(
                        keywright
                                .versions()
                                .named(saved)
                                .getFirst()
                                .document()
                                .layers()
                                .getFirst()
                                .at(0)
                                .text())
                .isEqualTo("KC_F15");
    }

    @Test
    void whatIsKeptLiesInTheUsersFolderAndADamagedFileCountsAsNone() throws IOException {
        OpenKeymap saved = edited("KC_X");
        keywright.versions().name(saved, saved.document(), "one", false);
        assertThat(folder.toFile().list()).containsExactlyInAnyOrder("keymap.json", "user");
        try (Stream<Path> kept = Files.list(folder.resolve("user/state/versions"))) {
            for (Path path : kept.toList()) {
                Files.write(path, new byte[] {31, -117, 8, 0, 1, 2, 3});
            }
        }
        assertThat(keywright.versions().named(saved)).isEmpty();
        assertThat(keywright.versions().history(opened()).undoLabel()).isEmpty();
    }

    @Test
    void aComparisonListsKeysAndEverythingElse() {
        KeymapDocument before = opened().document();
        KeymapDocument after = key("KC_Z").applyTo(before);
        Comparison found = Comparison.of(before, after);
        assertThat(found.keys(0)).containsExactly(0);
        assertThat(found.counts()).containsOnlyKeys(0);
        assertThat(found.differences()).hasSize(1);
        assertThat(found.differences().getFirst().before()).contains("KC_A");
        assertThat(found.differences().getFirst().after()).contains("KC_Z");
        assertThat(Comparison.of(before, before).differences()).isEmpty();
    }
}
