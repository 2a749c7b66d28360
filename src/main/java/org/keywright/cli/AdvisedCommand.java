package org.keywright.cli;

import org.keywright.problem.Problem;

/** Names the command that does what a problem advises, where the window has a button for it. */
final class AdvisedCommand {

    private AdvisedCommand() {}

    /** The same problem; its advice ends with the command, if there is one. */
    static Problem named(Problem problem) {
        return switch (problem.code()) {
            case "device-denied", "modem-manager" ->
                    with(problem, "keywright devices --install-rules");
            case "bootloader-not-ready", "bootloader-not-found" ->
                    with(problem, "keywright devices");
            default -> problem;
        };
    }

    private static Problem with(Problem problem, String command) {
        return new Problem(
                problem.code(),
                problem.severity(),
                problem.location(),
                problem.message(),
                problem.advice() + " Command: " + command);
    }
}
