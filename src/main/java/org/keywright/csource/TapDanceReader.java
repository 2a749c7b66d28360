package org.keywright.csource;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Reads {@code tap_dance_actions}: what is made with QMK's macros for two keys. */
final class TapDanceReader {

    private static final String PREFIX = "ACTION_TAP_DANCE_";
    private static final int HIGHEST = 255;

    private final ExtraScope scope;

    TapDanceReader(ExtraScope scope) {
        this.scope = scope;
    }

    List<CTapDance> read() {
        List<CTapDance> dances = new ArrayList<>();
        int next = 0;
        for (CTable.Entry entry :
                scope.tables().take("tap_dance_actions").map(CTable::entries).orElse(List.of())) {
            Optional<Integer> number = scope.number(entry, next, HIGHEST);
            if (number.isEmpty() || number.get() > HIGHEST) {
                scope.lose(entry.place(), "A tap dance", "its number could not be worked out.");
                continue;
            }
            while (dances.size() <= number.get()) {
                dances.add(CTapDance.unknown(""));
            }
            dances.set(number.get(), dance(entry, number.get()));
            next = number.get() + 1;
        }
        return dances;
    }

    private CTapDance dance(CTable.Entry entry, int number) {
        String name = ExtraScope.name(entry);
        Optional<ExtraScope.Call> call =
                ExtraScope.call(entry.value())
                        .filter(found -> knows(found.name()))
                        .or(() -> ExtraScope.call(scope.expand(entry.value())))
                        .filter(found -> knows(found.name()) && found.arguments().size() == 2);
        if (call.isEmpty()) {
            String shown = name.isEmpty() ? "TD(" + number + ")" : name;
            scope.lose(entry.place(), "What the tap dance " + shown + " does", "it is code.");
            return CTapDance.unknown(name);
        }
        List<CToken> second = call.get().arguments().get(1);
        Optional<CKey> tap = scope.some(call.get().arguments().getFirst(), entry.place());
        Optional<CKey> other = scope.some(second, entry.place());
        return switch (call.get().name().substring(PREFIX.length())) {
            case "TAP_HOLD" -> new CTapDance(name, tap, other, Optional.empty());
            case "LAYER_TOGGLE" -> new CTapDance(name, tap, Optional.empty(), layer("TG", second));
            case "LAYER_MOVE", "DUAL_ROLE" ->
                    new CTapDance(name, tap, Optional.empty(), layer("TO", second));
            default -> new CTapDance(name, tap, Optional.empty(), other);
        };
    }

    /** QMK's own macros, one that it has had, and one out of its documentation. */
    private static boolean knows(String macro) {
        return switch (macro.startsWith(PREFIX) ? macro.substring(PREFIX.length()) : "") {
            case "DOUBLE", "LAYER_MOVE", "LAYER_TOGGLE", "DUAL_ROLE", "TAP_HOLD" -> true;
            default -> false;
        };
    }

    private Optional<CKey> layer(String code, List<CToken> layer) {
        if (layer.isEmpty()) {
            return Optional.empty();
        }
        CToken place = layer.getFirst();
        String text =
                scope.whole(layer)
                        .map(String::valueOf)
                        .orElseGet(() -> scope.key(layer, place).text());
        return Optional.of(new CKey(code + "(" + text + ")", place.line(), place.column()));
    }
}
