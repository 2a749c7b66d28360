package org.keywright.device;

import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What a failed call to the system means, and the exception that says so. */
public enum Trouble {
    GONE("%s is gone: it was unplugged, or it restarted%s"),
    STALLED("%s refused the request%s"),
    TIMEOUT("%s did not answer in time%s"),
    DENIED("%s may not be opened by this user%s"),
    BUSY("%s is held by another program%s"),
    DRIVER("%s has no driver that this program can talk through%s"),
    UNKNOWN("%s could not be talked to%s");

    private final String sentence;

    Trouble(String sentence) {
        this.sentence = sentence;
    }

    /**
     * The exception named for it.
     *
     * @param subject what was talked to: a product's name and its place
     * @param cause what a library threw; its words are added
     */
    public DeviceException about(String subject, @Nullable Throwable cause) {
        String detail =
                Optional.ofNullable(cause)
                        .map(Throwable::getMessage)
                        .filter(text -> !text.isBlank())
                        .map(text -> " (" + text.strip() + ")")
                        .orElse("");
        String plain = sentence.formatted(subject, detail);
        String message = plain.substring(0, 1).toUpperCase(Locale.ROOT) + plain.substring(1);
        return switch (this) {
            case GONE -> new DeviceGoneException(message, cause);
            case STALLED -> new DeviceStalledException(message, cause);
            case TIMEOUT -> new DeviceTimeoutException(message, cause);
            case DENIED -> new DeviceDeniedException(message, cause);
            case BUSY -> new DeviceBusyException(message, cause);
            case DRIVER -> new DeviceDriverException(message, cause);
            case UNKNOWN -> new DeviceException(message, cause);
        };
    }
}
