package org.keywright.mapping;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.keywright.option.Value;

/** Values as C text, one method per form. */
final class CValueWriter {

    private static final Pattern HEX = Pattern.compile("0[xX][0-9A-Fa-f]{1,8}");
    private static final Pattern VERSION = Pattern.compile("([0-9]{1,2})\\.([0-9])\\.([0-9])");
    private static final int LARGEST_BITS = 63;

    private CValueWriter() {}

    static CValue raw(Value value) throws UnfitValueException {
        return switch (value.shape()) {
            case NOTHING -> new CValue.Text("");
            case FLAG -> new CValue.Bare(((Value.Flag) value).on());
            case TEXT -> new CValue.Text(word(((Value.Text) value).text()));
            case WHOLE -> new CValue.Text(number(value));
            case DECIMAL -> throw new UnfitValueException("must be text or a whole number");
            case LISTING -> throw new UnfitValueException("must not be a list");
            case TABLE -> throw new UnfitValueException("must not be a table");
        };
    }

    static CValue whole(Value value) throws UnfitValueException {
        return new CValue.Text(number(value));
    }

    static CValue yesOrNo(Value value) throws UnfitValueException {
        return new CValue.Text(Boolean.toString(truth(value)));
    }

    static CValue flag(Value value) throws UnfitValueException {
        return new CValue.Bare(truth(value));
    }

    static CValue hex(Value value) throws UnfitValueException {
        if (value instanceof Value.Text t && HEX.matcher(t.text()).matches()) {
            return new CValue.Text(t.text());
        }
        throw new UnfitValueException("must be a hexadecimal number like \"0x1234\"");
    }

    static CValue quoted(Value value) throws UnfitValueException {
        if (value instanceof Value.Text t) {
            return new CValue.Text(
                    CString.literal(t.text())
                            .orElseThrow(
                                    () ->
                                            new UnfitValueException(
                                                    "holds a character that cannot be written in"
                                                            + " C")));
        }
        throw new UnfitValueException("must be a text");
    }

    static CValue version(Value value) throws UnfitValueException {
        if (value instanceof Value.Text t) {
            var parts = VERSION.matcher(t.text());
            if (parts.matches()) {
                String major = parts.group(1).length() == 1 ? "0" + parts.group(1) : parts.group(1);
                return new CValue.Text("0x" + major + parts.group(2) + parts.group(3));
            }
        }
        throw new UnfitValueException("must be a version like \"1.0.0\"");
    }

    static CValue list(Value value) throws UnfitValueException {
        List<String> items = new ArrayList<>();
        for (Value item : items(value)) {
            items.add(listed(item));
        }
        return new CValue.Text("{ " + String.join(", ", items) + " }");
    }

    static CValue wholes(Value value) throws UnfitValueException {
        return new CValue.Text("{ " + String.join(", ", numbers(value)) + " }");
    }

    static CValue grid(Value value) throws UnfitValueException {
        List<String> rows = new ArrayList<>();
        for (Value row : items(value)) {
            rows.add("{" + String.join(",", numbers(row)) + "}");
        }
        return new CValue.Text("{ " + String.join(", ", rows) + " }");
    }

    /** The only pairs there are: other names of layouts. Both sides have to be such names. */
    static CValue layoutNames(Value value) throws UnfitValueException {
        if (!(value instanceof Value.Table table)) {
            throw new UnfitValueException("must be a table of layout names");
        }
        Map<String, String> pairs = new LinkedHashMap<>();
        for (Map.Entry<String, Value> pair : table.members().entrySet()) {
            String target = pair.getValue() instanceof Value.Text t ? t.text() : "";
            if (!LayoutName.matches(pair.getKey()) || !LayoutName.matches(target)) {
                throw new UnfitValueException("must be pairs of names that begin with LAYOUT");
            }
            pairs.put(pair.getKey(), target);
        }
        return new CValue.Pairs(pairs);
    }

    static String number(Value value) throws UnfitValueException {
        if (value instanceof Value.Whole w && w.number().bitLength() <= LARGEST_BITS) {
            return w.number().toString();
        }
        throw new UnfitValueException("must be a whole number of at most 64 bits");
    }

    static boolean truth(Value value) throws UnfitValueException {
        if (value instanceof Value.Flag flag) {
            return flag.on();
        }
        throw new UnfitValueException("must be true or false");
    }

    static List<Value> items(Value value) throws UnfitValueException {
        if (value instanceof Value.Listing list) {
            return list.items();
        }
        throw new UnfitValueException("must be a list");
    }

    /** A list cannot have holes: C has no word for them. */
    private static String listed(Value item) throws UnfitValueException {
        return switch (item.shape()) {
            case TEXT -> word(((Value.Text) item).text());
            case WHOLE -> number(item);
            case NOTHING -> throw new UnfitValueException("has an empty item");
            case DECIMAL -> throw new UnfitValueException("has an item with a fraction");
            case FLAG -> throw new UnfitValueException("has true or false as an item");
            case LISTING -> throw new UnfitValueException("has a list as an item");
            case TABLE -> throw new UnfitValueException("has a table as an item");
        };
    }

    private static List<String> numbers(Value value) throws UnfitValueException {
        List<String> numbers = new ArrayList<>();
        for (Value item : items(value)) {
            numbers.add(number(item));
        }
        return numbers;
    }

    private static String word(String text) throws UnfitValueException {
        if (CWord.matches(text)) {
            return text;
        }
        throw new UnfitValueException("must be one name or number to stand in C");
    }
}
