package org.keywright.build.tree;

import java.util.Optional;

/**
 * What a wish came to mean at a server.
 *
 * @param ref the ref to ask for; absent when a commit was named
 * @param commit its id; of a ref, what the server says that it is
 * @param label for a person: {@code branch master}
 */
record GitTarget(Optional<String> ref, String commit, String label) {

    static GitTarget ofCommit(String commit) {
        return new GitTarget(Optional.empty(), commit, "commit " + commit.substring(0, 12));
    }
}
