package org.keywright.build.toolchain;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.keywright.build.BuildStoppedException;
import org.keywright.build.Cancellation;
import org.keywright.build.ToolOutput;

/** Finds out what an AVR compiler is and whether it can build a program. */
final class CompilerProbe {

    /** The oldest release the firmware core is built with. */
    private static final int OLDEST_MAJOR = 5;

    private static final int OLDEST_MINOR = 4;

    private static final Pattern ANSWER =
            Pattern.compile("KEYWRIGHT (\\d+) (\\d+) (\\d+) \"([^\"]+)\"");

    private static final String QUESTION =
            """
            #include <avr/version.h>
            KEYWRIGHT __GNUC__ __GNUC_MINOR__ __GNUC_PATCHLEVEL__ __AVR_LIBC_VERSION_STRING__
            """;

    private static final String PROGRAM =
            """
            #include <avr/interrupt.h>
            #include <avr/io.h>
            #include <avr/pgmspace.h>
            static const char text[] PROGMEM = "keywright";
            ISR(TIMER0_COMPA_vect) { PORTB ^= pgm_read_byte(text); }
            int main(void) { DDRB = 1; sei(); for (;;) { } }
            """;

    private final Path driver;
    private final Map<String, String> environment;
    private final Cancellation cancellation;

    CompilerProbe(Path driver, Map<String, String> environment, Cancellation cancellation) {
        this.driver = driver;
        this.environment = environment;
        this.cancellation = cancellation;
    }

    /** The compiler's version in words; throws when it cannot build a program for a keyboard. */
    String version() throws IOException, BuildStoppedException {
        Path folder = Files.createTempDirectory("keywright-probe");
        try {
            Files.writeString(folder.resolve("question.c"), QUESTION);
            Files.writeString(folder.resolve("program.c"), PROGRAM);
            String version = askVersion(folder);
            String[] options = {"-mmcu=atmega32u4", "-Os", "-flto", "program.c", "-o", "program"};
            expectGood(run(folder, options));
            return version;
        } finally {
            FolderTree.delete(folder);
        }
    }

    /** Where the driver has one of its programs, as it says itself. */
    Path programPath(String name) throws IOException, BuildStoppedException {
        Path folder = Files.createTempDirectory("keywright-probe");
        try {
            return Path.of(run(folder, "-print-prog-name=" + name).text().strip());
        } finally {
            FolderTree.delete(folder);
        }
    }

    private String askVersion(Path folder) throws IOException, BuildStoppedException {
        ToolOutput output = run(folder, "-mmcu=atmega32u4", "-E", "-P", "question.c");
        expectGood(output);
        Matcher answer = ANSWER.matcher(output.text());
        if (!answer.find()) {
            throw new ToolchainUnavailableException(driver + " is not an AVR compiler");
        }
        int major = Integer.parseInt(answer.group(1));
        int minor = Integer.parseInt(answer.group(2));
        if (major < OLDEST_MAJOR || major == OLDEST_MAJOR && minor < OLDEST_MINOR) {
            throw new ToolchainUnavailableException(
                    "%s is version %d.%d; 5.4 or newer is needed".formatted(driver, major, minor));
        }
        return "avr-gcc %d.%d.%s, avr-libc %s"
                .formatted(major, minor, answer.group(3), answer.group(4));
    }

    private ToolOutput run(Path folder, String... arguments)
            throws IOException, BuildStoppedException {
        List<String> command = new ArrayList<>();
        command.add(driver.toString());
        command.addAll(List.of(arguments));
        return ToolProcess.run(command, folder, environment, cancellation, line -> {});
    }

    private void expectGood(ToolOutput output) throws ToolchainUnavailableException {
        if (!output.good()) {
            throw new ToolchainUnavailableException(
                    driver + " cannot build a small program: " + output.text().strip());
        }
    }
}
