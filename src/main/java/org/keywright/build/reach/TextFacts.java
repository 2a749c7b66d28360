package org.keywright.build.reach;

import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * What one text says that matters for the question what a macro can reach.
 *
 * @param sure false if the text has something that only a real preprocessor understands
 * @param pure whether it only defines macros: leaving it out would change nothing else
 * @param uses words whose meaning changes what is compiled: in code, and in conditions around code
 * @param leads from a word to the macros whose meaning depends on it
 * @param decides from a word to the macros whose being defined depends on its being defined
 * @param weighs from a word to the macros whose being defined depends on its value
 * @param defines what each macro is defined as
 * @param pastes how words are glued together here
 * @param includes what it asks for by name
 * @param computes whether it also asks for files by a macro
 */
public record TextFacts(
        boolean sure,
        boolean pure,
        Set<String> uses,
        Map<String, Set<String>> leads,
        Map<String, Set<String>> decides,
        Map<String, Set<String>> weighs,
        Map<String, List<Site>> defines,
        List<Paste> pastes,
        Set<Include> includes,
        boolean computes) {

    /**
     * One place where a macro is defined.
     *
     * @param text parameters and body
     * @param guarded whether it only counts if the macro is not defined
     * @param branches which branch of each block around it this is in
     */
    record Site(String text, boolean guarded, Map<Object, Integer> branches) {

        /** Whether the compiler could complain about having met both. */
        boolean disputes(Site other) {
            return !(guarded && other.guarded)
                    && !text.equals(other.text)
                    && branches.keySet().stream()
                            .allMatch(
                                    block ->
                                            branches.get(block)
                                                    .equals(
                                                            other.branches.getOrDefault(
                                                                    block, branches.get(block))));
        }
    }

    /** Reads a text; a byte is a character. */
    public static TextFacts of(byte[] text) {
        String letters = new String(text, StandardCharsets.ISO_8859_1);
        return LogicalLines.of(letters).flatMap(FactsReader::read).orElseGet(() -> unsure(letters));
    }

    /** Whether the text uses a word in any way that a glued word could come from. */
    boolean mentions(String word) {
        return uses.contains(word)
                || leads.containsKey(word)
                || decides.containsKey(word)
                || weighs.containsKey(word);
    }

    /** Facts are known by the text they came from; comparing all of them would be long. */
    @Override
    public boolean equals(Object other) {
        return this == other;
    }

    @Override
    public int hashCode() {
        return System.identityHashCode(this);
    }

    /** The facts of a command that defines macros, {@code -DX=1}. */
    public static TextFacts ofOptions(List<String> options) {
        return FactsReader.read(
                        options.stream()
                                .map(MacroTrail::directive)
                                .flatMap(Optional::stream)
                                .toList())
                .orElseGet(TextFacts::unsure);
    }

    /** Of a text that cannot be had. */
    public static TextFacts unsure() {
        return unsure("");
    }

    /** Of a text of which no more than the words are certain. */
    private static TextFacts unsure(String text) {
        Set<String> words = new HashSet<>();
        Words.each(text, 0, words::add);
        return new TextFacts(
                false, false, words, Map.of(), Map.of(), Map.of(), Map.of(), List.of(), Set.of(),
                true);
    }
}
