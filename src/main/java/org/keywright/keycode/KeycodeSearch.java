package org.keywright.keycode;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.UnaryOperator;

/**
 * Finds keycodes while a person types: by name with or without {@code KC_}, alias, legend,
 * character or words of the description. The best match comes first.
 */
public final class KeycodeSearch {

    /** How good a match is, best first. */
    private enum Rank {
        EXACT_NAME,
        EXACT_LABEL,
        SHORT_NAME,
        NAME_START,
        LABEL_START,
        DESCRIPTION_START,
        NAME_WORD,
        DESCRIPTION_WORDS,
        NAME_PART,
        DESCRIPTION_PART
    }

    /** An entry with everything it is found by, prepared once. */
    private record Indexed(
            KeycodeEntry entry,
            List<String> names,
            List<String> shortNames,
            String label,
            String description,
            int order) {}

    private record Query(String text, String asName, List<String> words) {
        static Query of(String text) {
            return new Query(text, text.replace(' ', '_'), List.of(text.split("\\s+")));
        }
    }

    private record Hit(Indexed indexed, Rank rank) {

        /** Of two descriptions that begin alike, the shorter one says more of what was typed. */
        int length() {
            return rank == Rank.DESCRIPTION_START ? indexed.description().length() : 0;
        }
    }

    private static final int LONGEST_QUERY = 80;

    private final List<Indexed> index = new ArrayList<>();

    /** Prepares the search over a table. */
    public KeycodeSearch(KeycodeTable table) {
        this(table, description -> description);
    }

    /**
     * Prepares the search over a table for somebody who reads another language.
     *
     * @param said a description in that language; the table's own words are found as well
     */
    public KeycodeSearch(KeycodeTable table, UnaryOperator<String> said) {
        for (KeycodeEntry entry : table.entries()) {
            List<String> names = new ArrayList<>();
            names.add(lower(entry.name()));
            entry.aliases().forEach(alias -> names.add(lower(alias)));
            String description = described(entry.description(), said);
            List<String> shortNames = names.stream().map(KeycodeSearch::withoutPrefix).toList();
            String label = lower(entry.label());
            index.add(new Indexed(entry, names, shortNames, label, description, index.size()));
        }
    }

    private static String described(String description, UnaryOperator<String> said) {
        String own = " " + lower(description);
        String other = " " + lower(said.apply(description));
        return other.equals(own) ? own : other + own;
    }

    /**
     * The entries that match, best first, in table order where they match equally well. Everything,
     * when the query is blank.
     *
     * @param most how many to return at most
     */
    public List<KeycodeEntry> find(String query, int most) {
        String wanted = lower(query.strip());
        if (wanted.length() > LONGEST_QUERY) {
            return List.of();
        }
        Query parsed = Query.of(wanted);
        return index.stream()
                .flatMap(indexed -> rank(indexed, parsed).stream().map(r -> new Hit(indexed, r)))
                .sorted(
                        Comparator.comparing(Hit::rank)
                                .thenComparing(Hit::length)
                                .thenComparing(hit -> hit.indexed().order()))
                .limit(most)
                .map(hit -> hit.indexed().entry())
                .toList();
    }

    private static Optional<Rank> rank(Indexed entry, Query query) {
        String wanted = query.text();
        String underscored = query.asName();
        if (wanted.isEmpty() || entry.names().contains(wanted)) {
            return Optional.of(Rank.EXACT_NAME);
        }
        // One letter is a character somebody wants to type, not the start of a word.
        if (entry.label().equals(wanted)) {
            return Optional.of(Rank.EXACT_LABEL);
        }
        if (entry.shortNames().contains(underscored)) {
            return Optional.of(Rank.SHORT_NAME);
        }
        if (anyStart(entry.names(), underscored) || anyStart(entry.shortNames(), underscored)) {
            return Optional.of(Rank.NAME_START);
        }
        if (entry.label().startsWith(wanted)) {
            return Optional.of(Rank.LABEL_START);
        }
        if (wanted.length() > 1 && entry.description().startsWith(" " + wanted)) {
            return Optional.of(Rank.DESCRIPTION_START);
        }
        if (anyPart(entry.names(), "_" + underscored)) {
            return Optional.of(Rank.NAME_WORD);
        }
        return rankByText(entry, query);
    }

    private static Optional<Rank> rankByText(Indexed entry, Query query) {
        String wanted = query.text();
        if (query.words().stream().allMatch(word -> entry.description().contains(" " + word))) {
            return Optional.of(Rank.DESCRIPTION_WORDS);
        }
        if (wanted.length() > 1 && anyPart(entry.names(), query.asName())) {
            return Optional.of(Rank.NAME_PART);
        }
        if (wanted.length() > 2 && entry.description().contains(wanted)) {
            return Optional.of(Rank.DESCRIPTION_PART);
        }
        return Optional.empty();
    }

    private static boolean anyStart(List<String> names, String wanted) {
        return names.stream().anyMatch(name -> name.startsWith(wanted));
    }

    private static boolean anyPart(List<String> names, String wanted) {
        return names.stream().anyMatch(name -> name.contains(wanted));
    }

    /** {@code KC_}, {@code QK_}, {@code MS_} and the like say little. */
    private static String withoutPrefix(String name) {
        int end = name.indexOf('_');
        return end == 2 ? name.substring(end + 1) : name;
    }

    private static String lower(String text) {
        return text.toLowerCase(Locale.ROOT);
    }
}
