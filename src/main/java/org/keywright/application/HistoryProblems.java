package org.keywright.application;

import java.util.List;
import org.keywright.build.BuildRecord;
import org.keywright.problem.Location;
import org.keywright.problem.Problem;

/** What can be wrong with a build of the history, or with the name somebody gives it. */
final class HistoryProblems {

    private static final int MOST_NAMES = 5;

    private HistoryProblems() {}

    static Problem unknown(String text) {
        return Problem.error(
                "unknown-build",
                new Location.Everywhere(),
                "The history has no build %s.".formatted(text),
                "keywright builds lists them.");
    }

    static Problem ambiguous(String text, List<String> meant) {
        return Problem.error(
                "ambiguous-build",
                new Location.Everywhere(),
                "%s may be any of %d builds.".formatted(text, meant.size()),
                "Write more of its name: "
                        + String.join(", ", meant.subList(0, Math.min(meant.size(), MOST_NAMES))));
    }

    static Problem damaged(BuildRecord record, String path) {
        return Problem.error(
                "history-damaged",
                new Location.InFile(record.id() + "/" + path),
                "This file of the history is missing or was changed.",
                "Build it again: keywright builds again " + record.id());
    }

    static Problem withoutFirmware(BuildRecord record) {
        return Problem.error(
                "build-without-firmware",
                new Location.InFile(record.id()),
                "This build did not succeed, so there is no firmware.",
                "keywright builds log %s says why.".formatted(record.id()));
    }

    static Problem withoutFullZip(BuildRecord record) {
        return Problem.error(
                "build-without-full-zip",
                new Location.InFile(record.id()),
                "Only a firmware that was built from a QMK source tree has a full source zip.",
                "The source zip of the built-in core is complete: keywright source-zip makes it.");
    }

    static Problem withoutKeymap(BuildRecord record) {
        return Problem.error(
                "build-without-keymap",
                new Location.InFile(record.id()),
                "No keymap was kept with this build: it could not be read even then.",
                "Choose another build.");
    }

    static Problem changedInTree(BuildRecord record) {
        return Problem.error(
                "tree-keymap-changed",
                new Location.InFile(record.subject().tree().orElse("")),
                "The keymap %s of %s is not in the tree any more as it was built."
                        .formatted(record.subject().keymap(), record.subject().keyboard()),
                "keywright builds export %s writes it as it was.".formatted(record.id()));
    }

    static Problem otherCommit(BuildRecord record, String now) {
        return Problem.warning(
                "tree-at-other-commit",
                new Location.InFile(record.subject().tree().orElse("")),
                "The tree is at another commit now: %s instead of %s."
                        .formatted(now, record.subject().commit().orElse("an unknown one")),
                "Other bytes may come of it; check out the old commit for the same.");
    }

    static Problem otherCore(BuildRecord record, String now) {
        return Problem.warning(
                "core-of-other-version",
                new Location.InFile(record.id()),
                "The built-in core has changed since: %s instead of %s."
                        .formatted(now, record.subject().core().orElse("an unknown one")),
                "Other bytes may come of it.");
    }
}
