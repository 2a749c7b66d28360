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
            case ToolchainState.Ready(String version) ->
                    new Reply(
                            List.of("Ready: " + version),
                            members("ready").with("version", new Value.Text(version)),
                            List.of());
            case ToolchainState.Missing(boolean installable) ->
                    new Reply(List.of(), members("missing"), List.of(missing(installable)));
            case ToolchainState.Damaged(String what) ->
                    new Reply(List.of(), members("damaged"), List.of(damaged(what)));
        };
    }

    private static Value.Table members(String state) {
        return Value.Table.empty().with("state", new Value.Text(state));
    }

    private static Problem missing(boolean installable) {
        return Problem.error(
                "toolchain-missing",
                new Location.Everywhere(),
                "There is no usable compiler.",
                installable
                        ? "Run: keywright toolchain install"
                        : "Install avr-gcc and avr-libc so that avr-gcc is on the PATH.");
    }

    private static Problem damaged(String what) {
        return Problem.error(
                "toolchain-damaged",
                new Location.Everywhere(),
                "The installed compiler is damaged: " + what + ".",
                "Run: keywright toolchain install");
    }
}
