package org.keywright.application;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.keywright.build.SourceOrigin;
import org.keywright.build.tree.Origin;
import org.keywright.build.tree.VersionFile;

/** What git's own files say about where a firmware tree comes from; git itself is not started. */
final class TreeOrigin {

    private static final int LARGEST = 1 << 20;

    /** Source: git-config(1), "Syntax". */
    private static final Pattern ORIGIN =
            Pattern.compile("(?m)^[ \\t]*\\[remote \"origin\"][ \\t]*$([^\\[]*)");

    private static final Pattern URL =
            Pattern.compile("(?m)^[ \\t]*url[ \\t]*=[ \\t]*(\\S+)[ \\t]*\\r?$");

    /** A user's name or password would be in front of the host. */
    private static final Pattern ADDRESS =
            Pattern.compile(
                    "(https?|ssh|git)://(?:[^/@\\s]*@)?([\\w.-]+(?::\\d{1,5})?/[\\w./~+-]+)");

    /** The form of ssh: {@code git@github.com:qmk/qmk_firmware.git}. */
    private static final Pattern SHORT = Pattern.compile("[\\w.-]+@([\\w.-]+):([\\w./~+-]+)");

    private TreeOrigin() {}

    static SourceOrigin of(Path tree) {
        return ofSource(tree).orElseGet(() -> ofFolder(tree));
    }

    /** A tree that Keywright keeps has no git files; what is known lies beside it. */
    private static Optional<SourceOrigin> ofSource(Path tree) {
        try {
            Optional<String> remote =
                    VersionFile.originOf(tree).map(Origin::place).flatMap(TreeOrigin::address);
            return VersionFile.ofTree(tree)
                    .map(
                            version ->
                                    new SourceOrigin(
                                            Optional.of(version.id())
                                                    .filter(id -> version.isCommit()),
                                            remote,
                                            Optional.of(version.id())
                                                    .filter(id -> !version.isCommit()),
                                            version.libraries()));
        } catch (IOException unreadable) {
            return Optional.empty();
        }
    }

    private static SourceOrigin ofFolder(Path tree) {
        Optional<TreeCommit> commit = TreeCommit.of(tree);
        SortedMap<String, String> libraries = new TreeMap<>();
        for (String library : Submodules.paths(tree)) {
            TreeCommit.of(tree.resolve(library))
                    .ifPresent(known -> libraries.put(library, known.hash()));
        }
        return new SourceOrigin(
                commit.map(TreeCommit::hash), remote(tree), Optional.empty(), libraries);
    }

    /** Never a path of this machine, and never who fetched from there. */
    private static Optional<String> remote(Path tree) {
        Matcher origin = ORIGIN.matcher(text(tree.resolve(".git/config")));
        if (!origin.find()) {
            return Optional.empty();
        }
        Matcher url = URL.matcher(origin.group(1));
        return url.find() ? address(url.group(1)) : Optional.empty();
    }

    static Optional<String> address(String url) {
        Matcher full = ADDRESS.matcher(url);
        if (full.matches()) {
            return Optional.of(full.group(1) + "://" + full.group(2));
        }
        Matcher brief = SHORT.matcher(url);
        return brief.matches()
                ? Optional.of("ssh://" + brief.group(1) + "/" + brief.group(2))
                : Optional.empty();
    }

    private static String text(Path file) {
        try {
            return Files.isRegularFile(file) && Files.size(file) <= LARGEST
                    ? new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1)
                    : "";
        } catch (IOException unreadable) {
            return "";
        }
    }
}
