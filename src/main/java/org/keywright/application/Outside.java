package org.keywright.application;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.concurrent.CancellationException;
import org.keywright.build.BuildStoppedException;

/**
 * Something that may fail because the world does.
 *
 * @param <T> what it gives
 */
@FunctionalInterface
interface Outside<T> {

    T ask() throws IOException, BuildStoppedException;

    /**
     * Asks for it.
     *
     * @throws UncheckedIOException if the disk or the network refuses
     * @throws CancellationException if it was stopped
     */
    static <T> T world(Outside<T> question) {
        try {
            return question.ask();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (BuildStoppedException e) {
            throw new CancellationException(e.getMessage());
        }
    }
}
