package org.keywright.build.tree;

import java.io.EOFException;
import java.io.IOException;
import java.net.ConnectException;
import java.net.SocketTimeoutException;
import java.net.UnknownHostException;
import java.nio.file.FileSystemException;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.DataFormatException;
import javax.net.ssl.SSLException;
import org.eclipse.jgit.errors.CorruptObjectException;
import org.eclipse.jgit.errors.MissingObjectException;
import org.eclipse.jgit.errors.NoRemoteRepositoryException;

/** Puts a failed fetch into words. */
final class FetchFailure {

    private static final int DEEPEST = 10;

    private FetchFailure() {}

    /**
     * What went wrong, if the server or the way to it is to blame.
     *
     * @throws IOException when this computer's disk is
     */
    static SourceException explain(GitUrl url, IOException failed) throws IOException {
        List<Throwable> chain = chain(failed);
        for (Throwable cause : chain) {
            switch (cause) {
                case FileSystemException disk -> throw disk;
                case CorruptObjectException e -> {
                    return SourceProblems.damaged(url.text(), e.getMessage());
                }
                case MissingObjectException e -> {
                    return SourceProblems.damaged(url.text(), e.getMessage());
                }
                case DataFormatException e -> {
                    return SourceProblems.damaged(url.text(), "it cannot be unpacked");
                }
                default -> {}
            }
        }
        Throwable last = chain.getLast();
        String message = String.valueOf(last.getMessage());
        if (message.contains("No space left") || message.contains("not enough space")) {
            throw failed;
        }
        return message.contains("corrupt")
                ? SourceProblems.damaged(url.text(), message)
                : SourceProblems.unreachable(url.text(), words(chain));
    }

    /**
     * Whether the server may have answered that it does not give out this commit. On the way to a
     * folder nothing gets lost: there the end of the answer can only overtake the answer itself.
     */
    static boolean mayBeRefusal(GitUrl url, IOException failed) {
        boolean folder = url.scheme().equals("file");
        return chain(failed).stream()
                .noneMatch(e -> isOfTheWay(e) && !(folder && e instanceof EOFException));
    }

    private static boolean isOfTheWay(Throwable e) {
        return e instanceof NoRemoteRepositoryException
                || e instanceof UnknownHostException
                || e instanceof ConnectException
                || e instanceof SocketTimeoutException
                || e instanceof EOFException
                || e instanceof CorruptObjectException
                || e instanceof FileSystemException
                || e instanceof SSLException
                || String.valueOf(e.getMessage()).startsWith("Premature EOF");
    }

    private static String words(List<Throwable> chain) {
        Throwable last = chain.getLast();
        return switch (last) {
            case UnknownHostException e -> "there is no server called " + e.getMessage();
            case ConnectException e -> "the server does not answer";
            case SocketTimeoutException e -> "the server stopped answering";
            case EOFException e -> "the connection ended too early";
            case NoRemoteRepositoryException e -> "there is no git repository at this address";
            default -> String.valueOf(last.getMessage());
        };
    }

    private static List<Throwable> chain(Throwable failed) {
        List<Throwable> chain = new ArrayList<>();
        for (Throwable t = failed; t != null && chain.size() < DEEPEST; t = t.getCause()) {
            chain.add(t);
        }
        return chain;
    }
}
