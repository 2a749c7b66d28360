package org.keywright.build.tree;

import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Path;
import org.eclipse.jgit.errors.NoRemoteRepositoryException;
import org.eclipse.jgit.lib.Repository;
import org.eclipse.jgit.lib.RepositoryBuilder;
import org.eclipse.jgit.lib.RepositoryCache;
import org.eclipse.jgit.transport.ServiceMayNotContinueException;
import org.eclipse.jgit.transport.TestProtocol;
import org.eclipse.jgit.transport.URIish;
import org.eclipse.jgit.transport.UploadPack;
import org.eclipse.jgit.util.FS;

/**
 * Speaks git's protocol with a repository on this computer, in this process.
 *
 * <p>JGit's own way may start a program named by a configuration, gives out only what a branch or a
 * tag points to, and prints a stack when it is cancelled.
 */
final class LocalRepository {

    private LocalRepository() {}

    static GitPeer open(GitUrl url, Repository local) throws IOException {
        URIish uri = uri(url);
        File folder = RepositoryCache.FileKey.resolve(new File(uri.getPath()), FS.DETECTED);
        if (folder == null) {
            throw new NoRemoteRepositoryException(uri, "there is no git repository");
        }
        TestProtocol<Path> protocol = new TestProtocol<>((asked, remote) -> pack(remote), null);
        Repository remote = new RepositoryBuilder().setGitDir(folder).build();
        return new GitPeer(
                protocol.open(protocol.register(folder.toPath(), remote), local, null), remote);
    }

    static URIish uri(GitUrl url) throws IOException {
        try {
            return new URIish(url.text());
        } catch (java.net.URISyntaxException e) {
            throw new IOException("not an address: " + url, e);
        }
    }

    private static UploadPack pack(Repository remote) {
        UploadPack pack = new QuietUploadPack(remote);
        // Whoever may read the folder may have every commit in it.
        pack.setRequestPolicy(UploadPack.RequestPolicy.ANY);
        return pack;
    }

    /** Ends without a word: whoever asked notices that nothing more comes. */
    private static final class QuietUploadPack extends UploadPack {

        QuietUploadPack(Repository remote) {
            super(remote);
        }

        @Override
        public void upload(InputStream input, OutputStream output, OutputStream messages)
                throws IOException {
            try {
                super.upload(input, output, messages);
            } catch (ServiceMayNotContinueException e) {
                throw e;
            } catch (IOException | RuntimeException ended) {
                output.close();
            }
        }
    }
}
