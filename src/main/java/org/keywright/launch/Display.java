package org.keywright.launch;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Knows whether a window can be shown before the toolkit is asked, which would end in a trace. */
final class Display {

    private Display() {}

    /**
     * Why no window can be shown; absent when one can.
     *
     * @param osName as in the system property {@code os.name}
     * @param environment the environment variables
     */
    static Optional<String> hindrance(String osName, Map<String, String> environment) {
        String system = osName.toLowerCase(Locale.ROOT);
        boolean needsServer = !system.startsWith("windows") && !system.startsWith("mac");
        boolean hasServer =
                !environment.getOrDefault("DISPLAY", "").isEmpty()
                        || !environment.getOrDefault("WAYLAND_DISPLAY", "").isEmpty();
        return needsServer && !hasServer
                ? Optional.of("There is no display: neither DISPLAY nor WAYLAND_DISPLAY is set.")
                : Optional.empty();
    }
}
