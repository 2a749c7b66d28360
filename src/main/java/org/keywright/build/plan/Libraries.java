package org.keywright.build.plan;

import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.keywright.problem.Location;
import org.keywright.problem.Problem;

/**
 * The libraries that a tree borrows, as one keyboard needs them.
 *
 * @param request for the keyboard
 */
record Libraries(PlanRequest request) {

    private static final Pattern ABSENT_FILE =
            Pattern.compile("(lib/[A-Za-z0-9_.-]+)/(\\S{1,300}): No such file or directory");

    /** Those that every firmware for the processor takes and that the tree lacks. */
    Optional<Problem> missing() {
        TreeSet<String> missing = new TreeSet<>(request.sources().neededLibraries());
        missing.retainAll(request.sources().missingLibraries());
        return missing.isEmpty() ? Optional.empty() : Optional.of(absent(List.copyOf(missing)));
    }

    /** Those that the tree lacks and that the tools complained about. */
    List<Problem> missingIn(String said) {
        List<String> missing =
                request.sources().missingLibraries().stream()
                        .filter(library -> said.contains(library + "/"))
                        .toList();
        return missing.isEmpty() ? List.of() : List.of(absent(missing));
    }

    /** A library that is there, in a version without a file that the makefiles want. */
    Optional<Problem> tooOldIn(String said) {
        Matcher absent = ABSENT_FILE.matcher(said);
        return absent.find()
                        && !request.sources().missingLibraries().contains(absent.group(1))
                        && request.sources().neededLibraries().contains(absent.group(1))
                ? Optional.of(other(absent.group(1), absent.group(2)))
                : Optional.empty();
    }

    /** A library whose own headers the compiler refuses does not fit the others. */
    Optional<Problem> refusedIn(List<Problem> problems) {
        return problems.stream()
                .filter(problem -> problem.code().equals("compiler-error"))
                .map(problem -> problem.location() instanceof Location.InText in ? in.name() : "")
                .flatMap(
                        file ->
                                request.sources().neededLibraries().stream()
                                        .filter(library -> file.startsWith(library + "/"))
                                        .map(library -> other(library, "other declarations")))
                .findFirst();
    }

    private Problem absent(List<String> libraries) {
        String folders = String.join(", ", libraries);
        return Problem.error(
                "library-missing",
                new Location.InFile(request.tree().toString()),
                libraries.size() == 1
                        ? "%s needs %s, which is not in this tree."
                                .formatted(request.keyboard(), folders)
                        : "%s needs %s, which are not in this tree."
                                .formatted(request.keyboard(), folders),
                request.sources().adviceFor(libraries));
    }

    private Problem other(String library, String file) {
        return Problem.error(
                "library-too-old",
                new Location.InFile(request.tree().toString()),
                "%s has the processor %s, which wants %s; the %s of this tree does not have that."
                        .formatted(request.keyboard(), request.processor(), file, library),
                "Bring the libraries to the versions that belong to the tree: git submodule update"
                        + " --init "
                        + String.join(" ", request.sources().neededLibraries()));
    }
}
