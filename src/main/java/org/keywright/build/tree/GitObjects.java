package org.keywright.build.tree;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.stream.Stream;
import org.eclipse.jgit.errors.IncorrectObjectTypeException;
import org.eclipse.jgit.errors.MissingObjectException;
import org.eclipse.jgit.lib.ObjectId;
import org.eclipse.jgit.lib.RefUpdate;
import org.eclipse.jgit.lib.Repository;
import org.eclipse.jgit.lib.RepositoryBuilder;
import org.eclipse.jgit.revwalk.RevCommit;
import org.eclipse.jgit.revwalk.RevWalk;
import org.keywright.build.toolchain.FolderTree;

/**
 * What was fetched of one repository: commits without their history, in git's own form, so that the
 * next fetch brings only what is new. Has no files of the tree. Used under the source's lock.
 */
final class GitObjects implements AutoCloseable {

    private static final String KEPT = "refs/keywright/";

    private final Repository repository;

    private GitObjects(Repository repository) {
        this.repository = repository;
    }

    /** Opens the store in that folder, and makes it if there is none. */
    static GitObjects open(Path folder) throws IOException {
        GitSystem.settle();
        if (Files.isDirectory(folder)) {
            clearLeftovers(folder);
        } else {
            create(folder);
        }
        return read(folder);
    }

    /** Opens the store for somebody who fetches nothing and therefore needs no lock. */
    static GitObjects read(Path folder) throws IOException {
        GitSystem.settle();
        return new GitObjects(new RepositoryBuilder().setBare().setGitDir(folder.toFile()).build());
    }

    /** A store that was begun and never finished would be taken for a damaged one. */
    private static void create(Path folder) throws IOException {
        Path home = Files.createDirectories(folder.toAbsolutePath().getParent());
        Path work = Files.createTempDirectory(home, SourceFolder.WORK);
        try {
            try (Repository fresh =
                    new RepositoryBuilder().setBare().setGitDir(work.toFile()).build()) {
                fresh.create(true);
                // JGit would otherwise tidy up on a thread of its own, after we have let go.
                fresh.getConfig().setInt("gc", null, "auto", 0);
                fresh.getConfig().setInt("gc", null, "autoPackLimit", 0);
                fresh.getConfig().setBoolean("gc", null, "autoDetach", false);
                fresh.getConfig().save();
            }
            Files.move(work, folder, StandardCopyOption.ATOMIC_MOVE);
        } finally {
            FolderTree.delete(work);
        }
    }

    Repository repository() {
        return repository;
    }

    /** Whether that commit was fetched to its end. */
    boolean keeps(String commit) throws IOException {
        return repository.exactRef(KEPT + commit) != null;
    }

    /** Whether the commit itself is there. */
    boolean holds(String commit) throws IOException {
        try (RevWalk walk = new RevWalk(repository)) {
            walk.parseCommit(ObjectId.fromString(commit));
            return true;
        } catch (MissingObjectException | IncorrectObjectTypeException e) {
            return false;
        }
    }

    /** The commit that a tag or a commit means. */
    String peel(ObjectId fetched) throws IOException {
        try (RevWalk walk = new RevWalk(repository)) {
            RevCommit commit = walk.parseCommit(fetched);
            return commit.name();
        }
    }

    /** Writes down that the commit was fetched to its end. */
    void keep(String commit) throws IOException {
        RefUpdate update = repository.updateRef(KEPT + commit);
        update.setNewObjectId(ObjectId.fromString(commit));
        RefUpdate.Result result = update.forceUpdate();
        if (result != RefUpdate.Result.NEW && result != RefUpdate.Result.NO_CHANGE) {
            throw new IOException("cannot keep " + commit + ": " + result);
        }
    }

    /** What a killed program left would be in the way for ever. */
    private static void clearLeftovers(Path folder) throws IOException {
        try (Stream<Path> all = Files.walk(folder)) {
            List<Path> leftovers = all.filter(GitObjects::isLeftover).toList();
            for (Path leftover : leftovers) {
                Files.deleteIfExists(leftover);
            }
        }
    }

    private static boolean isLeftover(Path file) {
        String name = String.valueOf(file.getFileName());
        return name.endsWith(".lock")
                || name.startsWith("incoming_")
                || name.endsWith(".tmp")
                || name.startsWith("noz");
    }

    @Override
    public void close() {
        repository.close();
    }
}
