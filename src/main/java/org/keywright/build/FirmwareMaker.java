package org.keywright.build;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.keywright.problem.Problem;

/** Lays out, compiles and links one plan in a folder of its own. */
final class FirmwareMaker {

    private static final String PROGRAM = "firmware.elf";

    private final Toolchain toolchain;
    private final ObjectStore store;
    private final Path workshop;
    private final BuildListener listener;
    private final Cancellation cancellation;

    FirmwareMaker(
            Toolchain toolchain,
            ObjectStore store,
            Path workshop,
            BuildListener listener,
            Cancellation cancellation) {
        this.toolchain = toolchain;
        this.store = store;
        this.workshop = workshop;
        this.listener = listener;
        this.cancellation = cancellation;
    }

    LinkedFirmware make(BuildPlan plan, PlanHash hash, CompilerMessages messages)
            throws IOException, BuildStoppedException {
        try (BuildFolder folder = BuildFolder.make(workshop)) {
            listener.progress(BuildStep.LAY_OUT, 0);
            folder.layOut(plan);

            listener.progress(BuildStep.COMPILE, 0);
            UnitCompiler compiler = new UnitCompiler(hash, store, toolchain, folder, cancellation);
            List<UnitWork.Outcome> outcomes =
                    new ParallelCompile<>(compiler, listener).run(plan.units());
            List<Problem> problems = new ArrayList<>();
            outcomes.forEach(o -> problems.addAll(messages.problems(o.output())));
            int compiled = (int) outcomes.stream().filter(UnitWork.Outcome::compiled).count();
            UnitCount count = new UnitCount(compiled, outcomes.size() - compiled);
            if (problems.stream().anyMatch(Problem::stops)) {
                return new LinkedFirmware(Optional.empty(), problems, count);
            }

            listener.progress(BuildStep.LINK, 0);
            ToolOutput linked = link(plan, folder);
            problems.addAll(messages.problems(linked));
            Optional<byte[]> elf =
                    linked.good() ? Optional.of(folder.read(PROGRAM)) : Optional.empty();
            return new LinkedFirmware(elf, problems, count);
        }
    }

    private ToolOutput link(BuildPlan plan, BuildFolder folder)
            throws IOException, BuildStoppedException {
        List<String> arguments = new ArrayList<>(plan.linkArguments());
        plan.units().forEach(unit -> arguments.add(unit.object()));
        arguments.addAll(List.of("-o", PROGRAM));
        List<String> words = new ArrayList<>(List.of(UnitCompiler.driver(toolchain)));
        words.addAll(arguments);
        listener.log(LogLine.Kind.COMMAND, "", ShellText.of(words));
        ToolOutput output = toolchain.run(arguments, folder.path(), cancellation);
        output.text().lines().forEach(line -> listener.log(LogLine.Kind.OUTPUT, "", line));
        return output;
    }
}
