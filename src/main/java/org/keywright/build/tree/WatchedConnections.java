package org.keywright.build.tree;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InterruptedIOException;
import java.net.Proxy;
import java.net.URL;
import java.util.concurrent.atomic.AtomicLong;
import org.eclipse.jgit.transport.http.HttpConnection;
import org.eclipse.jgit.transport.http.JDKHttpConnection;
import org.eclipse.jgit.transport.http.JDKHttpConnectionFactory;
import org.keywright.build.Cancellation;

/** Connections for one fetch that end when it is cancelled, or when a server sends without end. */
final class WatchedConnections extends JDKHttpConnectionFactory {

    private final Cancellation cancellation;
    private final AtomicLong left;

    /**
     * @param most how many bytes the server may send
     */
    WatchedConnections(long most, Cancellation cancellation) {
        this.cancellation = cancellation;
        this.left = new AtomicLong(most);
    }

    @Override
    public HttpConnection create(URL url) throws IOException {
        return new Watched(url);
    }

    @Override
    public HttpConnection create(URL url, Proxy proxy) throws IOException {
        return new Watched(url, proxy);
    }

    /** Whether the server sent more than it may. */
    boolean exceeded() {
        return left.get() < 0;
    }

    private int count(int read) throws IOException {
        if (cancellation.reason().isPresent()) {
            throw new InterruptedIOException("stopped");
        }
        if (read > 0 && left.addAndGet(-read) < 0) {
            throw new IOException("the server sends too much");
        }
        return read;
    }

    private final class Watched extends JDKHttpConnection {

        Watched(URL url) throws IOException {
            super(url);
        }

        Watched(URL url, Proxy proxy) throws IOException {
            super(url, proxy);
        }

        @Override
        public InputStream getInputStream() throws IOException {
            return new Counted(super.getInputStream());
        }
    }

    private final class Counted extends FilterInputStream {

        Counted(InputStream in) {
            super(in);
        }

        @Override
        public int read() throws IOException {
            int read = super.read();
            count(read < 0 ? 0 : 1);
            return read;
        }

        @Override
        public int read(byte[] buffer, int from, int length) throws IOException {
            return count(super.read(buffer, from, length));
        }
    }
}
