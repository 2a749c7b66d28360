package org.keywright.application;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TreeCommitTest {

    private static final String HASH = "0123456789abcdef0123456789abcdef01234567";

    @TempDir Path folder;

    @Test
    void aBranchIsFollowedToItsFile() throws IOException {
        write(".git/HEAD", "ref: refs/heads/my/work\n");
        write(".git/refs/heads/my/work", HASH + "\n");
        assertThat(TreeCommit.of(folder)).contains(new TreeCommit(HASH, Optional.of("my/work")));
        assertThat(TreeCommit.of(folder).orElseThrow().abbreviated()).isEqualTo("01234567");
    }

    @Test
    void aBranchMayBePackedWithOthers() throws IOException {
        write(".git/HEAD", "ref: refs/heads/main\n");
        write(
                ".git/packed-refs",
                "# pack-refs with: peeled fully-peeled sorted\n"
                        + "ffffffffffffffffffffffffffffffffffffffff refs/heads/not-main\n"
                        + HASH
                        + " refs/heads/main\n^"
                        + "e".repeat(40)
                        + "\n");
        assertThat(TreeCommit.of(folder)).contains(new TreeCommit(HASH, Optional.of("main")));
    }

    @Test
    void aCommitWithoutABranchIsInHeadItself() throws IOException {
        write(".git/HEAD", HASH + "\n");
        assertThat(TreeCommit.of(folder)).contains(new TreeCommit(HASH, Optional.empty()));
    }

    @Test
    void aWorktreeHasItsHeadElsewhereAndSharesItsRefs() throws IOException {
        write("work/.git", "gitdir: ../main/.git/worktrees/work\n");
        write("main/.git/worktrees/work/HEAD", "ref: refs/heads/side\n");
        write("main/.git/worktrees/work/commondir", "../..\n");
        write("main/.git/refs/heads/side", HASH + "\n");
        assertThat(TreeCommit.of(folder.resolve("work")))
                .contains(new TreeCommit(HASH, Optional.of("side")));
    }

    @Test
    void aFolderThatIsNoCheckoutHasNone() throws IOException {
        assertThat(TreeCommit.of(folder)).isEmpty();
        write(".git/HEAD", "ref: refs/heads/unborn\n");
        assertThat(TreeCommit.of(folder)).isEmpty();
    }

    @Test
    void aRefCannotLeadOutOfTheFolder() throws IOException {
        write("secret", HASH);
        write(".git/HEAD", "ref: refs/../../secret\n");
        assertThat(TreeCommit.of(folder)).isEmpty();
    }

    @Test
    void whatIsNoHashIsNotShown() throws IOException {
        write(".git/HEAD", "ref: refs/heads/main\n");
        write(".git/refs/heads/main", "rm -rf " + "x".repeat(9000));
        assertThat(TreeCommit.of(folder)).isEmpty();
    }

    @Test
    void aFolderOnAServerIsNotLookedFor() throws IOException {
        write(".git", "gitdir: //server/share/.git\n");
        assertThat(TreeCommit.of(folder)).isEmpty();
    }

    private void write(String name, String text) throws IOException {
        Path file = folder.resolve(name);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }
}
