package org.keywright.live;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.IntPredicate;
import org.jspecify.annotations.Nullable;
import org.keywright.problem.Checked;

/**
 * A regular expression that is looked for in a line by following all its ways at once, so that the
 * time is never more than the line's length times the pattern's: no pattern can hold the program
 * up.
 *
 * <p>Known are {@code . [a-z] [^a-z] \d \w \s \D \W \S ^ $ * + ? | ( )} and {@code \} before a sign
 * that shall mean itself.
 */
public final class LinePattern {

    private static final int MATCH = 0;

    /**
     * One place in the pattern.
     *
     * @param kind what it asks
     * @param takes the characters it takes, if it takes one
     * @param next where it goes on
     * @param other where it may go on as well
     */
    private record Place(Kind kind, @Nullable IntPredicate takes, int next, int other) {}

    private enum Kind {
        FOUND,
        TAKES,
        FORKS,
        AT_START,
        AT_END
    }

    private final List<Place> places = new ArrayList<>();
    private final boolean anyCase;
    private final int first;

    private LinePattern(PatternPart whole, boolean anyCase) {
        this.anyCase = anyCase;
        places.add(new Place(Kind.FOUND, null, MATCH, MATCH));
        first = lay(whole, MATCH);
    }

    /**
     * Reads a pattern.
     *
     * @param anyCase whether upper and lower case are alike
     */
    public static Checked<LinePattern> parse(String pattern, boolean anyCase) {
        return PatternParser.parse(pattern).map(whole -> new LinePattern(whole, anyCase));
    }

    /**
     * Lays a part down before what follows it; every part once, so the size stays the pattern's.
     */
    private int lay(PatternPart part, int next) {
        return switch (part) {
            case PatternPart.One(IntPredicate takes) ->
                    add(new Place(Kind.TAKES, takes, next, next));
            case PatternPart.Start start -> add(new Place(Kind.AT_START, null, next, next));
            case PatternPart.End end -> add(new Place(Kind.AT_END, null, next, next));
            case PatternPart.Row(List<PatternPart> parts) -> {
                int at = next;
                for (PatternPart each : parts.reversed()) {
                    at = lay(each, at);
                }
                yield at;
            }
            case PatternPart.Choice(List<PatternPart> ways) -> {
                int at = lay(ways.getLast(), next);
                for (PatternPart way : ways.reversed().subList(1, ways.size())) {
                    at = add(new Place(Kind.FORKS, null, lay(way, next), at));
                }
                yield at;
            }
            case PatternPart.Repeat(PatternPart what, boolean atLeastOnce, boolean many) -> {
                if (!many) {
                    yield add(new Place(Kind.FORKS, null, lay(what, next), next));
                }
                int fork = add(new Place(Kind.FORKS, null, next, next));
                int body = lay(what, fork);
                places.set(fork, new Place(Kind.FORKS, null, body, next));
                yield atLeastOnce ? body : fork;
            }
        };
    }

    private int add(Place place) {
        places.add(place);
        return places.size() - 1;
    }

    /** Whether it is found anywhere in a line. */
    public boolean isIn(String line) {
        int[] characters = line.codePoints().toArray();
        Walk walk = new Walk(characters.length);
        for (int at = 0; at <= characters.length; at++) {
            walk.enter(first, at);
            if (walk.found) {
                return true;
            }
            if (at < characters.length) {
                walk.step(characters[at], at + 1);
            }
        }
        return walk.found;
    }

    private boolean takes(Place place, int character) {
        IntPredicate takes = place.takes();
        return takes != null
                && (takes.test(character)
                        || anyCase
                                && (takes.test(Character.toLowerCase(character))
                                        || takes.test(Character.toUpperCase(character))));
    }

    /** All places that are reached at one position of a line. */
    private final class Walk {

        private final int length;
        private final int[] seenAt = new int[places.size()];
        private final int[] open = new int[2 * places.size() + 2];
        private int[] here = new int[places.size()];
        private int[] before = new int[places.size()];
        private int count;
        private boolean found;

        Walk(int length) {
            this.length = length;
            Arrays.fill(seenAt, -1);
        }

        void step(int character, int at) {
            int[] reached = here;
            int many = count;
            here = before;
            before = reached;
            count = 0;
            for (int i = 0; i < many; i++) {
                Place place = places.get(reached[i]);
                if (takes(place, character)) {
                    enter(place.next(), at);
                }
            }
        }

        /** Goes on from a place as far as nothing has to be taken. */
        void enter(int from, int at) {
            int depth = 0;
            open[depth++] = from;
            while (depth > 0) {
                int number = open[--depth];
                if (seenAt[number] == at) {
                    continue;
                }
                seenAt[number] = at;
                Place place = places.get(number);
                switch (place.kind()) {
                    case FOUND -> found = true;
                    case TAKES -> here[count++] = number;
                    case FORKS -> {
                        open[depth++] = place.other();
                        open[depth++] = place.next();
                    }
                    case AT_START -> depth = at == 0 ? push(place.next(), depth) : depth;
                    case AT_END -> depth = at == length ? push(place.next(), depth) : depth;
                }
            }
        }

        private int push(int number, int depth) {
            open[depth] = number;
            return depth + 1;
        }
    }
}
