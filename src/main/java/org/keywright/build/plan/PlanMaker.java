package org.keywright.build.plan;

import java.io.IOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Supplier;
import org.keywright.build.BuildListener;
import org.keywright.build.BuildStep;
import org.keywright.build.BuildStoppedException;
import org.keywright.build.Cancellation;
import org.keywright.build.CompilerMessages;
import org.keywright.build.LogLine;
import org.keywright.build.ParallelCompile;
import org.keywright.build.ShellText;
import org.keywright.build.ToolOutput;
import org.keywright.build.Tools;
import org.keywright.build.UnitWork;
import org.keywright.problem.Checked;
import org.keywright.problem.Problem;

/** Compiles and links what a plan says, or lets make do it. */
final class PlanMaker {

    private final PlanRequest request;
    private final PlanFolder folder;
    private final Tools tools;
    private final BuildMemory memory;
    private final BuildListener listener;
    private final Cancellation cancellation;
    private final CompilerMessages messages;
    private final List<Problem> problems = new ArrayList<>();
    private final StringBuilder said = new StringBuilder();
    private Supplier<SortedMap<String, Optional<String>>> reads = TreeMap::new;
    private int compiled;
    private int reused;

    PlanMaker(
            PlanRequest request,
            PlanFolder folder,
            Tools tools,
            BuildMemory memory,
            BuildListener listener,
            Cancellation cancellation,
            CompilerMessages messages) {
        this.request = request;
        this.folder = folder;
        this.tools = tools;
        this.memory = memory;
        this.listener = listener;
        this.cancellation = cancellation;
        this.messages = messages;
    }

    PlannedFirmware make(TreePlan plan) throws IOException, BuildStoppedException {
        // What was compiled is kept while the linker runs, which needs one core, and if it fails.
        try (PlannedUnitWork work =
                new PlannedUnitWork(request, folder, tools, memory, cancellation)) {
            PlannedFirmware made = make(plan, work);
            work.finish().ifPresent(this::tellUnkept);
            return made;
        }
    }

    /** The firmware is as good; only the next build takes longer. */
    private void tellUnkept(IOException why) {
        listener.log(LogLine.Kind.NOTE, "", "not kept for the next build: " + why.getMessage());
    }

    private PlannedFirmware make(TreePlan plan, PlannedUnitWork work)
            throws IOException, BuildStoppedException {
        listener.progress(BuildStep.COMPILE, 0);
        reads = work::reads;
        List<UnitWork.Outcome> outcomes = new ParallelCompile<>(work, listener).run(plan.units());
        outcomes.forEach(outcome -> note(outcome.output()));
        compiled = (int) outcomes.stream().filter(UnitWork.Outcome::compiled).count();
        reused = outcomes.size() - compiled;
        work.keep();
        if (stopped()) {
            tellFolders(plan);
            return failed();
        }
        listener.progress(BuildStep.LINK, 0);
        PlannedProgram program = new PlannedProgram(plan, work, tools.identity(), memory.store());
        Optional<LinkedFiles> known = program.find();
        if (known.isPresent()) {
            return made(plan.product(), known.get());
        }
        List<ShellCommand> steps = new ArrayList<>(plan.archives());
        steps.add(plan.link());
        steps.addAll(plan.product().commands());
        for (ShellCommand step : steps) {
            ToolOutput output = run(step);
            if (step.equals(plan.link()) && NoRoom.alone(output)) {
                return oversized(output, plan.link());
            }
            note(output);
            if (stopped()) {
                return failed();
            }
        }
        LinkedFiles linked = LinkedFiles.read(folder, plan.product());
        if (problems.isEmpty()) {
            keep(program, linked);
        }
        return made(plan.product(), linked);
    }

    private void keep(PlannedProgram program, LinkedFiles linked) {
        try {
            program.keep(linked);
        } catch (IOException full) {
            tellUnkept(full);
        }
    }

    /** The size of what does not fit is worth knowing. */
    private PlannedFirmware oversized(ToolOutput refused, ShellCommand link)
            throws IOException, BuildStoppedException {
        ShellCommand patient =
                PatientScript.instead(request.tree(), link, refused.text(), folder.scratch());
        ToolOutput forced = run(NoRoom.ignored(patient));
        note(refused);
        return forced.good() && Files.isRegularFile(folder.product("elf"))
                ? failed().with(PlannedSize.Linked.read(folder))
                : failed();
    }

    private ToolOutput run(ShellCommand step) throws IOException, BuildStoppedException {
        listener.log(LogLine.Kind.COMMAND, "", ShellText.of(step.variables(), step.words()));
        return tools.run(step.call(folder.scratch()), request.tree(), cancellation);
    }

    /** What the compiler read, as the commands name it. */
    Set<String> reads() {
        return reads.get().keySet();
    }

    /**
     * Lets make compile and link: slower, with no count of what is done, but it knows every trick.
     */
    PlannedFirmware makeBy(MakeCall make, PlannedProduct product)
            throws IOException, BuildStoppedException {
        listener.progress(BuildStep.COMPILE, 0);
        note(make.build());
        for (ShellCommand step : product.commands()) {
            if (stopped()) {
                return failed();
            }
            note(run(step));
        }
        if (!stopped()) {
            SortedMap<String, Optional<String>> below = DependencyFiles.below(folder.objects());
            reads = () -> below;
        }
        return stopped() ? failed() : made(product, LinkedFiles.read(folder, product));
    }

    private void note(ToolOutput output) {
        output.text().lines().forEach(line -> listener.log(LogLine.Kind.OUTPUT, "", line));
        problems.addAll(messages.problems(output));
        if (!output.good()) {
            said.append(output.text());
        }
    }

    /** A header that was not found may be one of a library that is on the way to it. */
    private void tellFolders(TreePlan plan) {
        if (said.indexOf("No such file or directory") >= 0) {
            plan.units().stream()
                    .flatMap(unit -> unit.headerFolders().stream())
                    .distinct()
                    .forEach(name -> said.append(name).append("/\n"));
        }
    }

    private boolean stopped() {
        return problems.stream().anyMatch(Problem::stops);
    }

    private PlannedFirmware made(PlannedProduct product, LinkedFiles linked) throws IOException {
        Checked<PlannedProgram.Files> files = new Finisher(request.tree()).finish(product, linked);
        problems.addAll(files.problems());
        return end(files.value());
    }

    private PlannedFirmware failed() {
        return end(Optional.empty());
    }

    private PlannedFirmware end(Optional<PlannedProgram.Files> files) {
        return new PlannedFirmware(
                files, Optional.empty(), problems, compiled, reused, reads.get(), said.toString());
    }
}
