package org.keywright.qmk;

import java.nio.file.Path;
import java.util.List;

/**
 * {@code git-submodule}: whether the libraries that a tree borrows are there. Nothing is fetched:
 * what is missing is said together with the command that fetches it.
 */
final class SubmoduleCommand implements QmkCommand {

    @Override
    public Syntax syntax() {
        return new Syntax().flag("--check").flag("--sync").flag("-f", "--force");
    }

    @Override
    public boolean run(Call call) {
        Path root = call.tree().root();
        List<String> missing = call.tree().missingSubmodules();
        if (!missing.isEmpty() && !call.arguments().has("check")) {
            call.streams().say("These folders of " + root + " are empty: " + missing);
            call.streams().say("If a build needs them: git submodule update --init --recursive");
        }
        return call.arguments().has("sync") || missing.isEmpty();
    }
}
