package org.keywright.problem;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * What came of reading something of the user's: a value, if there is one, and what was wrong on the
 * way.
 *
 * @param value present when something usable was read; absent when an error made that impossible
 * @param problems in the order found; may hold warnings beside a value
 */
public record Checked<T>(Optional<T> value, List<Problem> problems) {

    public Checked {
        problems = List.copyOf(problems);
    }

    /** A value with nothing wrong. */
    public static <T> Checked<T> of(T value) {
        return new Checked<>(Optional.of(value), List.of());
    }

    /** A value with what was noticed on the way. */
    public static <T> Checked<T> of(T value, List<Problem> problems) {
        return new Checked<>(Optional.of(value), problems);
    }

    /** No value. */
    public static <T> Checked<T> failed(List<Problem> problems) {
        return new Checked<>(Optional.empty(), problems);
    }

    /** No value, for one reason. */
    public static <T> Checked<T> failed(Problem problem) {
        return failed(List.of(problem));
    }

    /** Whether a value is there and no problem stops the work. */
    public boolean good() {
        return value.isPresent() && problems.stream().noneMatch(Problem::stops);
    }

    /** Goes on with the value, keeping the problems of both steps. */
    public <R> Checked<R> then(Function<? super T, Checked<R>> next) {
        if (value.isEmpty()) {
            return failed(problems);
        }
        Checked<R> after = next.apply(value.get());
        List<Problem> all = new ArrayList<>(problems);
        all.addAll(after.problems());
        return new Checked<>(after.value(), all);
    }

    /** Changes the value, keeps the problems. */
    public <R> Checked<R> map(Function<? super T, R> change) {
        return new Checked<>(value.map(change), problems);
    }
}
