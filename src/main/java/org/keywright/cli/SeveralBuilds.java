package org.keywright.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;
import org.keywright.application.BuildJob;
import org.keywright.application.BuildSubject;
import org.keywright.application.Keywright;
import org.keywright.application.OpenKeymap;
import org.keywright.option.Value;
import org.keywright.problem.Checked;
import org.keywright.problem.Location;
import org.keywright.problem.Problem;

/** Several keymap files at once: all go into the queue, and each gets its own report. */
final class SeveralBuilds {

    private final Keywright keywright;
    private final BiFunction<OpenKeymap, String, BuildJob> starter;

    /** A file and what became of it so far. */
    private record One(Path file, Checked<OpenKeymap> keymap, List<BuildJob> job) {}

    /**
     * @param starter starts a build; its second argument goes before each line of progress
     */
    SeveralBuilds(Keywright keywright, BiFunction<OpenKeymap, String, BuildJob> starter) {
        this.keywright = keywright;
        this.starter = starter;
    }

    Reply build(List<Path> files) {
        List<One> all = new ArrayList<>();
        Map<String, Path> wanted = new HashMap<>();
        for (Path file : files) {
            Checked<OpenKeymap> keymap =
                    keywright.keymaps().open(file).then(k -> distinct(k, file, wanted));
            all.add(new One(file, keymap, new ArrayList<>()));
        }
        try (OnInterrupt _ = new OnInterrupt(keywright.builds().queue()::cancelAll)) {
            for (int i = 0; i < all.size(); i++) {
                One one = all.get(i);
                String prefix = "%d/%d %s: ".formatted(i + 1, all.size(), one.file().getFileName());
                if (one.keymap().good()) {
                    one.job().add(starter.apply(one.keymap().value().orElseThrow(), prefix));
                }
            }
            return together(all);
        }
    }

    /** Two keymaps of one name would be written to the same files. */
    private static Checked<OpenKeymap> distinct(
            OpenKeymap keymap, Path file, Map<String, Path> wanted) {
        BuildSubject subject = BuildSubject.of(keymap);
        Path other = wanted.putIfAbsent(subject.label(), file);
        return other == null
                ? Checked.of(keymap)
                : Checked.failed(
                        Problem.error(
                                "same-output",
                                new Location.InFile(file.toString()),
                                "Its firmware would be written to the same files as that of %s."
                                        .formatted(other),
                                "Give it another name in \"keymap\", or build it by itself."));
    }

    private Reply together(List<One> all) {
        List<String> lines = new ArrayList<>();
        List<Value> builds = new ArrayList<>();
        List<Problem> problems = new ArrayList<>();
        for (One one : all) {
            Reply reply = reply(one);
            problems.addAll(reply.problems());
            if (!reply.lines().isEmpty()) {
                lines.add(one.file() + ":");
                reply.lines().forEach(line -> lines.add("  " + line));
            }
            builds.add(
                    reply.members()
                            .with("file", new Value.Text(one.file().toString()))
                            .with("ok", new Value.Flag(reply.exitCode() == ExitCode.DONE)));
        }
        Value.Table members = Value.Table.empty().with("builds", new Value.Listing(builds));
        return new Reply(lines, members, problems);
    }

    private Reply reply(One one) {
        if (one.job().isEmpty()) {
            return Reply.of(one.keymap().problems());
        }
        OpenKeymap opened = one.keymap().value().orElseThrow();
        Reply after =
                SizeAdvice.in(
                        JobReply.awaited(one.job().getFirst()), List.of(one.file().toString()));
        List<Problem> placed = keywright.keymaps().placedInFile(opened, after.problems());
        return new Reply(after.lines(), after.members(), placed).after(one.keymap().problems());
    }
}
