package org.keywright.build.reach;

import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * Follows changed macros through the texts of a unit. What it says holds for one build; it
 * remembers what it looked up. Safe from any thread.
 */
public final class Reach {

    /** Whoever counts expansions sees more than texts. */
    private static final String COUNTER = "__COUNTER__";

    /** A macro that is defined more often is not looked at. */
    private static final int MOST_SITES = 50;

    private final Glue glue = new Glue();

    /**
     * How the macros could reach what is compiled.
     *
     * @param changed macros that are defined otherwise, or no longer
     * @param numbers those of them that are no more than a number, before and now
     * @param now texts of all files that are read
     * @param before the same when the object was made, when nobody complained
     * @return the macro that does, or why it cannot be ruled out; absent if they cannot
     */
    public Optional<String> how(
            Set<String> changed,
            Set<String> numbers,
            Collection<TextFacts> now,
            Collection<TextFacts> before) {
        List<TextFacts> texts = Stream.concat(now.stream(), before.stream()).distinct().toList();
        if (texts.stream().anyMatch(text -> !text.sure())) {
            return Optional.of("a text that takes a preprocessor");
        }
        Set<String> meaning = new HashSet<>();
        Set<String> decided = new HashSet<>();
        Set<String> others = new HashSet<>(changed);
        others.removeAll(numbers);
        return follow(others, false, meaning, decided, texts)
                .or(() -> follow(numbers, true, meaning, decided, texts))
                .or(() -> first(meaning, n -> n.equals(COUNTER) || glue.canMake(n, texts)))
                .or(() -> first(decided, name -> careless(name, now)))
                .or(() -> first(changed, n -> careless(n, now) && !careless(n, before)));
    }

    /** The macro by which any of these could be used, by its own name or in another macro. */
    public Optional<String> use(Set<String> macros, Collection<TextFacts> texts) {
        return follow(macros, false, new HashSet<>(), new HashSet<>(), texts);
    }

    /**
     * Looks who uses these macros, and who those that depend on them.
     *
     * @param numbers whether a condition can be sure to understand their values
     * @param meaning takes the macros whose meaning may change
     * @param decided takes those of them that may be defined or not
     */
    private static Optional<String> follow(
            Set<String> macros,
            boolean numbers,
            Set<String> meaning,
            Set<String> decided,
            Collection<TextFacts> texts) {
        Deque<String> open = new ArrayDeque<>();
        macros.stream().filter(meaning::add).forEach(open::push);
        while (!open.isEmpty()) {
            String name = open.pop();
            for (TextFacts text : texts) {
                if (text.uses().contains(name) || !numbers && text.weighs().containsKey(name)) {
                    return Optional.of(name);
                }
                Set<String> here = text.decides().getOrDefault(name, Set.of());
                Set<String> weighed = text.weighs().getOrDefault(name, Set.of());
                decide(here, name, decided);
                decide(weighed, name, decided);
                lead(here, meaning, open);
                lead(weighed, meaning, open);
                lead(text.leads().getOrDefault(name, Set.of()), meaning, open);
            }
        }
        return Optional.empty();
    }

    /** A macro that asks whether it is defined itself is a guard. */
    private static void decide(Set<String> others, String name, Set<String> decided) {
        for (String other : others) {
            if (!other.equals(name)) {
                decided.add(other);
            }
        }
    }

    private static void lead(Set<String> to, Set<String> meaning, Deque<String> open) {
        for (String name : to) {
            if (meaning.add(name)) {
                open.push(name);
            }
        }
    }

    private static Optional<String> first(Set<String> names, Predicate<String> wanted) {
        return names.stream().filter(wanted).findFirst();
    }

    /** Whether the compiler could complain that a macro is defined twice. */
    private static boolean careless(String name, Collection<TextFacts> texts) {
        List<TextFacts.Site> sites =
                texts.stream()
                        .flatMap(text -> text.defines().getOrDefault(name, List.of()).stream())
                        .toList();
        return sites.size() > MOST_SITES
                || sites.stream().anyMatch(site -> sites.stream().anyMatch(site::disputes));
    }
}
