package org.keywright.application;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.keywright.build.BuildRecord;
import org.keywright.build.BuildRecord.Firmware;
import org.keywright.build.BuildRecord.KeptFile;
import org.keywright.build.BuildRecord.Subject;
import org.keywright.problem.Checked;
import org.keywright.problem.Problem;
import org.keywright.schema.JsonDocument;
import org.keywright.schema.JsonReader;

/**
 * What is not the same in two builds of the history: what went in first, key by key and option by
 * option, then what came out.
 */
final class RecordComparison {

    private final History history;
    private final BuildRecord before;
    private final BuildRecord after;
    private final List<RecordDifference> found = new ArrayList<>();
    private final List<Problem> problems = new ArrayList<>();

    RecordComparison(History history, BuildRecord before, BuildRecord after) {
        this.history = history;
        this.before = before;
        this.after = after;
    }

    /** All differences, with a problem for each keymap that is not as it was kept. */
    Checked<List<RecordDifference>> differences() {
        subjects("keyboard", subject -> Optional.of(subject.keyboard()));
        subjects("keymap", subject -> Optional.of(subject.keymap()));
        subjects("converter", Subject::converter);
        projects();
        subjects("tree", Subject::tree);
        subjects("commit", Subject::commit);
        subjects("core", Subject::core);
        firmwares("compiler", Firmware::compiler);
        differ("outcome", word(before), word(after));
        firmwares("flash", firmware -> firmware.flashUsed() + " bytes");
        firmwares("RAM", firmware -> firmware.ramUsed() + " bytes");
        firmwares("SHA-256", Firmware::sha256);
        return Checked.of(List.copyOf(found), problems);
    }

    private void subjects(String what, Function<Subject, Optional<String>> part) {
        differ(what, part.apply(before.subject()), part.apply(after.subject()));
    }

    private void firmwares(String what, Function<Firmware, String> part) {
        differ(what, before.firmware().map(part), after.firmware().map(part));
    }

    private static Optional<String> word(BuildRecord record) {
        return Optional.of(record.outcome().name().toLowerCase(java.util.Locale.ROOT));
    }

    private void differ(String what, Optional<String> then, Optional<String> now) {
        if (!then.equals(now)) {
            found.add(new RecordDifference(what, then, now));
        }
    }

    /** A keymap.json key by key; of other files only whether they are the same. */
    private void projects() {
        Set<String> paths = new LinkedHashSet<>();
        before.project().forEach(file -> paths.add(file.path()));
        after.project().forEach(file -> paths.add(file.path()));
        for (String path : paths) {
            Optional<KeptFile> then = file(before, path);
            Optional<KeptFile> now = file(after, path);
            boolean same = then.map(KeptFile::sha256).equals(now.map(KeptFile::sha256));
            boolean json = path.equals(Snapshot.KEYMAP) && then.isPresent() && now.isPresent();
            if (!same && json) {
                keymaps();
            } else if (!same) {
                String name = path.substring(BuildRecord.PROJECT.length());
                found.add(new RecordDifference(name, then.map(this::words), now.map(this::words)));
            }
        }
    }

    private static Optional<KeptFile> file(BuildRecord record, String path) {
        return record.project().stream().filter(file -> file.path().equals(path)).findFirst();
    }

    private String words(KeptFile file) {
        return "%d bytes, SHA-256 %s".formatted(file.bytes(), file.sha256().substring(0, 8));
    }

    private void keymaps() {
        Checked<JsonDocument> then = keymap(before);
        Checked<JsonDocument> now = keymap(after);
        problems.addAll(then.problems());
        problems.addAll(now.problems());
        if (then.good() && now.good()) {
            found.addAll(
                    KeymapDifferences.of(
                            then.value().orElseThrow().root(), now.value().orElseThrow().root()));
        }
    }

    private Checked<JsonDocument> keymap(BuildRecord record) {
        return history.file(record, Snapshot.KEYMAP)
                .then(bytes -> JsonReader.read(record.id() + "/keymap.json", bytes));
    }
}
