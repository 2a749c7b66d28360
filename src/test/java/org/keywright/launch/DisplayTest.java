package org.keywright.launch;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Whether a window can be shown. */
class DisplayTest {

    private static Optional<String> hindrance(String system, Map<String, String> environment) {
        return Display.hindrance(system, environment, library -> true);
    }

    @Test
    void linuxNeedsADisplayServer() {
        assertThat(hindrance("Linux", Map.of())).isPresent();
        assertThat(hindrance("Linux", Map.of("DISPLAY", ":0"))).isEmpty();
        assertThat(hindrance("Linux", Map.of("WAYLAND_DISPLAY", "wayland-0")))
                .hasValueSatisfying(why -> assertThat(why).contains("XWayland"));
    }

    @Test
    void linuxNeedsTheLibrariesOfADesktop() {
        assertThat(
                        Display.hindrance(
                                "Linux",
                                Map.of("DISPLAY", ":0"),
                                library -> !library.contains("gtk")))
                .hasValueSatisfying(
                        why -> assertThat(why).contains("libgtk-3.so.0", "apt install"));
    }

    @Test
    void windowsAndMacAlwaysHaveOne() {
        assertThat(Display.hindrance("Windows 11", Map.of(), library -> false)).isEmpty();
        assertThat(Display.hindrance("Mac OS X", Map.of(), library -> false)).isEmpty();
    }

    @Test
    void aLibraryThatIsNowhereDoesNotLoad() {
        assertThat(Display.loads("libkeywright-has-no-such.so.99")).isFalse();
    }

    @Test
    void onlyTheToolkitsRefusalsAreExplained() {
        Throwable display = new UnsupportedOperationException("Unable to open DISPLAY");
        assertThat(Display.refusal(new IllegalStateException(display)))
                .contains("The display cannot be used: Unable to open DISPLAY.");
        assertThat(Display.refusal(new IllegalStateException("a bug"))).isEmpty();
    }
}
