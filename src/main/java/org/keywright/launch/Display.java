package org.keywright.launch;

import java.lang.foreign.Arena;
import java.lang.foreign.SymbolLookup;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;

/** Knows whether a window can be shown before the toolkit is asked, which would end in a trace. */
final class Display {

    /** What JavaFX's window library is linked to; GTK brings the libraries that draw letters. */
    private static final List<String> LIBRARIES =
            List.of("libX11.so.6", "libXtst.so.6", "libgtk-3.so.0");

    private Display() {}

    /**
     * Why no window can be shown; absent when one can.
     *
     * @param osName as in the system property {@code os.name}
     * @param environment the environment variables
     * @param loads whether the system has a shared library of this name
     */
    static Optional<String> hindrance(
            String osName, Map<String, String> environment, Predicate<String> loads) {
        String system = osName.toLowerCase(Locale.ROOT);
        if (system.startsWith("windows") || system.startsWith("mac")) {
            return Optional.empty();
        }
        if (environment.getOrDefault("DISPLAY", "").isEmpty()) {
            return Optional.of(noServer(environment));
        }
        return LIBRARIES.stream().filter(loads.negate()).findFirst().map(Display::missing);
    }

    private static String noServer(Map<String, String> environment) {
        return environment.getOrDefault("WAYLAND_DISPLAY", "").isEmpty()
                ? "There is no display: DISPLAY is not set."
                : "There is no display: DISPLAY is not set. Under Wayland the window needs XWayland.";
    }

    private static String missing(String library) {
        return "The window needs %s, which this system does not have. On Debian and Ubuntu:%n"
                        .formatted(library)
                + "  sudo apt install libgtk-3-0 libxtst6 libgl1 libxxf86vm1 fonts-dejavu-core";
    }

    /** Whether this system has a shared library; what the toolkit needs stays loaded for it. */
    @SuppressWarnings("restricted")
    static boolean loads(String library) {
        try {
            SymbolLookup.libraryLookup(library, Arena.global());
            return true;
        } catch (IllegalArgumentException missing) {
            return false;
        }
    }

    /**
     * Why the toolkit did not start; absent when it was something else that failed.
     *
     * @param failure what starting the window threw
     */
    static Optional<String> refusal(Throwable failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof UnsupportedOperationException) {
                return Optional.of("The display cannot be used: " + cause.getMessage() + ".");
            }
            if (cause instanceof UnsatisfiedLinkError) {
                return Optional.of("A library of the window is missing: " + cause.getMessage());
            }
        }
        return Optional.empty();
    }
}
