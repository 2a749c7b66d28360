package org.keywright.application;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;
import java.util.concurrent.CancellationException;
import org.keywright.build.toolchain.HostileArchiveException;
import org.keywright.build.toolchain.ToolchainDamagedException;
import org.keywright.build.toolchain.ToolchainUnavailableException;

/**
 * What to tell the user when the world failed or the program has a bug.
 *
 * @param message what happened, one sentence
 * @param advice what to do, one sentence
 * @param bug whether it is the program's fault
 */
public record Failure(String message, String advice, boolean bug) {

    /** Puts an exception that reached a door into words. */
    public static Failure of(Throwable thrown) {
        return switch (thrown) {
            case UncheckedIOException wrapped -> ofInputOutput(wrapped.getCause());
            case IncompleteProgramException incomplete ->
                    new Failure(
                            "The program is not complete: " + incomplete.getMessage() + ".",
                            "Install it again, or run it from a whole checkout.",
                            false);
            case CancellationException stopped ->
                    new Failure("It was cancelled.", "Start it again when you like.", false);
            case OutOfMemoryError full ->
                    new Failure(
                            "There was not enough memory.",
                            "Close other programs and try again.",
                            false);
            default ->
                    new Failure(
                            "Keywright has a bug: " + thrown + ".",
                            "Please report it together with what --debug prints; your files were"
                                    + " not changed.",
                            true);
        };
    }

    private static Failure ofInputOutput(IOException failed) {
        return switch (failed) {
            case ToolchainUnavailableException none ->
                    new Failure(
                            none.getMessage(),
                            "Try again with a network, or install avr-gcc and avr-libc yourself.",
                            false);
            case ToolchainDamagedException damaged ->
                    new Failure(damaged.getMessage(), "Run: keywright toolchain install", false);
            case HostileArchiveException hostile ->
                    new Failure(
                            "A compiler's archive is not honest: " + hostile.getMessage() + ".",
                            "Nothing of it was kept. Try again, and report it if it happens twice.",
                            false);
            default -> ofFile(failed);
        };
    }

    private static Failure ofFile(IOException failed) {
        String file =
                failed instanceof FileSystemException named && named.getFile() != null
                        ? named.getFile()
                        : "";
        String message =
                switch (failed) {
                    case NoSuchFileException missing -> file + " is not there.";
                    case AccessDeniedException denied -> file + " may not be read or written.";
                    case NotDirectoryException notFolder -> file + " is not a folder.";
                    case FileAlreadyExistsException taken -> file + " is in the way.";
                    case FileSystemException other -> file + ": " + other.getReason() + ".";
                    default -> "Reading or writing failed: " + failed.getMessage() + ".";
                };
        return new Failure(
                message, "Check the path, the permissions and the free disk space.", false);
    }
}
