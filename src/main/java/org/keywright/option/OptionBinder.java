package org.keywright.option;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;

/**
 * Makes a book of what a schema allows, of words that another schema has for the same options, of a
 * table of groups and needs, and of the names in C.
 */
public final class OptionBinder {

    private final Map<OptionPath, OptionDescriptor> words = new HashMap<>();
    private final OptionRows rows;
    private final Map<String, List<String>> names;

    /**
     * Binds with these.
     *
     * @param words options with titles, help texts and units
     * @param names names in C and in makefiles by dotted path
     */
    public OptionBinder(
            Collection<OptionDescriptor> words, OptionRows rows, Map<String, List<String>> names) {
        words.forEach(option -> this.words.put(option.path(), option));
        this.rows = rows;
        this.names = names;
    }

    /** The book of the options that a schema allows. */
    public OptionBook bind(List<OptionDescriptor> allowed) {
        Map<OptionPath, OptionDescriptor> all = new LinkedHashMap<>();
        for (OptionDescriptor option : allowed) {
            if (option.kind() instanceof OptionKind.Switches) {
                switches(option).forEach(each -> all.putIfAbsent(each.path(), each));
            } else {
                all.putIfAbsent(option.path(), bound(option));
            }
        }
        List<OptionDescriptor> sorted = new ArrayList<>(all.values());
        sorted.sort(
                Comparator.<OptionDescriptor>comparingInt(option -> rows.order(option.path()))
                        .thenComparing(OptionDescriptor::deprecated));
        return new OptionBook(rows.groups(), sorted);
    }

    /** A table of switches with a switch for each known name; without any, the table itself. */
    private List<OptionDescriptor> switches(OptionDescriptor table) {
        OptionDescriptor known = words.getOrDefault(table.path(), table);
        List<String> above = new ArrayList<>(known.words().above());
        above.add(known.words().title());
        List<OptionDescriptor> all = new ArrayList<>();
        for (String name : namesIn(table.path())) {
            List<String> steps = new ArrayList<>(table.path().steps());
            steps.add(name);
            all.add(
                    bound(
                            new OptionDescriptor(
                                    new OptionPath(steps),
                                    new OptionKind.Switch(),
                                    new OptionDescriptor.Words(
                                            OptionDescriptor.titleOf(name), "", "", above),
                                    Optional.empty(),
                                    false,
                                    OptionDescriptor.Place.NOWHERE)));
        }
        return all.isEmpty() ? List.of(bound(table.withKind(new OptionKind.Table()))) : all;
    }

    private Set<String> namesIn(OptionPath table) {
        Set<String> found = new LinkedHashSet<>();
        for (OptionPath path : words.keySet()) {
            List<String> steps = path.steps();
            int last = steps.size() - 1;
            if (last == table.steps().size() && steps.subList(0, last).equals(table.steps())) {
                found.add(steps.getLast());
            }
        }
        List<String> sorted = new ArrayList<>(found);
        sorted.sort(String::compareTo);
        Set<String> all = new LinkedHashSet<>(sorted);
        all.addAll(rows.names(table));
        return all;
    }

    private OptionDescriptor bound(OptionDescriptor option) {
        OptionPath path = option.path();
        OptionDescriptor known = words.getOrDefault(path, option);
        List<String> called = names.getOrDefault(path.toString(), List.of());
        OptionDescriptor.Place place =
                new OptionDescriptor.Place(
                        rows.group(path),
                        rows.needs(path),
                        rows.twin(path),
                        called,
                        !called.isEmpty() || rows.carried(path));
        return new OptionDescriptor(
                path,
                limited(option),
                words(option, known),
                option.usual().or(known::usual),
                option.deprecated() || known.deprecated(),
                place);
    }

    private OptionDescriptor.Words words(OptionDescriptor option, OptionDescriptor known) {
        if (!known.words().help().isEmpty()) {
            return known.words();
        }
        OptionPath parent =
                new OptionPath(option.path().steps().subList(0, option.path().steps().size() - 1));
        String help = rows.names(parent).isEmpty() ? option.words().help() : effect(option);
        return new OptionDescriptor.Words(
                option.words().title(), help, option.words().unit(), option.words().above());
    }

    /** Effects are many and are called by what they look like. */
    private static String effect(OptionDescriptor option) {
        return "Builds in the effect “" + option.words().title() + "”.";
    }

    private OptionKind limited(OptionDescriptor option) {
        OptionalLong most = rows.most(option.path());
        return option.kind() instanceof OptionKind.Whole(OptionalLong least, OptionalLong known)
                        && most.isPresent()
                        && known.isEmpty()
                ? new OptionKind.Whole(least, most)
                : option.kind();
    }
}
