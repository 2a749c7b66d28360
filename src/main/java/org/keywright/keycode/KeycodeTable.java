package org.keywright.keycode;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * All keycodes of one version of QMK's tables, by name, alias, number and group; and the names that
 * QMK makes from them everywhere, {@code KC_EXLM} and {@code OS_LSFT} among them.
 */
public final class KeycodeTable {

    private final Map<String, KeycodeEntry> byName = new HashMap<>();
    private final Map<Integer, KeycodeEntry> byCode = new HashMap<>();
    private final Map<String, List<KeycodeEntry>> byGroup = new LinkedHashMap<>();
    private final List<KeycodeEntry> entries;

    /** Keeps the order of the entries; names that the rows define win over QMK's macros. */
    public KeycodeTable(Collection<KeycodeEntry> rows) {
        this.entries = withMacros(rows);
        for (KeycodeEntry entry : entries) {
            byGroup.computeIfAbsent(entry.group(), group -> new ArrayList<>()).add(entry);
            byCode.putIfAbsent(entry.code(), entry);
            byName.put(entry.name(), entry);
        }
        for (KeycodeEntry entry : entries) {
            entry.aliases().forEach(alias -> byName.putIfAbsent(alias, entry));
        }
        byGroup.replaceAll((group, list) -> List.copyOf(list));
    }

    /** The entry of that name or alias. */
    public Optional<KeycodeEntry> find(String nameOrAlias) {
        return Optional.ofNullable(byName.get(nameOrAlias));
    }

    /** The entry of that number; where several names share it, the first one. */
    public Optional<KeycodeEntry> find(int code) {
        return Optional.ofNullable(byCode.get(code));
    }

    /**
     * The 16 bits that stand for a keycode in QMK's firmware; empty when a name in it is unknown or
     * it is {@link Keycode.Raw}. Arguments too big for their bits are cut off, as in C.
     */
    public OptionalInt valueOf(Keycode keycode) {
        return new KeycodeNumbers(this).of(keycode);
    }

    /** Every entry, in table order. */
    public List<KeycodeEntry> entries() {
        return entries;
    }

    /** Entries by group, in table order. */
    public Map<String, List<KeycodeEntry>> groups() {
        return Collections.unmodifiableMap(byGroup);
    }

    private static List<KeycodeEntry> withMacros(Collection<KeycodeEntry> rows) {
        List<KeycodeEntry> all = new ArrayList<>(rows);
        List<String> known = all.stream().map(KeycodeEntry::name).toList();
        NamedMacros.entries().stream()
                .filter(entry -> !known.contains(entry.name()))
                .forEach(all::add);
        return List.copyOf(all);
    }
}
