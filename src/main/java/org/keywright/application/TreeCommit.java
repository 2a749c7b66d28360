package org.keywright.application;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.regex.Pattern;
import org.keywright.build.tree.TreeVersion;
import org.keywright.build.tree.VersionFile;

/**
 * Which commit a folder is at, by git's own files; git itself is not started, and nothing but a
 * hash and a branch's name is taken from what is read.
 *
 * <p>Source: gitrepository-layout(5). Only the files format of refs is known.
 *
 * @param hash of the commit, 40 or 64 hexadecimal digits
 * @param branch the branch that is checked out; absent when none is
 */
public record TreeCommit(String hash, Optional<String> branch) {

    private static final int SHORT = 8;
    private static final int LONGEST_FILE = 4096;
    private static final int MOST_REFS = 200_000;
    private static final Pattern HASH = Pattern.compile("[0-9a-f]{40}([0-9a-f]{24})?");
    private static final Pattern REF =
            Pattern.compile("refs(/(?!\\.)[^/\\x00-\\x20\\\\:*?\"<>|]+)+");
    private static final String HEADS = "refs/heads/";

    /** As people write it: the first eight digits. */
    public String abbreviated() {
        return hash.substring(0, SHORT);
    }

    /** The commit of a checkout; empty for a folder that is none, or cannot be read. */
    public static Optional<TreeCommit> of(Path folder) {
        try {
            return gitFolder(folder.resolve(".git"))
                    .flatMap(TreeCommit::head)
                    .or(() -> ofSource(folder));
        } catch (InvalidPathException notOfThisSystem) {
            return Optional.empty();
        }
    }

    /** A tree that was fetched has no {@code .git}; what it is lies beside it. */
    private static Optional<TreeCommit> ofSource(Path folder) {
        try {
            return VersionFile.ofTree(folder)
                    .filter(TreeVersion::isCommit)
                    .map(version -> new TreeCommit(version.id(), branch(version.label())));
        } catch (IOException unreadable) {
            return Optional.empty();
        }
    }

    private static Optional<String> branch(String label) {
        return label.startsWith("branch ")
                ? Optional.of(label.substring("branch ".length()))
                : Optional.empty();
    }

    /** A worktree and a submodule have a file that names the folder. */
    private static Optional<Path> gitFolder(Path git) {
        if (Files.isDirectory(git)) {
            return Optional.of(git);
        }
        return line(git)
                .filter(text -> text.startsWith("gitdir: "))
                .map(text -> text.substring("gitdir: ".length()))
                .filter(TreeCommit::onThisMachine)
                .map(name -> git.resolveSibling(name).normalize())
                .filter(Files::isDirectory);
    }

    /** Looking for a folder on a server that a file names would tell that server who we are. */
    private static boolean onThisMachine(String name) {
        return !name.startsWith("//") && !name.startsWith("\\\\");
    }

    private static Optional<TreeCommit> head(Path git) {
        String head = line(git.resolve("HEAD")).orElse("");
        if (!head.startsWith("ref: ")) {
            return hash(head).map(hash -> new TreeCommit(hash, Optional.empty()));
        }
        String ref = head.substring("ref: ".length()).strip();
        if (!REF.matcher(ref).matches()) {
            return Optional.empty();
        }
        Path common = common(git);
        Optional<String> branch =
                ref.startsWith(HEADS)
                        ? Optional.of(ref.substring(HEADS.length()))
                        : Optional.empty();
        return line(git.resolve(ref))
                .or(() -> line(common.resolve(ref)))
                .flatMap(TreeCommit::hash)
                .or(() -> packed(common.resolve("packed-refs"), ref))
                .map(hash -> new TreeCommit(hash, branch));
    }

    /** Worktrees share their refs. */
    private static Path common(Path git) {
        return line(git.resolve("commondir"))
                .filter(TreeCommit::onThisMachine)
                .map(name -> git.resolve(name).normalize())
                .orElse(git);
    }

    private static Optional<String> packed(Path file, String ref) {
        if (!Files.isRegularFile(file)) {
            return Optional.empty();
        }
        try (BufferedReader lines = Files.newBufferedReader(file, StandardCharsets.ISO_8859_1)) {
            return lines.lines()
                    .limit(MOST_REFS)
                    .filter(line -> line.endsWith(" " + ref))
                    .flatMap(line -> hash(line.substring(0, line.indexOf(' '))).stream())
                    .findFirst();
        } catch (IOException | java.io.UncheckedIOException unreadable) {
            return Optional.empty();
        }
    }

    private static Optional<String> hash(String text) {
        return HASH.matcher(text).matches() ? Optional.of(text) : Optional.empty();
    }

    /** A file's first line; nothing for what is no file or longer than such a file can be. */
    private static Optional<String> line(Path file) {
        if (!Files.isRegularFile(file)) {
            return Optional.empty();
        }
        try (InputStream in = Files.newInputStream(file)) {
            byte[] bytes = in.readNBytes(LONGEST_FILE);
            return new String(bytes, StandardCharsets.UTF_8).lines().findFirst().map(String::strip);
        } catch (IOException unreadable) {
            return Optional.empty();
        }
    }
}
