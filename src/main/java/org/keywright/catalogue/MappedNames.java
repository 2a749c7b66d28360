package org.keywright.catalogue;

import java.util.List;
import java.util.Optional;
import org.keywright.mapping.CValue;
import org.keywright.mapping.MappingRule;
import org.keywright.mapping.MappingTable;
import org.keywright.option.Value;
import org.keywright.problem.Checked;
import org.keywright.problem.Location;
import org.keywright.problem.Problem;

/**
 * Takes in what C and make files say, rule by rule of a mapping table. Where JSON says the same
 * setting, C wins.
 */
abstract class MappedNames implements ResolveStep {

    private final String file;

    /**
     * @param file as messages name it: {@code config.h}
     */
    MappedNames(String file) {
        this.file = file;
    }

    /**
     * A name's value and where it stands.
     *
     * @param value in C or make
     * @param place where it is said
     */
    record Said(CValue value, Location place) {}

    abstract MappingTable table(Draft draft);

    abstract Optional<Said> find(Draft draft, String name);

    @Override
    public void apply(Draft draft) {
        for (MappingRule rule : table(draft).rules()) {
            find(draft, rule.cName()).ifPresent(said -> apply(draft, rule, said));
        }
    }

    private void apply(Draft draft, MappingRule rule, Said said) {
        if (rule.invalid()) {
            draft.error(
                    "c-name-without-effect",
                    said.place(),
                    rule.cName() + " in " + file + " has no effect any more.",
                    instead(rule));
        } else if (rule.deprecated()) {
            draft.warning(
                    "c-name-outdated",
                    said.place(),
                    rule.cName() + " in " + file + " is outdated.",
                    instead(rule));
        }
        if (rule.toJson()) {
            take(draft, rule, said);
        }
    }

    private static String instead(MappingRule rule) {
        return rule.replaceWith().isEmpty()
                ? "Remove it."
                : "Use " + rule.replaceWith() + " instead.";
    }

    private void take(Draft draft, MappingRule rule, Said said) {
        Optional<Value> before = draft.known().at(rule.optionPath());
        if (rule.warnDuplicate() && before.filter(MappedNames::counts).isPresent()) {
            draft.warning(
                    "c-overrides-json",
                    said.place(),
                    rule.cName() + " replaces " + rule.optionPath() + " of keyboard.json.",
                    "Keep one of them.");
        }
        Checked<Value> read = rule.read(said.value());
        for (Problem problem : read.problems()) {
            draft.warning(
                    problem.code(),
                    said.place(),
                    rule.cName() + ": " + lowerCase(problem.message()),
                    problem.advice());
        }
        read.value().ifPresent(value -> place(draft, rule, said, value));
    }

    private static void place(Draft draft, MappingRule rule, Said said, Value value) {
        Optional<Value> known = Placing.placed(draft.known(), rule.optionPath().steps(), value);
        if (known.isEmpty()) {
            draft.warning(
                    "c-value-without-place",
                    said.place(),
                    rule.cName()
                            + " belongs to "
                            + rule.optionPath()
                            + ", which is something else.",
                    "Correct that setting in keyboard.json.");
        } else {
            draft.know((Value.Table) known.get());
            notePlace(draft, rule.optionPath().steps(), said.place());
        }
    }

    /** An item brings the list along that it stands in, with the holes before it. */
    private static void notePlace(Draft draft, List<String> path, Location place) {
        draft.cameFrom(place, path.toArray(String[]::new));
        if (Character.isDigit(path.getLast().charAt(0))) {
            notePlace(draft, path.subList(0, path.size() - 1), place);
        }
    }

    private static String lowerCase(String sentence) {
        return Character.toLowerCase(sentence.charAt(0)) + sentence.substring(1);
    }

    /** Whether a value is more than nothing: not empty, not 0, not off. */
    static boolean counts(Value value) {
        return switch (value) {
            case Value.Text t -> !t.text().isEmpty();
            case Value.Whole w -> w.number().signum() != 0;
            case Value.Decimal d -> d.number() != 0;
            case Value.Flag f -> f.on();
            case Value.Nothing n -> false;
            case Value.Listing l -> !l.items().isEmpty();
            case Value.Table t -> !t.members().isEmpty();
        };
    }
}
