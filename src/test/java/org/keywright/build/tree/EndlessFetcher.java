package org.keywright.build.tree;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.keywright.build.Cancellation;

/** Adds, completes, updates and removes a source for ever, in a process that a test kills. */
final class EndlessFetcher {

    private static final TreeListener SILENT = (step, fraction) -> {};

    private EndlessFetcher() {}

    public static void main(String[] arguments) throws Exception {
        SourceStore store = new SourceStore(Path.of(arguments[0]));
        Cancellation never = new Cancellation();
        Origin.Git origin = new Origin.Git(arguments[1], "0.1");
        for (int round = 0; ; round++) {
            store.remove("qmk", never);
            store.addGit("qmk", origin, "lib/lufa"::equals, SILENT, never);
            if (round == 0) {
                System.out.println("fetched");
            }
            store.fetchLibraries("qmk", List.of("lib/chibios"), SILENT, never);
            store.update("qmk", Optional.of("master"), id -> false, SILENT, never);
            store.goBack("qmk", never);
        }
    }
}
