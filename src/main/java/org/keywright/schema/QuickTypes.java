package org.keywright.schema;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.keywright.option.Value;

/** The keyword {@code type}: one name or a list of them. */
final class QuickTypes implements QuickSchema.Rule {

    private static final Set<String> KNOWN =
            Set.of("string", "integer", "number", "boolean", "null", "array", "object");

    private final Set<String> names = new HashSet<>();

    QuickTypes(Value meant) {
        List<Value> all = meant instanceof Value.Listing list ? list.items() : List.of(meant);
        all.forEach(name -> names.add(name instanceof Value.Text text ? text.text() : ""));
    }

    @Override
    public Verdict judge(Value value, int depth) {
        return KNOWN.containsAll(names) ? Verdict.of(fits(value)) : Verdict.UNSURE;
    }

    private boolean fits(Value value) {
        return switch (value.shape()) {
            case TEXT -> names.contains("string");
            case WHOLE -> names.contains("integer") || names.contains("number");
            case DECIMAL ->
                    names.contains("number")
                            || names.contains("integer")
                                    && isWhole(((Value.Decimal) value).number());
            case FLAG -> names.contains("boolean");
            case NOTHING -> names.contains("null");
            case LISTING -> names.contains("array");
            case TABLE -> names.contains("object");
        };
    }

    private static boolean isWhole(double number) {
        return number == Math.rint(number) && Double.isFinite(number);
    }
}
