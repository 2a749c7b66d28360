package org.keywright.schema;

import com.networknt.schema.Error;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.keywright.option.Value;
import org.keywright.problem.Location;
import org.keywright.problem.Problem;

/** Turns what the validator found into problems: one for each mistake, in our words. */
final class SchemaFindings {

    private static final int MOST = 100;

    private SchemaFindings() {}

    static List<Problem> problems(
            List<Error> errors, Value root, Function<String, ? extends Location> locate) {
        List<Problem> problems = new ArrayList<>();
        Set<String> seen = new HashSet<>();
        for (Error error : outermost(errors)) {
            String pointer = SchemaWording.pointer(error);
            String message = SchemaWording.message(error, branches(error, errors));
            if (problems.size() < MOST && seen.add(pointer + " " + message)) {
                problems.add(
                        Problem.error(
                                "schema-" + code(error),
                                locate.apply(pointer),
                                message,
                                SchemaWording.advice(error)));
            }
        }
        return problems;
    }

    /** {@code additionalProperties} becomes {@code additional-properties}. */
    private static String code(Error error) {
        return error.getKeyword()
                .replaceAll("([a-z])([A-Z])", "$1-$2")
                .toLowerCase(java.util.Locale.ROOT);
    }

    /** Without what was found inside a choice that failed as a whole. */
    private static List<Error> outermost(List<Error> errors) {
        List<String> choices =
                errors.stream()
                        .filter(SchemaFindings::isChoice)
                        .map(e -> e.getEvaluationPath() + "/")
                        .toList();
        return errors.stream()
                .filter(
                        e ->
                                choices.stream()
                                        .noneMatch(e.getEvaluationPath().toString()::startsWith))
                .toList();
    }

    private static boolean isChoice(Error error) {
        return error.getKeyword().equals("oneOf") || error.getKeyword().equals("anyOf");
    }

    /** What the branches of a failed choice had against the value, the deepest finding first. */
    private static List<Error> branches(Error choice, List<Error> errors) {
        if (!isChoice(choice)) {
            return List.of();
        }
        String prefix = choice.getEvaluationPath() + "/";
        return errors.stream()
                .filter(e -> e.getEvaluationPath().toString().startsWith(prefix))
                .filter(e -> !isChoice(e))
                .sorted(Comparator.comparingInt(e -> -e.getInstanceLocation().getNameCount()))
                .toList();
    }
}
