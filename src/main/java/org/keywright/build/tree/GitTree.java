package org.keywright.build.tree;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.eclipse.jgit.errors.ConfigInvalidException;
import org.eclipse.jgit.errors.CorruptObjectException;
import org.eclipse.jgit.lib.Config;
import org.eclipse.jgit.lib.FileMode;
import org.eclipse.jgit.lib.ObjectChecker;
import org.eclipse.jgit.lib.ObjectId;
import org.eclipse.jgit.lib.ObjectLoader;
import org.eclipse.jgit.lib.ObjectReader;
import org.eclipse.jgit.lib.Repository;
import org.eclipse.jgit.revwalk.RevWalk;
import org.eclipse.jgit.treewalk.TreeWalk;
import org.keywright.build.BuildStoppedException;
import org.keywright.build.Cancellation;
import org.keywright.build.toolchain.UnpackFolder;
import org.keywright.build.toolchain.UnpackLimits;

/**
 * The files of one commit, written by us and not by git: no filter, no hook, no attribute changes
 * what is written.
 */
final class GitTree {

    private static final int LONGEST_LINK = 4096;
    private static final int LARGEST_LIST = 1 << 20;

    /** A library's path becomes a folder's name, too. */
    private static final Pattern PLAIN = Pattern.compile("[A-Za-z0-9_][A-Za-z0-9._+/-]{0,199}");

    private final Repository repository;
    private final ObjectId tree;
    private final UnpackLimits limits;

    GitTree(GitObjects objects, String commit, UnpackLimits limits) throws IOException {
        this.repository = objects.repository();
        this.limits = limits;
        try (RevWalk walk = new RevWalk(repository)) {
            tree = walk.parseCommit(ObjectId.fromString(commit)).getTree().copy();
        }
    }

    /** Something that is done with each entry. */
    private interface Visitor {
        void visit(TreeWalk at, ObjectReader reader)
                throws IOException, BuildStoppedException, SourceException;
    }

    private void walk(Visitor visitor) throws IOException, BuildStoppedException, SourceException {
        int entries = 0;
        ObjectChecker checker = new ObjectChecker().setSafeForMacOS(true);
        try (ObjectReader reader = repository.newObjectReader();
                TreeWalk walk = new TreeWalk(repository, reader)) {
            walk.addTree(tree);
            walk.setRecursive(true);
            while (walk.next()) {
                if (++entries > limits.entries()) {
                    throw SourceProblems.tooLarge(walk.getPathString());
                }
                honest(checker, walk.getPathString());
                visitor.visit(walk, reader);
            }
        }
    }

    /** A folder called .git, however it is spelt, would make programs of the tree obey it. */
    private static void honest(ObjectChecker checker, String path) throws SourceException {
        try {
            checker.checkPath(path);
        } catch (CorruptObjectException e) {
            throw SourceProblems.hostile(path, e.getMessage());
        }
    }

    /** Writes every file; what is borrowed stays away. */
    void write(UnpackFolder folder, String what, TreeListener listener, Cancellation cancellation)
            throws IOException, BuildStoppedException, SourceException {
        String step = "Laying out " + what;
        int[] counts = new int[3];
        walk((at, reader) -> counts[0]++);
        walk(
                (at, reader) -> {
                    write(at, reader, folder);
                    counts[1]++;
                    int percent = 100 * counts[1] / counts[0];
                    if (percent != counts[2]) {
                        counts[2] = percent;
                        listener.moved(step, percent / 100.0);
                    }
                    cancellation.check();
                });
        folder.finish();
    }

    private static void write(TreeWalk at, ObjectReader reader, UnpackFolder folder)
            throws IOException, SourceException {
        String path = at.getPathString();
        FileMode mode = at.getFileMode();
        if (mode == FileMode.SYMLINK) {
            ObjectLoader target = reader.open(at.getObjectId(0));
            if (target.getSize() > LONGEST_LINK) {
                throw SourceProblems.hostile(path, "a link of that length");
            }
            folder.addSymbolicLink(
                    path, new String(target.getBytes(LONGEST_LINK), StandardCharsets.UTF_8));
        } else if (mode == FileMode.REGULAR_FILE || mode == FileMode.EXECUTABLE_FILE) {
            try (InputStream content = content(reader.open(at.getObjectId(0)))) {
                folder.addFile(path, content, mode == FileMode.EXECUTABLE_FILE);
            }
        } else if (mode != FileMode.GITLINK) {
            throw SourceProblems.hostile(path, "neither a file nor a link");
        }
    }

    private static InputStream content(ObjectLoader loader) throws IOException {
        return loader.isLarge()
                ? loader.openStream()
                : new ByteArrayInputStream(loader.getCachedBytes());
    }

    /** Ids of all files by path; links and borrowed libraries are left out. */
    SortedMap<String, ObjectId> files() throws IOException, BuildStoppedException, SourceException {
        SortedMap<String, ObjectId> files = new TreeMap<>();
        walk(
                (at, reader) -> {
                    FileMode mode = at.getFileMode();
                    if (mode == FileMode.REGULAR_FILE || mode == FileMode.EXECUTABLE_FILE) {
                        files.put(at.getPathString(), at.getObjectId(0));
                    }
                });
        return files;
    }

    /**
     * What the tree borrows: only what it both names in {@code .gitmodules} and has a place for.
     */
    List<Library> libraries() throws IOException, BuildStoppedException, SourceException {
        SortedMap<String, String> commits = new TreeMap<>();
        StringBuilder text = new StringBuilder();
        walk(
                (at, reader) -> {
                    if (at.getFileMode() == FileMode.GITLINK) {
                        commits.put(at.getPathString(), at.getObjectId(0).name());
                    } else if (at.getPathString().equals(".gitmodules")
                            && at.getFileMode() != FileMode.SYMLINK) {
                        text.append(
                                new String(
                                        reader.open(at.getObjectId(0)).getBytes(LARGEST_LIST),
                                        StandardCharsets.UTF_8));
                    }
                });
        return libraries(text.toString(), commits);
    }

    private static List<Library> libraries(String text, SortedMap<String, String> commits)
            throws SourceException {
        Config list = new Config();
        try {
            list.fromText(text);
        } catch (ConfigInvalidException e) {
            throw SourceProblems.damaged(".gitmodules", e.getMessage());
        }
        List<Library> libraries = new ArrayList<>();
        for (String name : list.getSubsections("submodule")) {
            Optional<String> path = value(list, name, "path").filter(commits::containsKey);
            path = path.filter(p -> PLAIN.matcher(p).matches());
            Optional<String> url = value(list, name, "url");
            if (path.isPresent() && url.isPresent()) {
                String place = path.get();
                libraries.add(new Library(place, url.get(), commits.get(place)));
            }
        }
        return libraries;
    }

    private static Optional<String> value(Config list, String name, String key) {
        return Optional.ofNullable(list.getString("submodule", name, key));
    }
}
