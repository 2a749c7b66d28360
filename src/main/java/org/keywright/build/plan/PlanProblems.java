package org.keywright.build.plan;

import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.keywright.build.BuildTarget;
import org.keywright.build.ToolNeed;
import org.keywright.build.ToolOutput;
import org.keywright.build.bootloader.BootloaderProblems;
import org.keywright.problem.Location;
import org.keywright.problem.Problem;

/** What can be wrong with a tree that firmware is built from. */
final class PlanProblems {

    private static final int MOST_LINES = 5;

    private static final Problem KILLED =
            Problem.error(
                    "compiler-killed",
                    new Location.Everywhere(),
                    "A compiler was killed before it had answered.",
                    "The machine may be short of memory: close other programs and build again.");

    private static final Pattern BOOTLOADER =
            Pattern.compile("(?m)^KEYWRIGHT-BOOTLOADER ([\\w-]*)$");

    /** For chips whose makefiles have no such target, and for bootloaders without sources. */
    private static final Pattern NO_BOOTLOADER =
            Pattern.compile(
                    "No rule to make target .(bootloader|production)'"
                            + "|\\*\\*\\* Invalid BOOTLOADER");

    private PlanProblems() {}

    /** What keeps make from working in these folders at all. */
    static List<Problem> unfit(PlanFolder folder, PlanRequest request) {
        if (!Files.isRegularFile(request.tree().resolve("builddefs/build_keyboard.mk"))) {
            return List.of(
                    Problem.error(
                            "tree-without-makefiles",
                            new Location.InFile(request.tree().toString()),
                            "This firmware tree has no builddefs/build_keyboard.mk.",
                            "Name the folder of a whole QMK source tree."));
        }
        if (ToolNeed.compilerFor(request.processor()).isEmpty()) {
            return List.of(otherProcessor(request));
        }
        Optional<Problem> missing = new Libraries(request).missing();
        if (missing.isPresent()) {
            return List.of(missing.get());
        }
        String path = folder.path().toString();
        return path.matches("[\\p{L}\\p{N}/._+-]+")
                ? List.of()
                : List.of(
                        Problem.error(
                                "unfit-build-folder",
                                new Location.InFile(path),
                                "make cannot work in a folder with such a name.",
                                "Set XDG_CACHE_HOME to a folder without blanks."));
    }

    private static Problem otherProcessor(PlanRequest request) {
        return Problem.error(
                "processor-not-buildable",
                new Location.Everywhere(),
                "%s has the processor %s; Keywright knows compilers for AVR (%s) and ARM (%s) only."
                        .formatted(
                                request.keyboard(),
                                request.processor(),
                                ToolNeed.AVR.id(),
                                ToolNeed.ARM.id()),
                "Build this one with the tree's own tools; for GD32VF103 they look for"
                        + " riscv32-unknown-elf-gcc.");
    }

    /** What make does with the linked program is not known, so it cannot be said what to flash. */
    static List<Problem> unknownProduct(Planned planned, PlanRequest request) {
        return List.of(
                Problem.error(
                        "unknown-product",
                        new Location.InFile(request.tree().toString()),
                        "What the tree's makefiles make of the linked program is not understood: "
                                + planned.unread().orElse("nothing"),
                        "Build this one with the tree's own tools."));
    }

    /** Why make could not even say what it would do. */
    static List<Problem> ofMake(ToolOutput output, PlanRequest request) {
        if (output.exitCode() == MakeCall.KILLED) {
            return List.of(KILLED);
        }
        Optional<Problem> bootloader = withoutBootloader(output.text(), request);
        if (bootloader.isPresent()) {
            return List.of(bootloader.get());
        }
        Libraries libraries = new Libraries(request);
        List<Problem> missing = new ArrayList<>(libraries.missingIn(output.text()));
        libraries.tooOldIn(output.text()).ifPresent(missing::add);
        if (!missing.isEmpty()) {
            return missing;
        }
        List<String> lines =
                output.text()
                        .lines()
                        .filter(l -> l.contains("***") || l.contains("rror"))
                        .limit(MOST_LINES)
                        .toList();
        return List.of(
                Problem.error(
                        "makefiles-failed",
                        new Location.InFile(request.tree().toString()),
                        "The tree's makefiles refuse to build this keyboard: "
                                + String.join(" ", lines),
                        "Look at the keyboard's rules.mk and at the tree."));
    }

    /** The makefiles were read to their end, and then would not make the bootloader. */
    private static Optional<Problem> withoutBootloader(String said, PlanRequest request) {
        Matcher bootloader = BOOTLOADER.matcher(said);
        return request.target() != BuildTarget.FIRMWARE
                        && bootloader.find()
                        && NO_BOOTLOADER.matcher(said).find()
                ? Optional.of(
                        BootloaderProblems.notBuildable(
                                request.keyboard(),
                                bootloader.group(1),
                                request.needs().contains(ToolNeed.AVR)))
                : Optional.empty();
    }

    /** Adds that a library is missing, where that is what the tools complained about. */
    static List<Problem> explained(
            List<Problem> problems, PlannedFirmware made, PlanRequest request) {
        Libraries libraries = new Libraries(request);
        List<Problem> all = new ArrayList<>(libraries.missingIn(made.said()));
        libraries.refusedIn(problems).ifPresent(all::add);
        all.addAll(problems);
        return all.stream().distinct().toList();
    }
}
