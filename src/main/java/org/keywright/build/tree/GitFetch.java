package org.keywright.build.tree;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.eclipse.jgit.lib.ObjectId;
import org.eclipse.jgit.lib.Ref;
import org.eclipse.jgit.transport.FetchConnection;
import org.eclipse.jgit.transport.RefSpec;
import org.keywright.build.BuildStoppedException;
import org.keywright.build.Cancellation;

/** Fetches single commits of one repository, with as little of their history as the server lets. */
final class GitFetch {

    /** How long a server may say nothing; cancelling while it does takes that long, too. */
    static final int PATIENCE_SECONDS = 30;

    /** Far more than any firmware tree without its history. */
    private static final long MOST_BYTES = 1L << 30;

    /** How much history is asked for when a server does not give out single commits. */
    private static final List<Integer> DEEPER = List.of(50, 2000, Integer.MAX_VALUE);

    private static final RefSpec HEAD = new RefSpec("HEAD");
    private static final List<RefSpec> EVERYTHING =
            List.of(
                    new RefSpec("+refs/heads/*:refs/everything/heads/*"),
                    new RefSpec("+refs/tags/*:refs/everything/tags/*"));

    private final GitUrl url;
    private final GitObjects objects;
    private final TreeListener listener;
    private final Cancellation cancellation;
    private final WatchedConnections connections;

    GitFetch(GitUrl url, GitObjects objects, TreeListener listener, Cancellation cancellation) {
        this.url = url;
        this.objects = objects;
        this.listener = listener;
        this.cancellation = cancellation;
        this.connections = new WatchedConnections(MOST_BYTES, cancellation);
    }

    /** Asks the server what a wish means; a commit need not be asked for. */
    GitTarget target(GitWish wish) throws SourceException, IOException, BuildStoppedException {
        if (!wish.possible()) {
            throw SourceProblems.unknownRef(url.text(), wish.text());
        }
        if (wish.isCommit()) {
            return GitTarget.ofCommit(wish.text());
        }
        cancellation.check();
        listener.moved("Asking " + url, -1);
        try (GitPeer peer = peer();
                FetchConnection connection = peer.transport().openFetch(specs(wish), wish.refs())) {
            return choose(wish, connection);
        } catch (IOException e) {
            throw failed(e);
        }
    }

    private static List<RefSpec> specs(GitWish wish) {
        List<RefSpec> specs = new ArrayList<>();
        for (String ref : wish.refs()) {
            specs.add(new RefSpec(ref));
        }
        return specs;
    }

    private GitTarget choose(GitWish wish, FetchConnection connection) throws SourceException {
        List<Ref> found = new ArrayList<>();
        for (String name : wish.refs()) {
            Optional.ofNullable(connection.getRef(name))
                    .filter(ref -> ref.getObjectId() != null)
                    .ifPresent(found::add);
        }
        if (found.isEmpty()) {
            throw SourceProblems.unknownRef(
                    url.text(), wish.text().isEmpty() ? "by default" : wish.text());
        }
        if (found.size() > 1) {
            throw SourceProblems.ambiguousRef(url.text(), wish.text());
        }
        Ref ref = found.getFirst();
        ObjectId peeled = ref.getPeeledObjectId();
        return new GitTarget(
                Optional.of(ref.getName()),
                (peeled == null ? ref.getObjectId() : peeled).name(),
                GitWish.label(ref.getTarget().getName()));
    }

    /**
     * Fetches a commit and everything its tree needs, unless it is there.
     *
     * @return the commit's id, which is also the proof that it is the right one
     */
    String fetch(GitTarget target, String what)
            throws SourceException, IOException, BuildStoppedException {
        if (objects.keeps(target.commit())) {
            return target.commit();
        }
        FetchMonitor monitor = new FetchMonitor(what, listener, cancellation);
        String commit =
                target.ref().isPresent()
                        ? ofRef(target, monitor)
                        : ofCommit(target.commit(), monitor);
        objects.keep(commit);
        return commit;
    }

    /** The ref may have moved since it was asked for; then that is what is had. */
    private String ofRef(GitTarget target, FetchMonitor monitor)
            throws SourceException, IOException, BuildStoppedException {
        try {
            String ref = target.ref().orElseThrow();
            ObjectId got = ask(List.of(new RefSpec(ref)), Optional.of(1), monitor, ref);
            return objects.peel(got);
        } catch (IOException e) {
            throw failed(e);
        }
    }

    private String ofCommit(String commit, FetchMonitor monitor)
            throws SourceException, IOException, BuildStoppedException {
        try {
            ask(List.of(new RefSpec(commit)), Optional.of(1), monitor, "");
        } catch (IOException refused) {
            cancellation.check();
            deeper(commit, monitor, refused);
        }
        if (!objects.holds(commit)) {
            throw SourceProblems.unknownRef(url.text(), commit);
        }
        return commit;
    }

    /** For servers that give out only what branches and tags point to. */
    private void deeper(String commit, FetchMonitor monitor, IOException refused)
            throws SourceException, IOException, BuildStoppedException {
        if (!FetchFailure.mayBeRefusal(url, refused)) {
            throw failed(refused);
        }
        try {
            for (int depth : DEEPER) {
                ask(List.of(HEAD), Optional.of(depth), monitor, "");
                if (objects.holds(commit)) {
                    return;
                }
            }
            ask(EVERYTHING, Optional.of(Integer.MAX_VALUE), monitor, "");
        } catch (IOException e) {
            throw failed(e);
        }
    }

    private ObjectId ask(
            List<RefSpec> specs, Optional<Integer> depth, FetchMonitor monitor, String ref)
            throws IOException, BuildStoppedException {
        cancellation.check();
        try (GitPeer peer = peer()) {
            depth.ifPresent(peer.transport()::setDepth);
            Ref advertised = peer.transport().fetch(monitor, specs).getAdvertisedRef(ref);
            return advertised == null ? ObjectId.zeroId() : advertised.getObjectId();
        } finally {
            cancellation.check();
        }
    }

    private GitPeer peer() throws IOException {
        return GitPeer.open(url, objects.repository(), connections, PATIENCE_SECONDS);
    }

    private SourceException failed(IOException e) throws IOException, BuildStoppedException {
        cancellation.check();
        return connections.exceeded()
                ? SourceProblems.tooLarge(url.text())
                : FetchFailure.explain(url, e);
    }
}
