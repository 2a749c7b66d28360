package org.keywright.mapping;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.keywright.option.Value;

/** Values out of C text, one method per form; what counts as true is QMK's list. */
final class CValueReader {

    private static final Set<String> TRUE = Set.of("true", "1", "on", "yes");
    private static final Pattern WHOLE = Pattern.compile("[+-]?[0-9]{1,40}");
    private static final Pattern HEX = Pattern.compile("0[xX]([0-9A-Fa-f]{1,8})");
    private static final Pattern VERSION = Pattern.compile("0[xX]([0-9]{2})([0-9])([0-9])");

    private CValueReader() {}

    static Value raw(CValue text) throws UnfitValueException {
        return switch (text) {
            case CValue.Text t -> new Value.Text(t.text());
            case CValue.Bare bare -> new Value.Flag(bare.on());
            case CValue.Pairs p -> throw new UnfitValueException("is more than one definition");
        };
    }

    static Value flag(CValue text) throws UnfitValueException {
        return text instanceof CValue.Bare bare
                ? new Value.Flag(bare.on())
                : new Value.Flag(TRUE.contains(only(text)));
    }

    /** A name without a value counts 1, a name taken back counts 0. */
    static Value whole(CValue text) throws UnfitValueException {
        return text instanceof CValue.Bare bare
                ? new Value.Whole(bare.on() ? 1 : 0)
                : number(only(text));
    }

    static Value hex(CValue text) throws UnfitValueException {
        Matcher digits = HEX.matcher(only(text).strip());
        if (!digits.matches()) {
            throw new UnfitValueException("is not a hexadecimal number");
        }
        return new Value.Text("0x" + digits.group(1).toUpperCase(Locale.ROOT));
    }

    static Value quoted(CValue text) throws UnfitValueException {
        return new Value.Text(CString.text(only(text)));
    }

    static Value version(CValue text) throws UnfitValueException {
        Matcher digits = VERSION.matcher(only(text).strip());
        if (!digits.matches()) {
            throw new UnfitValueException("is not a version like 0x0100");
        }
        int major = Integer.parseInt(digits.group(1));
        return new Value.Text(major + "." + digits.group(2) + "." + digits.group(3));
    }

    static Value list(CValue text) throws UnfitValueException {
        List<Value> items = new ArrayList<>();
        for (String item : items(text)) {
            items.add(new Value.Text(item));
        }
        return new Value.Listing(items);
    }

    static Value wholes(CValue text) throws UnfitValueException {
        List<Value> items = new ArrayList<>();
        for (String item : items(text)) {
            items.add(number(item));
        }
        return new Value.Listing(items);
    }

    static Value words(CValue text) throws UnfitValueException {
        String all = only(text).strip();
        return Value.texts(all.isEmpty() ? List.of() : List.of(all.split("\\s+")));
    }

    static Value unreadable(CValue text) throws UnfitValueException {
        throw new UnfitValueException("cannot be read back from C");
    }

    private static List<String> items(CValue text) throws UnfitValueException {
        String bare = only(text).replace("{", "").replace("}", "").strip();
        List<String> items = new ArrayList<>();
        for (String item : bare.split(",", -1)) {
            items.add(item.strip());
        }
        return items;
    }

    private static Value number(String text) throws UnfitValueException {
        String digits = text.strip();
        if (!WHOLE.matcher(digits).matches()) {
            throw new UnfitValueException("is not a whole number");
        }
        return new Value.Whole(new BigInteger(digits));
    }

    private static String only(CValue text) throws UnfitValueException {
        if (text instanceof CValue.Text t) {
            return t.text();
        }
        throw new UnfitValueException("is missing");
    }
}
