package org.keywright.application;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.keywright.keymap.SetOption;
import org.keywright.mapping.MappingRule;
import org.keywright.mapping.MappingTables;
import org.keywright.option.OptionBook;
import org.keywright.option.OptionDescriptor;
import org.keywright.option.OptionKind;
import org.keywright.option.OptionStanding;
import org.keywright.option.Value;
import org.keywright.problem.Checked;
import org.keywright.problem.Location;
import org.keywright.problem.Problem;

/** The options of keymaps for one keyboard. Immutable, safe for threads. */
public final class BoardOptions {

    private final OptionBook book;
    private final Value.Table board;
    private final MappingTables mappings;
    private final Function<Value.Table, List<Problem>> schema;

    BoardOptions(
            OptionBook book,
            Value.Table board,
            MappingTables mappings,
            Function<Value.Table, List<Problem>> schema) {
        this.book = book;
        this.board = board;
        this.mappings = mappings;
        this.schema = schema;
    }

    /** Every option there is. */
    public OptionBook book() {
        return book;
    }

    /** How an option stands in a keymap with that {@code config}. */
    public OptionStanding standing(OptionDescriptor option, Value.Table config) {
        return OptionStanding.of(option, config, board);
    }

    /** A value as it is typed. */
    public String text(OptionDescriptor option, Value value) {
        return OptionText.of(option.kind(), value);
    }

    /** What was typed, as a value; a problem when it cannot be one of that kind. */
    public Checked<Value> read(OptionDescriptor option, String typed) {
        return OptionText.read(option, typed);
    }

    /** The same, and a problem also when the keymap may not have that value. */
    public Checked<Value> read(OptionDescriptor option, String typed, Value.Table config) {
        return read(option, typed)
                .then(
                        value -> {
                            List<Problem> problems = problems(option, value, config);
                            return problems.isEmpty()
                                    ? Checked.of(value)
                                    : Checked.failed(problems);
                        });
    }

    /** Why a keymap with that {@code config} may not give an option that value; empty if it may. */
    public List<Problem> problems(OptionDescriptor option, Value value, Value.Table config) {
        Location place = new Location.OnOption(option.path().toString());
        Optional<Problem> first =
                inTheWay(option, config, place).or(() -> beyond(option, value, place));
        if (first.isPresent()) {
            return List.of(first.get());
        }
        Value.Table after = new SetOption(option.path(), value).in(config);
        List<Problem> problems = new ArrayList<>(schema.apply(after));
        problems.removeIf(problem -> !isAbout(problem, option.path().toString()));
        return problems.isEmpty() ? unwritable(option, value) : problems;
    }

    private static boolean isAbout(Problem problem, String path) {
        return problem.location() instanceof Location.OnOption(String at)
                && (at.equals(path) || at.startsWith(path + ".") || path.startsWith(at + "."));
    }

    /** A table that the option would be in is something else in this keymap. */
    private static Optional<Problem> inTheWay(
            OptionDescriptor option, Value.Table config, Location place) {
        Value here = config;
        List<String> steps = option.path().steps();
        for (int i = 0; i < steps.size() - 1; i++) {
            Optional<Value> next = here.child(steps.get(i));
            if (next.isEmpty()) {
                return Optional.empty();
            }
            here = next.get();
            if (!(here instanceof Value.Table)) {
                String parent = String.join(".", steps.subList(0, i + 1));
                return Optional.of(
                        Problem.error(
                                "option-in-the-way",
                                place,
                                "The keymap has something else than a table at " + parent + ".",
                                "Remove or mend " + parent + " first."));
            }
        }
        return Optional.empty();
    }

    /** Firmware keeps some numbers in fewer bits than the schema allows. */
    private static Optional<Problem> beyond(OptionDescriptor option, Value value, Location place) {
        if (option.kind() instanceof OptionKind.Whole(var least, var most)
                && most.isPresent()
                && value instanceof Value.Whole whole
                && whole.number().compareTo(java.math.BigInteger.valueOf(most.getAsLong())) > 0) {
            return Optional.of(
                    Problem.error(
                            "option-too-large",
                            place,
                            whole.number() + " is more than " + most.getAsLong() + ".",
                            "The firmware cannot hold more."));
        }
        return Optional.empty();
    }

    /** What the generator of sources would refuse. */
    private List<Problem> unwritable(OptionDescriptor option, Value value) {
        List<Problem> problems = new ArrayList<>();
        for (MappingRule rule : mappings.config().rules()) {
            if (rule.toC() && rule.optionPath().equals(option.path())) {
                problems.addAll(rule.writeC(value).problems());
            }
        }
        for (MappingRule rule : mappings.rules().rules()) {
            if (rule.toC() && rule.optionPath().equals(option.path())) {
                problems.addAll(rule.writeMake(value).problems());
            }
        }
        return problems.stream().filter(Problem::stops).toList();
    }
}
