package org.keywright.application;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Where the program may write. */
class UserFoldersTest {

    private static final Path USER = Path.of("/home/ada").toAbsolutePath();

    @Test
    void onLinuxTheFoldersAreThoseOfTheXdgSpecification() {
        UserFolders folders = UserFolders.of(Map.of(), "Linux", USER);
        assertThat(folders.data()).isEqualTo(USER.resolve(".local/share/keywright"));
        assertThat(folders.cache()).isEqualTo(USER.resolve(".cache/keywright"));
        assertThat(folders.state()).isEqualTo(USER.resolve(".local/state/keywright"));
        assertThat(folders.config()).isEqualTo(USER.resolve(".config/keywright"));
    }

    @Test
    void anXdgVariableMovesItsFolder() {
        Path elsewhere = Path.of("/srv/data").toAbsolutePath();
        UserFolders folders =
                UserFolders.of(Map.of("XDG_DATA_HOME", elsewhere.toString()), "Linux", USER);
        assertThat(folders.data()).isEqualTo(elsewhere.resolve("keywright"));
        assertThat(folders.cache()).isEqualTo(USER.resolve(".cache/keywright"));
    }

    @Test
    void aRelativeXdgVariableIsIgnored() {
        UserFolders folders = UserFolders.of(Map.of("XDG_CACHE_HOME", "tmp"), "Linux", USER);
        assertThat(folders.cache()).isEqualTo(USER.resolve(".cache/keywright"));
    }

    @Test
    void onMacTheFoldersAreInTheLibrary() {
        UserFolders folders = UserFolders.of(Map.of(), "Mac OS X", USER);
        assertThat(folders.data()).isEqualTo(USER.resolve("Library/Application Support/Keywright"));
        assertThat(folders.cache()).isEqualTo(USER.resolve("Library/Caches/Keywright"));
    }

    @Test
    void onWindowsLargeThingsStayOnTheMachine() {
        Path local = Path.of("/c/Local").toAbsolutePath();
        UserFolders folders =
                UserFolders.of(Map.of("LOCALAPPDATA", local.toString()), "Windows 11", USER);
        assertThat(folders.data()).isEqualTo(local.resolve("Keywright/data"));
        assertThat(folders.config()).isEqualTo(USER.resolve("AppData/Roaming/Keywright"));
    }
}
