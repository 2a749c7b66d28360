package org.keywright.catalogue;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.keywright.problem.Problem;

/** Collects what the keyboard's {@code config.h} and {@code rules.mk} say, for later steps. */
final class ReadSources implements ResolveStep {

    private final KeyboardFolders folders;

    ReadSources(KeyboardFolders folders) {
        this.folders = folders;
    }

    @Override
    public void apply(Draft draft) {
        List<Path> path = folders.path(draft.id());
        List<Problem> problems = new ArrayList<>();
        TreeSources sources = draft.tables().sources();
        draft.say(sources.config(path, problems), sources.rules(path, problems));
        problems.forEach(draft::note);
    }
}
