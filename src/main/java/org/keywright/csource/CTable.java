package org.keywright.csource;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A table of that name: {@code keymaps[]… = { … }}.
 *
 * @param name the token of its name
 * @param from index of the first piece between its braces
 * @param to index after the last one
 * @param closed whether the closing brace is there
 * @param entries its entries as written
 */
record CTable(CToken name, int from, int to, boolean closed, List<Entry> entries) {

    /**
     * An entry of a table.
     *
     * @param index what stands in square brackets before it; empty without
     * @param value the rest; never empty
     */
    record Entry(List<CToken> index, List<CToken> value) {
        CToken place() {
            return index.isEmpty() ? value.getFirst() : index.getFirst();
        }
    }

    /** Every table of that name. */
    static List<CTable> all(String name, List<CToken> code, Brackets brackets) {
        List<CTable> tables = new ArrayList<>();
        int passed = 0;
        for (int i = 0; i < code.size(); i++) {
            if (i >= passed && code.get(i).is(name)) {
                Optional<CTable> table = at(i, code, brackets);
                table.ifPresent(tables::add);
                passed = table.map(CTable::to).orElse(passed);
            }
        }
        return tables;
    }

    /** Every table of a file; tables within tables are left out. */
    static List<CTable> all(List<CToken> code, Brackets brackets) {
        List<CTable> tables = new ArrayList<>();
        int passed = 0;
        for (int i = 0; i + 1 < code.size(); i++) {
            boolean named = code.get(i).kind() == CToken.Kind.NAME && code.get(i + 1).is("[");
            if (i >= passed && named) {
                Optional<CTable> table = at(i, code, brackets);
                table.ifPresent(tables::add);
                passed = table.map(CTable::to).orElse(passed);
            }
        }
        return tables;
    }

    private static Optional<CTable> at(int start, List<CToken> code, Brackets brackets) {
        int at = start + 1;
        while (at < code.size() && code.get(at).is("[") && brackets.closing(at) > 0) {
            at = brackets.closing(at) + 1;
        }
        boolean sized = at > start + 1;
        if (sized && at < code.size() && code.get(at).is("PROGMEM")) {
            at++;
        }
        boolean begins =
                sized && at + 1 < code.size() && code.get(at).is("=") && code.get(at + 1).is("{");
        if (!begins) {
            return Optional.empty();
        }
        int close = brackets.closing(at + 1);
        int end = close < 0 ? code.size() : close;
        List<Entry> entries =
                Brackets.split(code.subList(at + 2, end)).stream()
                        .filter(part -> !part.isEmpty())
                        .map(CTable::entry)
                        .toList();
        return Optional.of(new CTable(code.get(start), at + 2, end, close >= 0, entries));
    }

    /** The equals sign may be missing: old GNU C did without. */
    private static Entry entry(List<CToken> part) {
        int close = part.getFirst().is("[") ? Brackets.of(part).closing(0) : -1;
        int value = close + 1 < part.size() && part.get(close + 1).is("=") ? close + 2 : close + 1;
        return close > 1 && value < part.size()
                ? new Entry(part.subList(1, close), part.subList(value, part.size()))
                : new Entry(List.of(), part);
    }
}
