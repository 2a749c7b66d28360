package org.keywright.build.toolchain;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.keywright.build.Sha256;

/**
 * One unpacked toolchain and whether it is still what was unpacked.
 *
 * @param path the folder, there or not
 */
record ToolchainFolder(Path path) {

    /** Looks at sizes and times only: a few milliseconds. */
    ToolchainState quickState() throws IOException {
        return state(false);
    }

    /** Reads every byte. */
    ToolchainState fullState() throws IOException {
        return state(true);
    }

    private ToolchainState state(boolean full) throws IOException {
        if (!Files.isDirectory(path)) {
            return new ToolchainState.Missing();
        }
        Optional<BundleListing> listing = BundleListing.read(path);
        if (listing.isEmpty()) {
            return new ToolchainState.Damaged(List.of(BundleListing.NAME));
        }
        List<String> damaged = new ArrayList<>();
        for (BundleListing.Entry entry : listing.get().entries()) {
            if (!whole(entry, full)) {
                damaged.add(entry.path());
            }
        }
        return damaged.isEmpty()
                ? new ToolchainState.Ready(path)
                : new ToolchainState.Damaged(damaged);
    }

    private boolean whole(BundleListing.Entry entry, boolean full) throws IOException {
        Path file = path.resolve(entry.path());
        try {
            BasicFileAttributes facts =
                    Files.readAttributes(
                            file, BasicFileAttributes.class, LinkOption.NOFOLLOW_LINKS);
            if (facts.isSymbolicLink()) {
                String target = Files.readSymbolicLink(file).toString();
                return Sha256.of(target).equals(entry.sha256());
            }
            return facts.isRegularFile()
                    && facts.size() == entry.size()
                    && facts.lastModifiedTime().toMillis() == entry.modified()
                    && (!full || Sha256.of(file).equals(entry.sha256()));
        } catch (NoSuchFileException e) {
            return false;
        }
    }
}
