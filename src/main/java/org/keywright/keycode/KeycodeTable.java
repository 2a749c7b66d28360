package org.keywright.keycode;

import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** All keycodes of one version of QMK's tables, by name, alias and group. */
public final class KeycodeTable {

    private final Map<String, KeycodeEntry> byName = new HashMap<>();
    private final Map<String, List<KeycodeEntry>> byGroup = new LinkedHashMap<>();
    private final List<KeycodeEntry> entries;

    /** Keeps the order of the entries. */
    public KeycodeTable(Collection<KeycodeEntry> entries) {
        this.entries = List.copyOf(entries);
        for (KeycodeEntry entry : this.entries) {
            byGroup.merge(entry.group(), List.of(entry), KeycodeTable::joined);
            byName.put(entry.name(), entry);
        }
        for (KeycodeEntry entry : this.entries) {
            entry.aliases().forEach(alias -> byName.putIfAbsent(alias, entry));
        }
    }

    /** The entry of that name or alias. */
    public Optional<KeycodeEntry> find(String nameOrAlias) {
        return Optional.ofNullable(byName.get(nameOrAlias));
    }

    /** Every entry, in table order. */
    public List<KeycodeEntry> entries() {
        return entries;
    }

    /** Entries by group, in table order. */
    public Map<String, List<KeycodeEntry>> groups() {
        return Collections.unmodifiableMap(byGroup);
    }

    private static List<KeycodeEntry> joined(List<KeycodeEntry> first, List<KeycodeEntry> second) {
        List<KeycodeEntry> all = new java.util.ArrayList<>(first);
        all.addAll(second);
        return all;
    }
}
