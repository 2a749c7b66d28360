package org.keywright.schema;

import java.util.List;
import org.keywright.option.Value;

/** The keyword {@code type}: one name or a list of them. */
final class QuickTypes implements QuickSchema.Rule {

    private boolean texts;
    private boolean wholes;
    private boolean numbers;
    private boolean flags;
    private boolean nothing;
    private boolean lists;
    private boolean tables;
    private boolean unknown;

    QuickTypes(Value meant) {
        List<Value> all = meant instanceof Value.Listing list ? list.items() : List.of(meant);
        all.forEach(name -> allow(name instanceof Value.Text text ? text.text() : ""));
    }

    private void allow(String name) {
        switch (name) {
            case "string" -> texts = true;
            case "integer" -> wholes = true;
            case "number" -> numbers = true;
            case "boolean" -> flags = true;
            case "null" -> nothing = true;
            case "array" -> lists = true;
            case "object" -> tables = true;
            default -> unknown = true;
        }
    }

    @Override
    public Verdict judge(Value value, int depth) {
        return unknown ? Verdict.UNSURE : Verdict.of(fits(value));
    }

    private boolean fits(Value value) {
        return switch (value.shape()) {
            case TEXT -> texts;
            case WHOLE -> wholes || numbers;
            case DECIMAL -> numbers || wholes && isWhole(((Value.Decimal) value).number());
            case FLAG -> flags;
            case NOTHING -> nothing;
            case LISTING -> lists;
            case TABLE -> tables;
        };
    }

    private static boolean isWhole(double number) {
        return number == Math.rint(number) && Double.isFinite(number);
    }
}
