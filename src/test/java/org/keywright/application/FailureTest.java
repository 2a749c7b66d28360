package org.keywright.application;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.util.concurrent.CancellationException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.keywright.build.toolchain.ToolchainUnavailableException;

/** What the user is told when the world fails. */
class FailureTest {

    static IOException[] failuresOfTheWorld() {
        return new IOException[] {
            new NoSuchFileException("/a/file"),
            new AccessDeniedException("/a/file"),
            new FileSystemException("/a/file", null, "No space left on device"),
            new IOException("Connection reset"),
            new ToolchainUnavailableException("There is no compiler."),
        };
    }

    @ParameterizedTest
    @MethodSource("failuresOfTheWorld")
    void theWorldFailingIsNoBugAndHasAnAdvice(IOException thrown) {
        Failure failure = Failure.of(new UncheckedIOException(thrown));
        assertThat(failure.bug()).isFalse();
        assertThat(failure.message()).endsWith(".").doesNotContain("Exception");
        assertThat(failure.advice()).isNotBlank();
    }

    @Test
    void aFullDiskNamesTheFile() {
        IOException full = new FileSystemException("/a/file", null, "No space left on device");
        assertThat(Failure.of(new UncheckedIOException(full)).message())
                .isEqualTo("/a/file: No space left on device.");
    }

    @Test
    void stoppingIsNoBug() {
        assertThat(Failure.of(new CancellationException()).bug()).isFalse();
    }

    @Test
    void anythingElseIsABug() {
        assertThat(Failure.of(new NullPointerException()).bug()).isTrue();
    }
}
