package org.keywright.build;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The keys under which the parts of one plan are kept, for one compiler. */
final class PlanHash {

    /** Raised when the meaning of a key changes. */
    private static final String SCHEME = "keywright-cache 1";

    private final BuildPlan plan;
    private final String identity;
    private final Map<String, String> contents = new HashMap<>();
    private final String names;

    PlanHash(BuildPlan plan, Toolchain toolchain) {
        this.plan = plan;
        this.identity = SCHEME + "\n" + toolchain.identity() + "\n";
        plan.files().forEach((path, text) -> contents.put(path, Sha256.of(text)));
        this.names = Sha256.of(String.join("\n", plan.files().keySet()));
    }

    /** The key of the linked firmware: everything counts. */
    String firmware() {
        StringBuilder text = new StringBuilder(identity);
        plan.units().forEach(u -> text.append(u).append('\n'));
        text.append(plan.linkArguments()).append('\n');
        plan.files().keySet().forEach(path -> text.append(content(path)));
        return Sha256.of(text.toString());
    }

    /**
     * The key of what is known about a unit's headers. The names of all files count too: a new file
     * could hide one that was read before.
     */
    String unit(CompileUnit unit) {
        return Sha256.of(identity + unit + "\n" + names + "\n" + content(unit.source()));
    }

    /** The key of the unit's object, if these are the files it reads. */
    String object(CompileUnit unit, List<String> dependencies) {
        StringBuilder text = new StringBuilder(unit(unit));
        dependencies.forEach(path -> text.append('\n').append(content(path)));
        return Sha256.of(text.toString());
    }

    /** Whether every one of these files is part of the plan. */
    boolean knows(List<String> dependencies) {
        return contents.keySet().containsAll(dependencies);
    }

    private String content(String path) {
        return contents.getOrDefault(path, "none") + " " + path + "\n";
    }
}
