package org.keywright.csource;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Reads {@code key_combos}: each a table of keys, and the keycode they make together. */
final class ComboReader {

    private static final int MOST = 1000;

    /** QMK's longest combos have 32 keys; a table of more pieces is something else. */
    private static final int LONGEST = 1000;

    private final ExtraScope scope;

    ComboReader(ExtraScope scope) {
        this.scope = scope;
    }

    List<CCombo> read() {
        List<CCombo> combos = new ArrayList<>();
        for (CTable.Entry entry :
                scope.tables().take("key_combos").map(CTable::entries).orElse(List.of())) {
            if (combos.size() < MOST) {
                combo(entry).ifPresent(combos::add);
            }
        }
        return combos;
    }

    private Optional<CCombo> combo(CTable.Entry entry) {
        Optional<ExtraScope.Call> call =
                ExtraScope.call(entry.value())
                        .filter(found -> found.name().startsWith("COMBO"))
                        .or(() -> ExtraScope.call(scope.expand(entry.value())));
        String name = ExtraScope.name(entry);
        if (call.isEmpty() || call.get().arguments().isEmpty()) {
            scope.lose(entry.place(), shown(name), "it is not written as COMBO(keys, KC_A).");
            return Optional.empty();
        }
        List<CToken> first = scope.expand(call.get().arguments().getFirst());
        String keys = first.size() == 1 ? first.getFirst().text() : "";
        String known = name.isEmpty() ? keys : name;
        boolean plain = call.get().name().equals("COMBO") && call.get().arguments().size() == 2;
        Optional<CTable> table =
                scope.tables().take(keys).filter(found -> found.to() - found.from() < LONGEST);
        if (!plain || table.isEmpty()) {
            scope.lose(
                    entry.place(),
                    shown(known),
                    plain ? "the table of its keys was not found." : "what it does is code.");
            return Optional.empty();
        }
        CKey result = scope.key(call.get().arguments().get(1), entry.place());
        return Optional.of(new CCombo(known, keys(table.get()), result));
    }

    private List<CKey> keys(CTable table) {
        List<CKey> keys = new ArrayList<>();
        for (CTable.Entry entry : table.entries()) {
            for (List<CToken> key : Brackets.split(scope.expand(entry.value()))) {
                scope.some(key, entry.place())
                        .filter(code -> !code.text().equals("COMBO_END"))
                        .ifPresent(keys::add);
            }
        }
        return keys;
    }

    private static String shown(String name) {
        return name.isEmpty() ? "A combo" : "The combo " + name;
    }
}
