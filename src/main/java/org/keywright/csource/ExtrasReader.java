package org.keywright.csource;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Reads what a keymap.c has beyond keys and encoders, where it is a table and no code. */
final class ExtrasReader {

    private static final int HIGHEST_CHARACTER = 0x3FFF;

    private final List<CToken> code;
    private final Brackets brackets;
    private final ExtraScope scope;

    ExtrasReader(List<CToken> code, Brackets brackets, ExtraScope scope) {
        this.code = code;
        this.brackets = brackets;
        this.scope = scope;
    }

    CExtras read() {
        return new CExtras(
                new TapDanceReader(scope).read(),
                new ComboReader(scope).read(),
                new KeyOverrideReader(code, brackets, scope).read(),
                characters());
    }

    private List<CCharacter> characters() {
        List<CCharacter> characters = new ArrayList<>();
        int next = 0;
        for (CTable.Entry entry :
                scope.tables().take("unicode_map").map(CTable::entries).orElse(List.of())) {
            Optional<Integer> number = scope.number(entry, next, HIGHEST_CHARACTER);
            Optional<String> character =
                    scope.whole(entry.value())
                            .filter(point -> point > 0 && point <= Character.MAX_CODE_POINT)
                            .map(point -> Character.toString(Math.toIntExact(point)));
            if (number.isEmpty() || character.isEmpty()) {
                scope.lose(entry.place(), "A character", "its number could not be worked out.");
                continue;
            }
            while (characters.size() <= number.get()) {
                characters.add(new CCharacter("", ""));
            }
            characters.set(number.get(), new CCharacter(ExtraScope.name(entry), character.get()));
            next = number.get() + 1;
        }
        return characters;
    }
}
