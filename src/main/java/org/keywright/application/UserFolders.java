package org.keywright.application;

import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * Where the program may write for this user.
 *
 * <p>Sources: XDG Base Directory Specification 0.8 (Linux and other Unixes), Apple's File System
 * Programming Guide (macOS), Known Folders (Windows). A relative path in an XDG variable is
 * ignored, as the specification asks.
 *
 * @param data toolchains: large, worth keeping
 * @param cache compiled pieces: may be deleted at any time
 * @param state unsaved drafts, recent files, window place
 * @param config settings
 */
public record UserFolders(Path data, Path cache, Path state, Path config) {

    private static final String NAME = "keywright";

    /** The folders of the user who runs this process. */
    public static UserFolders ofThisUser() {
        return of(
                System.getenv(), System.getProperty("os.name"), Path.of(userHome(System.getenv())));
    }

    /** All four below one folder: for tests and for running from a stick. */
    public static UserFolders below(Path folder) {
        return new UserFolders(
                folder.resolve("data"),
                folder.resolve("cache"),
                folder.resolve("state"),
                folder.resolve("config"));
    }

    /**
     * The folders on an operating system.
     *
     * @param environment the environment variables
     * @param osName as in the system property {@code os.name}
     * @param home the user's home folder
     */
    public static UserFolders of(Map<String, String> environment, String osName, Path home) {
        String system = osName.toLowerCase(Locale.ROOT);
        if (system.startsWith("windows")) {
            return onWindows(environment, home);
        }
        return system.startsWith("mac") ? onMac(home) : onUnix(environment, home);
    }

    private static UserFolders onUnix(Map<String, String> environment, Path home) {
        return new UserFolders(
                xdg(environment, "XDG_DATA_HOME", home.resolve(".local/share")),
                xdg(environment, "XDG_CACHE_HOME", home.resolve(".cache")),
                xdg(environment, "XDG_STATE_HOME", home.resolve(".local/state")),
                xdg(environment, "XDG_CONFIG_HOME", home.resolve(".config")));
    }

    private static UserFolders onMac(Path home) {
        Path support = home.resolve("Library/Application Support/Keywright");
        return new UserFolders(
                support,
                home.resolve("Library/Caches/Keywright"),
                support.resolve("state"),
                support.resolve("config"));
    }

    private static UserFolders onWindows(Map<String, String> environment, Path home) {
        Path local =
                absolute(environment, "LOCALAPPDATA")
                        .orElse(home.resolve("AppData").resolve("Local"))
                        .resolve("Keywright");
        Path roaming =
                absolute(environment, "APPDATA")
                        .orElse(home.resolve("AppData").resolve("Roaming"))
                        .resolve("Keywright");
        return new UserFolders(
                local.resolve("data"), local.resolve("cache"), local.resolve("state"), roaming);
    }

    private static Path xdg(Map<String, String> environment, String variable, Path otherwise) {
        return absolute(environment, variable).orElse(otherwise).resolve(NAME);
    }

    private static Optional<Path> absolute(Map<String, String> environment, String variable) {
        String value = environment.getOrDefault(variable, "");
        return value.isEmpty()
                ? Optional.empty()
                : Optional.of(Path.of(value)).filter(Path::isAbsolute);
    }

    /** {@code HOME} first: it is what scripts set, and {@code user.home} ignores it. */
    private static String userHome(Map<String, String> environment) {
        String home = environment.getOrDefault("HOME", "");
        return home.startsWith("/") ? home : System.getProperty("user.home");
    }
}
