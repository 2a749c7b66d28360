package org.keywright.cli;

import java.util.List;
import org.keywright.application.ToolchainState;
import org.keywright.option.Value;
import org.keywright.problem.Location;
import org.keywright.problem.Problem;

/** Says how the compiler is, the same way for every command that asks. */
final class ToolchainReply {

    private ToolchainReply() {}

    static Reply of(ToolchainState state) {
        return switch (state) {
            case ToolchainState.Ready ready ->
                    new Reply(
                            List.of("Ready: " + ready.version() + " in " + ready.folder()),
                            members("ready", ready.folder().toString())
                                    .with("version", new Value.Text(ready.version())),
                            List.of());
            case ToolchainState.Missing missing ->
                    new Reply(List.of(), members("missing", ""), List.of(missingProblem(missing)));
            case ToolchainState.Damaged damaged ->
                    new Reply(
                            List.of(),
                            members("damaged", damaged.folder().toString()),
                            List.of(damagedProblem(damaged)));
        };
    }

    private static Value.Table members(String state, String folder) {
        return Value.Table.empty()
                .with("state", new Value.Text(state))
                .with("folder", new Value.Text(folder));
    }

    private static Problem missingProblem(ToolchainState.Missing missing) {
        return Problem.error(
                "toolchain-missing",
                new Location.Everywhere(),
                "No usable compiler: " + missing.why() + ".",
                missing.installable()
                        ? "Run: keywright toolchain install"
                        : "Install avr-gcc and avr-libc so that avr-gcc is on the PATH.");
    }

    private static Problem damagedProblem(ToolchainState.Damaged damaged) {
        return Problem.error(
                "toolchain-damaged",
                new Location.InFile(damaged.folder().toString()),
                "The installed compiler is damaged: " + damaged.what() + ".",
                "Run: keywright toolchain install");
    }
}
