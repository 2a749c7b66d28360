package org.keywright.build.plan;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * A generated file as the makefiles ask QMK's command line for it.
 *
 * @param file where it goes, absolute
 * @param header what {@code --include} names
 */
public record FileCall(Path file, Optional<String> header) {

    /** QMK's name of the generated file: {@code default_keyboard.h}. */
    public String name() {
        return String.valueOf(file.getFileName());
    }

    static FileCall of(ShellCommand command) throws UnreadablePlanException {
        List<String> words = command.words();
        Optional<String> file = command.after("--output").or(() -> command.after("-o"));
        if (file.isEmpty()) {
            throw new UnreadablePlanException("a call without a file", String.join(" ", words));
        }
        // Make may have found no header: then the option stands without a value.
        return new FileCall(
                Path.of(file.get()), command.after("--include").filter(h -> !h.startsWith("-")));
    }
}
