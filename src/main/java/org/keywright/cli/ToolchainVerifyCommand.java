package org.keywright.cli;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.keywright.application.ToolchainState;
import org.keywright.build.ToolNeed;
import org.keywright.problem.Checked;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** {@code toolchain verify}. */
@Command(
        name = "verify",
        description = "Compare every file of an installed toolchain with what was unpacked.")
final class ToolchainVerifyCommand extends AnsweringCommand {

    @Parameters(
            arity = "0..*",
            paramLabel = "NAME",
            description = "avr-gcc, arm-none-eabi-gcc or make; avr-gcc if left out.")
    private List<String> names = List.of();

    ToolchainVerifyCommand(Session session) {
        super(session);
    }

    @Override
    Reply answer() {
        Checked<List<ToolNeed>> needs = ToolchainNames.read(names, List.of(ToolNeed.AVR));
        Map<ToolNeed, ToolchainState> states = new LinkedHashMap<>();
        needs.value()
                .orElse(List.of())
                .forEach(need -> states.put(need, keywright().toolchains().verify(need)));
        return ToolchainReply.of(states).after(needs.problems());
    }
}
