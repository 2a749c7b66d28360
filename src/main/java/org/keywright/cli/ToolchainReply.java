package org.keywright.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.keywright.application.ToolchainEntry;
import org.keywright.application.ToolchainState;
import org.keywright.build.ToolNeed;
import org.keywright.option.Value;
import org.keywright.problem.Location;
import org.keywright.problem.Problem;

/** Says how the toolchains are, the same way for every command that asks. */
final class ToolchainReply {

    private static final double MEGABYTE = 1_000_000;

    private ToolchainReply() {}

    /**
     * What became of some.
     *
     * @param states in the order to print
     */
    static Reply of(Map<ToolNeed, ToolchainState> states) {
        List<String> lines = new ArrayList<>();
        List<Value> members = new ArrayList<>();
        List<Problem> problems = new ArrayList<>();
        states.forEach(
                (need, state) -> {
                    members.add(members(need.id(), state));
                    switch (state) {
                        case ToolchainState.Ready(String version) -> lines.add("Ready: " + version);
                        case ToolchainState.Missing(boolean installable) ->
                                problems.add(missing(need, installable));
                        case ToolchainState.Damaged(String what) ->
                                problems.add(damaged(need, what));
                    }
                });
        return new Reply(
                lines,
                Value.Table.empty().with("toolchains", new Value.Listing(members)),
                problems);
    }

    /** All of them, none of which has to be there. */
    static Reply of(List<ToolchainEntry> entries) {
        List<String> lines = new ArrayList<>();
        List<Value> members = new ArrayList<>();
        for (ToolchainEntry entry : entries) {
            lines.add("%-18s %s".formatted(entry.name(), description(entry)));
            members.add(
                    members(entry.name(), entry.state())
                            .with("installed", new Value.Flag(entry.installed()))
                            .with("bytes", new Value.Whole(entry.bytes()))
                            .with(
                                    "programs",
                                    new Value.Text(
                                            entry.programs().map(Object::toString).orElse(""))));
        }
        return new Reply(
                lines,
                Value.Table.empty().with("toolchains", new Value.Listing(members)),
                List.of());
    }

    private static String description(ToolchainEntry entry) {
        String size =
                entry.installed()
                        ? " (installed, %.0f MB)".formatted(entry.bytes() / MEGABYTE)
                        : " (of this machine)";
        return switch (entry.state()) {
            case ToolchainState.Ready(String version) ->
                    version + size + entry.programs().map(p -> " in " + p).orElse("");
            case ToolchainState.Missing(boolean installable) ->
                    installable ? "not there; can be installed" : "not there";
            case ToolchainState.Damaged(String what) -> "damaged: " + what;
        };
    }

    private static Value.Table members(String name, ToolchainState state) {
        Value.Table table =
                Value.Table.empty()
                        .with("name", new Value.Text(name))
                        .with(
                                "state",
                                new Value.Text(
                                        state.getClass().getSimpleName().toLowerCase(Locale.ROOT)));
        return state instanceof ToolchainState.Ready(String version)
                ? table.with("version", new Value.Text(version))
                : table;
    }

    private static Problem missing(ToolNeed need, boolean installable) {
        return Problem.error(
                "toolchain-missing",
                new Location.Everywhere(),
                "There is no usable %s.".formatted(need.id()),
                installable ? install(need) : need.advice());
    }

    private static Problem damaged(ToolNeed need, String what) {
        return Problem.error(
                "toolchain-damaged",
                new Location.Everywhere(),
                "The installed %s is damaged: %s.".formatted(need.id(), what),
                install(need));
    }

    private static String install(ToolNeed need) {
        return "Run: keywright toolchain install " + need.id();
    }
}
