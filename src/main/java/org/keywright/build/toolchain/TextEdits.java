package org.keywright.build.toolchain;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;

/**
 * Changes texts of unpacked files that name folders of the machine they were packed for. Runs
 * before there is any link, so nothing outside can be reached.
 */
final class TextEdits {

    /** Spec files have some hundred bytes; a program is no text. */
    private static final long LARGEST = 1 << 16;

    private TextEdits() {}

    /**
     * Does all of them.
     *
     * @param files the regular files below {@code root}, relative
     * @throws ToolchainDamagedException when one finds nothing to change: the files are not those
     *     the edit was made for
     */
    static void apply(List<BundleLayout.TextEdit> edits, Path root, Collection<String> files)
            throws IOException {
        for (BundleLayout.TextEdit edit : edits) {
            int done = 0;
            for (String path : files) {
                if (edit.fits(path) && changed(edit, root.resolve(path))) {
                    done++;
                }
            }
            if (done == 0) {
                throw new ToolchainDamagedException(
                        "%s has no «%s» to change".formatted(edit.files(), edit.find()));
            }
        }
    }

    private static boolean changed(BundleLayout.TextEdit edit, Path file) throws IOException {
        if (!Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS) || Files.size(file) > LARGEST) {
            return false;
        }
        String text = Files.readString(file, StandardCharsets.ISO_8859_1);
        Files.writeString(file, text.replace(edit.find(), edit.put()), StandardCharsets.ISO_8859_1);
        return text.contains(edit.find());
    }
}
