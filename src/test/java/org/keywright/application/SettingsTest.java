package org.keywright.application;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the program remembers. */
class SettingsTest {

    @TempDir Path folder;
    private Settings settings;

    @BeforeEach
    void open() {
        settings = new Settings(UserFolders.below(folder));
    }

    @Test
    void aTextIsRememberedByTheNextProcess() {
        settings.put("window.theme", "dark");
        assertThat(new Settings(UserFolders.below(folder)).find("window.theme")).contains("dark");
    }

    @Test
    void aTextIsForgotten() {
        settings.put("window.theme", "dark");
        settings.put("window.scale", "120");
        settings.forget("window.theme");
        assertThat(settings.find("window.theme")).isEmpty();
        assertThat(settings.find("window.scale")).contains("120");
    }

    @Test
    void nothingIsRememberedAtFirst() {
        assertThat(settings.find("window.theme")).isEmpty();
        assertThat(settings.recentFiles()).isEmpty();
    }

    @Test
    void aBrokenFileCountsAsNone() throws IOException {
        settings.put("a", "b");
        Files.writeString(folder.resolve("config/settings.json"), "{ \"a\": [");
        assertThat(settings.find("a")).isEmpty();
        settings.put("a", "c");
        assertThat(settings.find("a")).contains("c");
    }

    @Test
    void theFileOpenedLastComesFirstAndOnlyOnce() throws IOException {
        Path first = Files.createFile(folder.resolve("first.json"));
        Path second = Files.createFile(folder.resolve("second.json"));
        settings.opened(first);
        settings.opened(second);
        settings.opened(first);
        assertThat(settings.recentFiles()).containsExactly(first, second);
    }

    @Test
    void filesThatAreGoneAreNotOffered() throws IOException {
        Path gone = Files.createFile(folder.resolve("gone.json"));
        settings.opened(gone);
        Files.delete(gone);
        assertThat(settings.recentFiles()).isEmpty();
    }

    @Test
    void onlyTenFilesAreRemembered() throws IOException {
        for (int i = 0; i < 12; i++) {
            settings.opened(Files.createFile(folder.resolve(i + ".json")));
        }
        assertThat(settings.recentFiles()).hasSize(10).first().isEqualTo(folder.resolve("11.json"));
    }

    @Test
    void recentAndFavouriteKeycodesAreRememberedByTheNextProcess() {
        settings.keepCodes(java.util.List.of("KC_B", "KC_A"), java.util.List.of("LSFT_T(%)"));
        Settings next = new Settings(UserFolders.below(folder));
        assertThat(next.recentCodes()).containsExactly("KC_B", "KC_A");
        assertThat(next.favouriteCodes()).containsExactly("LSFT_T(%)");
    }
}
