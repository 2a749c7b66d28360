package org.keywright.build.tree;

import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.eclipse.jgit.lib.Repository;

/**
 * What of a repository is wanted, as the user wrote it.
 *
 * @param text a branch, a tag, a full ref or a full commit id; empty for the server's default
 */
record GitWish(String text) {

    private static final Pattern COMMIT = Pattern.compile("[0-9a-f]{40}");
    static final String HEADS = "refs/heads/";
    static final String TAGS = "refs/tags/";

    /** Whether it could name anything. */
    boolean possible() {
        return text.isEmpty()
                || isCommit()
                || Stream.of(refs()).allMatch(Repository::isValidRefName);
    }

    boolean isCommit() {
        return COMMIT.matcher(text).matches();
    }

    /** The refs that it may mean. */
    String[] refs() {
        if (text.isEmpty()) {
            return new String[] {"HEAD"};
        }
        return text.startsWith("refs/")
                ? new String[] {text}
                : new String[] {HEADS + text, TAGS + text};
    }

    /** What a ref is, for a person. */
    static String label(String ref) {
        if (ref.startsWith(HEADS)) {
            return "branch " + ref.substring(HEADS.length());
        }
        return ref.startsWith(TAGS) ? "tag " + ref.substring(TAGS.length()) : ref;
    }
}
