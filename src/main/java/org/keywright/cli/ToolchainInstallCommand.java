package org.keywright.cli;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.keywright.application.ToolchainState;
import org.keywright.application.Toolchains;
import org.keywright.build.Cancellation;
import org.keywright.build.ToolNeed;
import org.keywright.problem.Checked;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code toolchain install}. */
@Command(
        name = "install",
        description = "Install toolchains into your data folder; mends a damaged one.")
final class ToolchainInstallCommand extends AnsweringCommand {

    @Parameters(
            arity = "0..*",
            paramLabel = "NAME",
            description = "avr-gcc, arm-none-eabi-gcc or make; avr-gcc if left out.")
    private List<String> names = List.of();

    @Option(
            names = {"--from", "--archive"},
            paramLabel = "FILE",
            description =
                    "Take it from this archive: one that Keywright knows, or one made by"
                            + " toolchain-bundles/make-bundle.")
    private Optional<Path> archive = Optional.empty();

    @Option(
            names = "--sha256",
            paramLabel = "HASH",
            description = "Trust the archive if this is its SHA-256.")
    private Optional<String> trusted = Optional.empty();

    ToolchainInstallCommand(Session session) {
        super(session);
    }

    @Override
    Reply answer() {
        Checked<List<ToolNeed>> needs = ToolchainNames.read(names, List.of(usual()));
        Toolchains toolchains = keywright().toolchains();
        Cancellation cancellation = new Cancellation();
        try (ProgressLine progress = progress();
                OnInterrupt _ = new OnInterrupt(cancellation::cancel)) {
            Map<ToolNeed, ToolchainState> states = new LinkedHashMap<>();
            for (ToolNeed need : needs.value().orElse(List.of())) {
                if (archive.isEmpty()) {
                    states.put(need, toolchains.install(need, progress, cancellation));
                    continue;
                }
                Checked<ToolchainState> state =
                        toolchains.installFrom(
                                need, archive.get(), trusted, progress, cancellation);
                if (!state.good()) {
                    return Reply.of(state.problems());
                }
                states.put(need, state.value().orElseThrow());
            }
            return ToolchainReply.of(states).after(needs.problems());
        }
    }

    /** An archive is called after what is in it; without one, what the first build needs. */
    private ToolNeed usual() {
        String name = archive.map(a -> String.valueOf(a.getFileName())).orElse("");
        return ToolchainNames.all().stream()
                .filter(need -> name.contains(need.id()))
                .findFirst()
                .orElse(ToolNeed.AVR);
    }
}
