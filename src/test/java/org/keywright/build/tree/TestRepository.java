package org.keywright.build.tree;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Map;
import org.eclipse.jgit.dircache.DirCache;
import org.eclipse.jgit.dircache.DirCacheBuilder;
import org.eclipse.jgit.dircache.DirCacheEntry;
import org.eclipse.jgit.lib.CommitBuilder;
import org.eclipse.jgit.lib.Constants;
import org.eclipse.jgit.lib.FileMode;
import org.eclipse.jgit.lib.ObjectId;
import org.eclipse.jgit.lib.ObjectInserter;
import org.eclipse.jgit.lib.PersonIdent;
import org.eclipse.jgit.lib.RefUpdate;
import org.eclipse.jgit.lib.Repository;
import org.eclipse.jgit.lib.RepositoryBuilder;
import org.eclipse.jgit.lib.TagBuilder;
import org.eclipse.jgit.lib.TreeFormatter;

/** A bare repository that a test fills with commits, whatever is in them. */
public final class TestRepository implements AutoCloseable {

    private static final PersonIdent SOMEBODY =
            new PersonIdent("Somebody", "nobody@example.org", Instant.EPOCH, ZoneOffset.UTC);

    private final Path folder;
    private final Repository repository;

    private TestRepository(Path folder, Repository repository) {
        this.folder = folder;
        this.repository = repository;
    }

    /** A new one in that folder. */
    public static TestRepository in(Path folder) throws IOException {
        GitSystem.settle();
        Repository repository =
                new RepositoryBuilder().setBare().setGitDir(folder.toFile()).build();
        repository.create(true);
        repository.updateRef(Constants.HEAD, false).link("refs/heads/master");
        return new TestRepository(folder, repository);
    }

    Repository repository() {
        return repository;
    }

    /** Its address on this computer. */
    public String fileUrl() {
        return "file://" + folder.toUri().getRawPath().replaceAll("/$", "");
    }

    /**
     * Commits a whole tree.
     *
     * @param files path to content; {@code link:x} is a link to x, {@code borrow:id} a submodule,
     *     {@code run:x} an executable file
     */
    public String commit(String branch, Map<String, String> files) throws IOException {
        try (ObjectInserter inserter = repository.newObjectInserter()) {
            CommitBuilder commit = new CommitBuilder();
            commit.setTreeId(tree(files, inserter));
            ObjectId parent = repository.resolve("refs/heads/" + branch);
            if (parent != null) {
                commit.setParentId(parent);
            }
            commit.setAuthor(SOMEBODY);
            commit.setCommitter(SOMEBODY);
            commit.setMessage("Something\n");
            ObjectId id = inserter.insert(commit);
            inserter.flush();
            point("refs/heads/" + branch, id);
            return id.name();
        }
    }

    /** Commits one file under a name that git itself would never take. */
    String commitRaw(String name, FileMode mode, String content) throws IOException {
        try (ObjectInserter inserter = repository.newObjectInserter()) {
            byte[] bytes = content.getBytes(StandardCharsets.UTF_8);
            ObjectId blob = inserter.insert(Constants.OBJ_BLOB, bytes);
            if (mode == FileMode.TREE) {
                TreeFormatter inner = new TreeFormatter();
                inner.append("config", FileMode.REGULAR_FILE, blob);
                blob = inserter.insert(inner);
            }
            TreeFormatter tree = new TreeFormatter();
            tree.append(name.getBytes(StandardCharsets.UTF_8), mode, blob);
            CommitBuilder commit = new CommitBuilder();
            commit.setTreeId(inserter.insert(tree));
            commit.setAuthor(SOMEBODY);
            commit.setCommitter(SOMEBODY);
            commit.setMessage("Something\n");
            ObjectId id = inserter.insert(commit);
            inserter.flush();
            point("refs/heads/master", id);
            return id.name();
        }
    }

    /** An annotated tag. */
    void tag(String name, String commit) throws IOException {
        try (ObjectInserter inserter = repository.newObjectInserter()) {
            TagBuilder tag = new TagBuilder();
            tag.setTag(name);
            tag.setObjectId(ObjectId.fromString(commit), Constants.OBJ_COMMIT);
            tag.setTagger(SOMEBODY);
            tag.setMessage("A tag\n");
            ObjectId id = inserter.insert(tag);
            inserter.flush();
            point("refs/tags/" + name, id);
        }
    }

    /** Moves a ref, whatever it was. */
    void point(String ref, ObjectId id) throws IOException {
        RefUpdate update = repository.updateRef(ref);
        update.setNewObjectId(id);
        update.forceUpdate();
    }

    private static ObjectId tree(Map<String, String> files, ObjectInserter inserter)
            throws IOException {
        DirCache index = DirCache.newInCore();
        DirCacheBuilder builder = index.builder();
        for (Map.Entry<String, String> file : files.entrySet()) {
            builder.add(entry(file.getKey(), file.getValue(), inserter));
        }
        builder.finish();
        return index.writeTree(inserter);
    }

    private static DirCacheEntry entry(String path, String content, ObjectInserter inserter)
            throws IOException {
        DirCacheEntry entry = new DirCacheEntry(path);
        String text = content.replaceFirst("^(link|run|borrow):", "");
        entry.setFileMode(mode(content));
        entry.setObjectId(
                content.startsWith("borrow:")
                        ? ObjectId.fromString(text)
                        : inserter.insert(
                                Constants.OBJ_BLOB, text.getBytes(StandardCharsets.UTF_8)));
        return entry;
    }

    private static FileMode mode(String content) {
        if (content.startsWith("borrow:")) {
            return FileMode.GITLINK;
        }
        if (content.startsWith("link:")) {
            return FileMode.SYMLINK;
        }
        return content.startsWith("run:") ? FileMode.EXECUTABLE_FILE : FileMode.REGULAR_FILE;
    }

    @Override
    public void close() {
        repository.close();
    }
}
