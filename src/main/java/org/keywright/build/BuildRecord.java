package org.keywright.build;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.keywright.problem.Problem;

/**
 * A build that is over, as the history keeps it.
 *
 * @param id its name in the history: {@code 20261121-124501123-3f2a9c1b}, UTC; sorts by time
 * @param subject what was built
 * @param began when
 * @param duration from the beginning to the end; waiting not counted
 * @param outcome how it ended
 * @param firmware what came of it, if it succeeded
 * @param problems what was said about it; places are kept as text
 * @param failure why it broke off, when that was nobody's keymap; empty if it did not
 * @param files everything that is kept of it besides
 */
public record BuildRecord(
        String id,
        Subject subject,
        Instant began,
        Duration duration,
        Outcome outcome,
        Optional<Firmware> firmware,
        List<Problem> problems,
        String failure,
        List<KeptFile> files) {

    /** Where the project's files lie among {@link #files()}. */
    public static final String PROJECT = "project/";

    /** Where the firmware's files lie among {@link #files()}. */
    public static final String FIRMWARE = "firmware/";

    public BuildRecord {
        problems = List.copyOf(problems);
        files = List.copyOf(files);
    }

    /** How a build ended. */
    public enum Outcome {
        /** There is firmware. */
        SUCCEEDED,
        /** Something in the project or in the world kept it from that. */
        FAILED,
        /** Somebody stopped it. */
        CANCELLED
    }

    /**
     * What was built.
     *
     * @param keyboard QMK's name of it
     * @param keymap the keymap's name
     * @param tree the folder of the QMK source tree; absent for the built-in core
     * @param commit the tree's commit, 40 or 64 hexadecimal digits, if it could be known
     * @param core the built-in core's version; absent for a tree
     * @param file the project's keymap.json; absent if it has none
     * @param converter the other controller that was ordered in the place of the keyboard's own, by
     *     QMK's name of it
     * @param ofTree whether the keymap is one of the tree, found by its name
     */
    public record Subject(
            String keyboard,
            String keymap,
            Optional<String> tree,
            Optional<String> commit,
            Optional<String> core,
            Optional<String> file,
            Optional<String> converter,
            boolean ofTree) {}

    /** What was wanted, as the files that came of it tell. */
    public BuildTarget target() {
        return made(BuildTarget.PRODUCTION)
                ? BuildTarget.PRODUCTION
                : made(BuildTarget.BOOTLOADER) ? BuildTarget.BOOTLOADER : BuildTarget.FIRMWARE;
    }

    private boolean made(BuildTarget target) {
        String end = "_%s.hex".formatted(target.word());
        return files.stream()
                .anyMatch(file -> file.path().startsWith(FIRMWARE) && file.path().endsWith(end));
    }

    /**
     * The firmware of a build.
     *
     * @param name of the file that goes onto the keyboard, below {@link #FIRMWARE}
     * @param sha256 of that file
     * @param compiler what compiled it
     * @param flashUsed bytes
     * @param flashLimit bytes; 0 if it is not known
     * @param ramUsed bytes
     * @param ramLimit bytes; 0 if it is not known
     * @param compiled how many sources were compiled
     * @param reused how many came from the cache
     */
    public record Firmware(
            String name,
            String sha256,
            String compiler,
            long flashUsed,
            long flashLimit,
            long ramUsed,
            long ramLimit,
            int compiled,
            int reused) {}

    /**
     * A file that is kept.
     *
     * @param path below the record's folder, with {@code /}
     * @param bytes how large it is
     * @param sha256 of its content
     */
    public record KeptFile(String path, long bytes, String sha256) {

        /** The last part of its path. */
        public String name() {
            return path.substring(path.lastIndexOf('/') + 1);
        }
    }

    /** The files of the project as it was, before anything was built. */
    public List<KeptFile> project() {
        return below(PROJECT);
    }

    /** The firmware in every form, and its metadata. */
    public List<KeptFile> firmwareFiles() {
        return below(FIRMWARE);
    }

    private List<KeptFile> below(String folder) {
        return files.stream().filter(file -> file.path().startsWith(folder)).toList();
    }

    /** The same as another one in the history. */
    public BuildRecord as(String otherId, List<KeptFile> kept) {
        return new BuildRecord(
                otherId, subject, began, duration, outcome, firmware, problems, failure, kept);
    }
}
