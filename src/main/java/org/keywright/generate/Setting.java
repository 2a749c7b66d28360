package org.keywright.generate;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.keywright.mapping.CIdentifier;
import org.keywright.mapping.CValue;
import org.keywright.mapping.ValueForm;
import org.keywright.option.OptionPath;
import org.keywright.option.Value;
import org.keywright.problem.Location;
import org.keywright.problem.Problem;

/**
 * A spot in a tree of settings. Asking for a shape that the value does not have is reported at its
 * path and answered with something harmless.
 *
 * <p>Knows its way from the root but spells it out only for a problem: there are thousands of spots
 * in a keyboard, and problems in hardly any.
 */
final class Setting {

    private static final Value NOTHING = new Value.Nothing();

    private final @Nullable Setting parent;
    private final String step;
    private final Value value;
    private final SourceText out;

    private Setting(@Nullable Setting parent, String step, Value value, SourceText out) {
        this.parent = parent;
        this.step = step;
        this.value = value;
        this.out = out;
    }

    /** The root of a tree. */
    static Setting root(Value.Table settings, SourceText out) {
        return new Setting(null, "", settings, out);
    }

    /** What stands there. */
    Value value() {
        return value;
    }

    /** The table that stands there; an empty one in place of anything else. */
    Value.Table table() {
        return value instanceof Value.Table table ? table : Value.Table.empty();
    }

    /** What takes the problems. */
    SourceText out() {
        return out;
    }

    /**
     * The member of that name or dotted path, also when its value is {@code null}; a number in the
     * path counts in a list.
     */
    Optional<Setting> find(String dotted) {
        return dotted.indexOf('.') < 0
                ? Optional.ofNullable(next(dotted))
                : find(OptionPath.of(dotted));
    }

    /** The same for a path that is known already. */
    Optional<Setting> find(OptionPath wanted) {
        Setting here = this;
        for (String name : wanted.steps()) {
            here = here.next(name);
            if (here == null) {
                return Optional.empty();
            }
        }
        return Optional.of(here);
    }

    private @Nullable Setting next(String name) {
        Value found = value.child(name).orElse(null);
        if (found == null) {
            refuseUnlessItCouldHaveMembers();
            return null;
        }
        return child(name, found);
    }

    /** Otherwise a text in place of a table would make all its settings vanish without a word. */
    private void refuseUnlessItCouldHaveMembers() {
        switch (value.shape()) {
            case TABLE, LISTING, NOTHING -> {}
            case TEXT, WHOLE, DECIMAL, FLAG -> refuse("must be a table or a list");
        }
    }

    /** The member; a missing one is reported, once: what it should have held is not. */
    Setting need(String name) {
        Optional<Setting> member = find(name);
        if (member.isEmpty()) {
            child(name, value).refuse("is missing");
        }
        return member.orElseGet(() -> child(name, NOTHING).silent());
    }

    /** The items of a list. */
    List<Setting> items() {
        List<Setting> items = new ArrayList<>();
        if (value instanceof Value.Listing list) {
            for (Value item : list.items()) {
                items.add(child(Integer.toString(items.size()), item));
            }
        } else if (!isNothing()) {
            refuse("must be a list");
        }
        return items;
    }

    /** The members of a table, in order. */
    Map<String, Setting> members() {
        Map<String, Setting> members = new LinkedHashMap<>();
        if (value instanceof Value.Table table) {
            table.members().forEach((name, member) -> members.put(name, child(name, member)));
        } else if (!isNothing()) {
            refuse("must be a table");
        }
        return members;
    }

    boolean isNothing() {
        return value instanceof Value.Nothing;
    }

    /** Whether that is a plain {@code true}. */
    boolean isOn() {
        return value instanceof Value.Flag flag && flag.on();
    }

    /** True or false and nothing else. */
    boolean truth() {
        if (!(value instanceof Value.Flag)) {
            refuse("must be true or false");
        }
        return isOn();
    }

    /** Whether that is this very text. */
    boolean is(String text) {
        return value instanceof Value.Text t && t.text().equals(text);
    }

    /** The value as one piece of C in that form. */
    String inC(ValueForm form) {
        return out.take(form.toC(value, place()))
                .map(c -> c instanceof CValue.Text t ? t.text() : "")
                .orElse("");
    }

    /** A text that must be a name in C. */
    String name() {
        String text = value instanceof Value.Text t ? t.text() : "";
        if (!CIdentifier.matches(text)) {
            refuse("must be a name of letters, digits and underscores");
        }
        return text;
    }

    /** A whole number within limits, both included. */
    int whole(int least, int most) {
        int number =
                value instanceof Value.Whole w ? w.asInt().orElse(Integer.MIN_VALUE) : least - 1;
        if (number < least || number > most) {
            refuse("must be a whole number from " + least + " to " + most);
            return least;
        }
        return number;
    }

    /** A number, with or without a fraction. */
    double number() {
        double number =
                switch (value.shape()) {
                    case WHOLE -> ((Value.Whole) value).number().doubleValue();
                    case DECIMAL -> ((Value.Decimal) value).number();
                    case TEXT, FLAG, NOTHING, LISTING, TABLE -> Double.NaN;
                };
        if (!Double.isFinite(number)) {
            refuse("must be a number");
            return 0;
        }
        return number;
    }

    /** Reports that the value does not do; the reason goes on after "The setting". */
    void refuse(String reason) {
        out.report(
                Problem.error(
                        "unfit-value",
                        place(),
                        "The setting " + reason + ".",
                        "Change the setting or remove it."));
    }

    Location place() {
        return new Location.OnOption(path());
    }

    private String path() {
        Deque<String> steps = new ArrayDeque<>();
        for (Setting here = this; here != null && here.parent != null; here = here.parent) {
            steps.addFirst(here.step);
        }
        return String.join(".", steps);
    }

    private Setting silent() {
        return new Setting(parent, step, value, new SourceText());
    }

    private Setting child(String name, Value item) {
        return new Setting(this, name, item, out);
    }
}
