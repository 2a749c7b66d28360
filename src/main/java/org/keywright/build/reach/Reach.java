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

    private final Glue glue = new Glue();

    /**
     * How the macros could reach what is compiled.
     *
     * @param changed macros that are defined otherwise, or no longer
     * @param now texts of all files that are read
     * @param before the same when the object was made, when nobody complained
     * @return the macro that does, or why it cannot be ruled out; absent if they cannot
     */
    public Optional<String> how(
            Set<String> changed, Collection<TextFacts> now, Collection<TextFacts> before) {
        List<TextFacts> texts = Stream.concat(now.stream(), before.stream()).distinct().toList();
        if (texts.stream().anyMatch(text -> !text.sure())) {
            return Optional.of("a text that takes a preprocessor");
        }
        Set<String> meaning = new HashSet<>(changed);
        Set<String> decided = new HashSet<>();
        return follow(meaning, decided, texts)
                .or(() -> first(meaning, n -> n.equals(COUNTER) || glue.canMake(n, texts)))
                .or(() -> first(decided, name -> careless(name, now)))
                .or(() -> first(changed, n -> careless(n, now) && !careless(n, before)));
    }

    /** The macro by which any of these could be used, by its own name or in another macro. */
    public Optional<String> use(Set<String> macros, Collection<TextFacts> texts) {
        return follow(new HashSet<>(macros), new HashSet<>(), texts);
    }

    /**
     * Looks who uses these macros, and adds those that depend on them.
     *
     * @param meaning macros whose meaning may change
     * @param decided those of them that may be defined or not
     */
    private static Optional<String> follow(
            Set<String> meaning, Set<String> decided, Collection<TextFacts> texts) {
        Deque<String> open = new ArrayDeque<>(meaning);
        while (!open.isEmpty()) {
            String name = open.pop();
            for (TextFacts text : texts) {
                if (text.uses().contains(name)) {
                    return Optional.of(name);
                }
                Set<String> here = text.decides().getOrDefault(name, Set.of());
                decided.addAll(here);
                Stream.concat(here.stream(), text.leads().getOrDefault(name, Set.of()).stream())
                        .filter(meaning::add)
                        .forEach(open::push);
            }
        }
        return Optional.empty();
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
        return sites.stream().anyMatch(site -> !site.guarded())
                && sites.stream().map(TextFacts.Site::text).distinct().count() > 1;
    }
}
