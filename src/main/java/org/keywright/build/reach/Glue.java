package org.keywright.build.reach;

import java.util.BitSet;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/**
 * Says whether {@code ##} could make a name of other words. It does not follow which words meet:
 * any words of all texts may. Remembers what it looked up; safe from any thread.
 */
final class Glue {

    /** Names longer than this are believed to be made. */
    private static final int LONGEST = 64;

    private final Map<String, Map<TextFacts, BitSet>> looked = new ConcurrentHashMap<>();

    /** Whether some macro of these texts could end in that name. */
    boolean canMake(String name, Collection<TextFacts> texts) {
        if (name.length() > LONGEST) {
            return true;
        }
        BitSet words = new BitSet();
        boolean asked = false;
        for (TextFacts text : texts) {
            for (Paste paste : text.pastes()) {
                if (!asked && fits(paste, name, null)) {
                    asked = true;
                    words = words(name, texts);
                }
                if (asked && fits(paste, name, words)) {
                    return true;
                }
            }
        }
        return false;
    }

    /**
     * Whether that chain can give the name.
     *
     * @param words what may stand where anything may; all if null
     */
    private static boolean fits(Paste paste, String name, @Nullable BitSet words) {
        BitSet reached = new BitSet();
        reached.set(0);
        for (Optional<String> part : paste.parts()) {
            BitSet next = new BitSet();
            for (int at = reached.nextSetBit(0); at >= 0; at = reached.nextSetBit(at + 1)) {
                if (part.isEmpty()) {
                    next.or(ends(name, at, words));
                } else if (name.startsWith(part.get(), at)) {
                    next.set(at + part.get().length());
                }
            }
            reached = next;
        }
        return reached.get(name.length());
    }

    /** Where whole words, or nothing, may end that begin there. */
    private static BitSet ends(String name, int from, @Nullable BitSet words) {
        BitSet reached = new BitSet();
        reached.set(from);
        for (int at = from; at < name.length(); at++) {
            for (int end = at + 1; reached.get(at) && end <= name.length(); end++) {
                boolean digit = end == at + 1 && Character.isDigit(name.charAt(at));
                if (words == null || digit || words.get(at * LONGEST + end - 1)) {
                    reached.set(end);
                }
            }
        }
        return reached;
    }

    /**
     * Which pieces of the name are words of these texts. The name itself is looked for elsewhere.
     */
    private BitSet words(String name, Collection<TextFacts> texts) {
        Map<TextFacts, BitSet> known = looked.computeIfAbsent(name, _ -> new ConcurrentHashMap<>());
        BitSet all = new BitSet();
        for (TextFacts text : texts) {
            all.or(known.computeIfAbsent(text, t -> words(name, t)));
        }
        return all;
    }

    private static BitSet words(String name, TextFacts text) {
        BitSet words = new BitSet();
        for (int from = 0; from < name.length(); from++) {
            for (int end = from + 1; end <= name.length(); end++) {
                if (end - from < name.length() && text.mentions(name.substring(from, end))) {
                    words.set(from * LONGEST + end - 1);
                }
            }
        }
        return words;
    }
}
