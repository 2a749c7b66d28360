package org.keywright.application;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import org.keywright.generate.BesideKeymap;
import org.keywright.keymap.KeymapDocument;
import org.keywright.keymap.file.AtomicFile;
import org.keywright.problem.Checked;
import org.keywright.problem.Location;
import org.keywright.problem.Problem;

/**
 * Writes what QMK looks for beside a {@code keymap.json}, so that its own commands build the same
 * firmware. Files that somebody else wrote are left alone.
 */
final class BesideFiles {

    /** QMK looks beside files of this name only; other names share their folder with strangers. */
    private static final String NAME = "keymap.json";

    private static final List<String> ALL =
            List.of(BesideKeymap.KEYMAP_C, BesideKeymap.CONFIG_H, BesideKeymap.AUTOCORRECT_H);

    /** Where a generated file says that it is one. */
    private static final int HEAD = 400;

    private BesideFiles() {}

    /** What could not be written, and why. */
    static List<Problem> write(KeymapDocument keymap, Path file) throws IOException {
        if (!NAME.equals(String.valueOf(file.getFileName()))) {
            return List.of();
        }
        Checked<SortedMap<String, String>> wanted = BesideKeymap.files(keymap);
        List<Problem> problems = new ArrayList<>(wanted.problems());
        if (wanted.value().isPresent()) {
            for (String name : ALL) {
                Optional<String> text = Optional.ofNullable(wanted.value().get().get(name));
                write(file.resolveSibling(name), text, problems);
            }
        }
        return problems;
    }

    private static void write(Path target, Optional<String> text, List<Problem> problems)
            throws IOException {
        boolean there = Files.exists(target, LinkOption.NOFOLLOW_LINKS);
        boolean ours = there && isOurs(target);
        if (text.isEmpty()) {
            if (ours) {
                Files.delete(target);
            }
        } else if (!there || ours) {
            byte[] bytes = text.get().getBytes(StandardCharsets.UTF_8);
            AtomicFile.write(target, bytes);
        } else {
            problems.add(foreign(target));
        }
    }

    private static boolean isOurs(Path file) throws IOException {
        if (!Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)) {
            return false;
        }
        try (var in = Files.newInputStream(file)) {
            String head = new String(in.readNBytes(HEAD), StandardCharsets.UTF_8);
            return head.contains(BesideKeymap.MARK);
        }
    }

    private static Problem foreign(Path file) {
        return Problem.warning(
                "beside-foreign",
                new Location.InFile(file.toString()),
                "This file was written by somebody else and is left as it is; QMK's own commands"
                        + " build the keymap without what Keywright keeps beside it.",
                "Move what is in it to another file, remove it, and save again. Builds by Keywright"
                        + " are not affected.");
    }
}
