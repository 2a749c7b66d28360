package org.keywright.launch;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;

/** Whether a window can be shown. */
class DisplayTest {

    @Test
    void linuxNeedsADisplayServer() {
        assertThat(Display.hindrance("Linux", Map.of())).isPresent();
        assertThat(Display.hindrance("Linux", Map.of("DISPLAY", ":0"))).isEmpty();
        assertThat(Display.hindrance("Linux", Map.of("WAYLAND_DISPLAY", "wayland-0"))).isEmpty();
    }

    @Test
    void windowsAndMacAlwaysHaveOne() {
        assertThat(Display.hindrance("Windows 11", Map.of())).isEmpty();
        assertThat(Display.hindrance("Mac OS X", Map.of())).isEmpty();
    }
}
