package org.keywright.build.plan;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.keywright.build.reach.MacroTrail;

/**
 * Finds the macros that differ between two ways to compile one source. Absent where something else
 * differs too.
 */
final class ChangedMacros {

    /**
     * What differs.
     *
     * @param names macros
     * @param others those of them that are more than a number, before or now
     */
    record Difference(Set<String> names, Set<String> others) {

        Set<String> numbers() {
            Set<String> numbers = new HashSet<>(names);
            numbers.removeAll(others);
            return numbers;
        }

        private void add(String name, boolean number) {
            names.add(name);
            if (!number) {
                others.add(name);
            }
        }

        private void addAll(MacroTrail before, MacroTrail now) {
            before.difference(now).forEach(name -> add(name, before.numbers(now, name)));
        }
    }

    private final HeaderTexts texts;

    ChangedMacros(HeaderTexts texts) {
        this.texts = texts;
    }

    /**
     * The macros that are not the same.
     *
     * @param before how the source was compiled
     * @param macros as the command defines them now
     * @param first the headers read before the source now
     * @param files the hashes of all files now, by name
     */
    Optional<Difference> between(
            KnownObject before, List<String> macros, List<String> first, Map<String, String> files)
            throws IOException {
        Difference changed = new Difference(new HashSet<>(), new HashSet<>());
        boolean alone =
                options(before.macros(), macros, changed)
                        && headers(before, first, files, changed)
                        && contents(before.files(), files, changed);
        return alone ? Optional.of(changed) : Optional.empty();
    }

    private static boolean options(List<String> before, List<String> now, Difference changed) {
        Map<String, List<String>> old = byName(before);
        Map<String, List<String>> fresh = byName(now);
        Set<String> names = new HashSet<>(old.keySet());
        names.addAll(fresh.keySet());
        names.removeIf(name -> Objects.equals(old.get(name), fresh.get(name)));
        MacroTrail was = MacroTrail.empty();
        MacroTrail is = MacroTrail.empty();
        follow(was, old, names);
        boolean plain = follow(is, fresh, names);
        names.forEach(name -> changed.add(name, was.numbers(is, name)));
        return plain;
    }

    private static boolean follow(
            MacroTrail trail, Map<String, List<String>> options, Set<String> names) {
        return names.stream()
                .flatMap(name -> options.getOrDefault(name, List.of()).stream())
                .filter(word -> !trail.followOption(word))
                .toList()
                .isEmpty();
    }

    private static Map<String, List<String>> byName(List<String> options) {
        Map<String, List<String>> all = new LinkedHashMap<>();
        for (String option : options) {
            String name = option.substring(2).split("[=(]", 2)[0];
            all.computeIfAbsent(name, _ -> new ArrayList<>()).add(option);
        }
        return all;
    }

    /** Headers read first may come and go if they only define macros; their order counts. */
    private boolean headers(
            KnownObject before, List<String> first, Map<String, String> files, Difference changed)
            throws IOException {
        if (before.first().equals(first)) {
            return true;
        }
        if (!before.files().keySet().containsAll(before.first())
                || !files.keySet().containsAll(first)) {
            return false;
        }
        Steps old = steps(before.first(), before.files());
        Steps now = steps(first, files);
        if (!old.fixed().equals(now.fixed())) {
            return false;
        }
        for (int i = 0; i < old.trails().size(); i++) {
            changed.addAll(old.trails().get(i), now.trails().get(i));
        }
        return true;
    }

    /**
     * A row of headers.
     *
     * @param fixed those that do more than define macros
     * @param trails what happens before, between and after them
     */
    private record Steps(List<String> fixed, List<MacroTrail> trails) {}

    private Steps steps(List<String> first, Map<String, String> files) throws IOException {
        List<String> fixed = new ArrayList<>();
        List<MacroTrail> trails = new ArrayList<>(List.of(MacroTrail.empty()));
        for (String name : first) {
            String hash = Objects.requireNonNull(files.get(name));
            Optional<byte[]> text = texts.find(name, hash);
            if (text.isEmpty() || !MacroTrail.empty().follow(text.get())) {
                fixed.add(name + " " + hash);
                trails.add(MacroTrail.empty());
            } else {
                trails.getLast().follow(text.get());
            }
        }
        return new Steps(fixed, trails);
    }

    private boolean contents(
            Map<String, String> before, Map<String, String> now, Difference changed)
            throws IOException {
        for (Map.Entry<String, String> file : now.entrySet()) {
            String old = before.get(file.getKey());
            if (old != null && !old.equals(file.getValue())) {
                Optional<MacroTrail> was = trail(file.getKey(), old);
                Optional<MacroTrail> is = trail(file.getKey(), file.getValue());
                if (was.isEmpty() || is.isEmpty()) {
                    return false;
                }
                changed.addAll(was.get(), is.get());
            }
        }
        return true;
    }

    private Optional<MacroTrail> trail(String name, String hash) throws IOException {
        MacroTrail trail = MacroTrail.empty();
        return texts.find(name, hash).filter(trail::follow).map(_ -> trail);
    }
}
