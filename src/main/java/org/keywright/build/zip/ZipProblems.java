package org.keywright.build.zip;

import org.keywright.problem.Location;
import org.keywright.problem.Problem;

/** Why a source zip was left out; the firmware is there all the same. */
public final class ZipProblems {

    private ZipProblems() {}

    /** A file, or a link, that lies somewhere else on this machine. */
    public static Problem outside(String file) {
        return Problem.warning(
                "source-zip-outside",
                new Location.InFile(file),
                "The full source zip was left out: the build read a file outside of the tree.",
                "Put the file into the tree, or pass on the small source zip.");
    }

    /** A file that the keymap names by its place on this machine: not even the tree has it. */
    public static Problem outsideKeymap(String file) {
        return Problem.warning(
                "source-zip-outside",
                new Location.InFile(file),
                "The small source zip was left out: the keymap includes a file outside of the tree.",
                "Put the file beside the keymap.");
    }

    /** A name, or a size, that no zip for other machines should have. */
    public static Problem unfit(String name) {
        return Problem.warning(
                "source-zip-unfit",
                new Location.Everywhere(),
                "The source zip was left out: it cannot hold " + name + ".",
                "Use plain names without blanks in the tree.");
    }

    /** Somebody wrote to the tree meanwhile. */
    static Problem changed(String file) {
        return Problem.warning(
                "source-zip-changed",
                new Location.InFile(file),
                "The source zip was left out: a file changed after it had been compiled.",
                "Build again.");
    }

    /** There is no list of commands. */
    public static Problem withoutPlan() {
        return Problem.warning(
                "source-zip-without-plan",
                new Location.Everywhere(),
                "The full source zip was left out: only make knows how this keyboard is built.",
                "Pass on the small source zip.");
    }
}
