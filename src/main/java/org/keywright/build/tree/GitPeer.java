package org.keywright.build.tree;

import java.io.IOException;
import org.eclipse.jgit.lib.Repository;
import org.eclipse.jgit.transport.TagOpt;
import org.eclipse.jgit.transport.Transport;
import org.eclipse.jgit.transport.TransportHttp;

/**
 * A connection to a repository elsewhere.
 *
 * @param transport what JGit calls it
 * @param also what has to be closed with it
 */
record GitPeer(Transport transport, AutoCloseable also) implements AutoCloseable {

    /** Opens a connection for reading. */
    static GitPeer open(
            GitUrl url, Repository local, WatchedConnections connections, int patienceSeconds)
            throws IOException {
        GitPeer peer =
                url.scheme().equals("file")
                        ? LocalRepository.open(url, local)
                        : new GitPeer(Transport.open(local, LocalRepository.uri(url)), () -> {});
        if (peer.transport instanceof TransportHttp http) {
            http.setHttpConnectionFactory(connections);
        }
        peer.transport.setTimeout(patienceSeconds);
        peer.transport.setTagOpt(TagOpt.NO_TAGS);
        peer.transport.setFetchThin(true);
        return peer;
    }

    @Override
    public void close() throws IOException {
        transport.close();
        try {
            also.close();
        } catch (IOException e) {
            throw e;
        } catch (Exception e) {
            throw new IOException(e);
        }
    }
}
