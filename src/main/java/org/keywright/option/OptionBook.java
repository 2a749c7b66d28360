package org.keywright.option;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Every option there is, by groups; found by path and by words. Immutable. */
public final class OptionBook {

    private final List<OptionGroup> groups;
    private final List<OptionDescriptor> options;
    private final Map<OptionPath, OptionDescriptor> byPath = new HashMap<>();
    private final Map<OptionPath, String> texts = new HashMap<>();

    /**
     * Options in their order within groups.
     *
     * @param groups in the order to show them; those without options are left out
     */
    public OptionBook(List<OptionGroup> groups, List<OptionDescriptor> options) {
        List<String> order = groups.stream().map(OptionGroup::id).toList();
        List<OptionDescriptor> sorted = new ArrayList<>(options);
        sorted.sort(Comparator.comparingInt(o -> order.indexOf(o.place().group())));
        this.options = List.copyOf(sorted);
        this.options.forEach(option -> byPath.putIfAbsent(option.path(), option));
        this.options.forEach(option -> texts.putIfAbsent(option.path(), text(option)));
        this.groups = groups.stream().filter(g -> !of(g.id()).isEmpty()).toList();
    }

    /** The groups in order. */
    public List<OptionGroup> groups() {
        return groups;
    }

    /** Every option, group by group. */
    public List<OptionDescriptor> options() {
        return options;
    }

    /** The options of a group. */
    public List<OptionDescriptor> of(String group) {
        return options.stream().filter(o -> o.place().group().equals(group)).toList();
    }

    /** The option of that path. */
    public Optional<OptionDescriptor> find(OptionPath path) {
        return Optional.ofNullable(byPath.get(path));
    }

    /** The option of that path or name in C: {@code tapping.term}, {@code TAPPING_TERM}. */
    public Optional<OptionDescriptor> find(String pathOrName) {
        return find(OptionPath.of(pathOrName))
                .or(
                        () ->
                                options.stream()
                                        .filter(o -> o.place().names().contains(pathOrName))
                                        .findFirst());
    }

    /**
     * Options in which every word is found: in title, path, name in C, choices or help. One that is
     * called exactly that comes first, then those whose titles or names begin with it, then those
     * that have the words in their names; what is outdated comes last. Else the order is the
     * book's.
     */
    public List<OptionDescriptor> search(String query) {
        String[] words = query.strip().toLowerCase(Locale.ROOT).split("\\s+");
        return options.stream()
                .filter(option -> all(words, texts.getOrDefault(option.path(), "")))
                .sorted(Comparator.comparingInt(option -> rank(option, words)))
                .toList();
    }

    private static int rank(OptionDescriptor option, String[] words) {
        String whole = String.join(" ", words);
        List<String> names = new ArrayList<>(option.place().names());
        names.add(option.path().toString());
        names.add(option.words().title());
        if (names.stream().anyMatch(whole::equalsIgnoreCase)) {
            return 0;
        }
        if (option.deprecated()) {
            return 5;
        }
        if (option.words().title().toLowerCase(Locale.ROOT).startsWith(whole)) {
            return 1;
        }
        boolean begins =
                names.stream().anyMatch(name -> name.toLowerCase(Locale.ROOT).startsWith(whole));
        return begins ? 2 : all(words, named(option)) ? 3 : 4;
    }

    private static boolean all(String[] words, String text) {
        for (String word : words) {
            if (!text.contains(word)) {
                return false;
            }
        }
        return true;
    }

    private static String named(OptionDescriptor option) {
        String names = String.join(" ", option.place().names());
        return (option.words().title() + " " + option.path() + " " + names)
                .toLowerCase(Locale.ROOT);
    }

    private static String text(OptionDescriptor option) {
        String choices =
                option.kind() instanceof OptionKind.Choice(List<String> all)
                        ? String.join(" ", all)
                        : "";
        String above = String.join(" ", option.words().above());
        return (named(option) + " " + above + " " + choices + " " + option.words().help())
                .toLowerCase(Locale.ROOT);
    }
}
