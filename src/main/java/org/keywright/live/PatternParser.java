package org.keywright.live;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntPredicate;
import org.keywright.problem.Checked;
import org.keywright.problem.Location;
import org.keywright.problem.Problem;

/** Reads the patterns that {@link LinePattern} knows. */
final class PatternParser {

    /** Longer ones are no longer written by hand; it also bounds how deep groups may lie. */
    private static final int LONGEST = 200;

    private static final IntPredicate WORD = c -> Character.isLetterOrDigit(c) || c == '_';
    private static final IntPredicate DIGIT = c -> c >= '0' && c <= '9';
    private static final IntPredicate SPACE = Character::isWhitespace;

    /** What is wrong with a pattern. */
    private static final class WrongPattern extends Exception {
        private static final long serialVersionUID = 1L;

        WrongPattern(String message) {
            super(message);
        }
    }

    private final int[] pattern;
    private int at;

    private PatternParser(String pattern) {
        this.pattern = pattern.codePoints().toArray();
    }

    static Checked<PatternPart> parse(String pattern) {
        try {
            if (pattern.length() > LONGEST) {
                throw new WrongPattern("it is longer than " + LONGEST + " characters");
            }
            PatternParser parser = new PatternParser(pattern);
            PatternPart whole = parser.choice();
            if (parser.more()) {
                throw new WrongPattern("a ) closes nothing");
            }
            return Checked.of(whole);
        } catch (WrongPattern wrong) {
            return Checked.failed(
                    Problem.error(
                            "console-filter",
                            new Location.Everywhere(),
                            "The pattern /"
                                    + Visible.text(pattern)
                                    + "/ cannot be read: "
                                    + wrong.getMessage()
                                    + ".",
                            "Known are . [a-z] \\d \\w \\s ^ $ * + ? | ( ); put \\ before a sign"
                                    + " that means itself, or write a text without slashes."));
        }
    }

    private boolean more() {
        return at < pattern.length;
    }

    private boolean skip(int sign) {
        boolean there = more() && pattern[at] == sign;
        at += there ? 1 : 0;
        return there;
    }

    private PatternPart choice() throws WrongPattern {
        List<PatternPart> ways = new ArrayList<>();
        do {
            ways.add(row());
        } while (skip('|'));
        return ways.size() == 1 ? ways.getFirst() : new PatternPart.Choice(ways);
    }

    private PatternPart row() throws WrongPattern {
        List<PatternPart> parts = new ArrayList<>();
        while (more() && pattern[at] != '|' && pattern[at] != ')') {
            parts.add(repeated(one()));
        }
        return new PatternPart.Row(parts);
    }

    private PatternPart repeated(PatternPart part) {
        PatternPart all = part;
        while (more()) {
            if (skip('*')) {
                all = new PatternPart.Repeat(all, false, true);
            } else if (skip('+')) {
                all = new PatternPart.Repeat(all, true, true);
            } else if (skip('?')) {
                all = new PatternPart.Repeat(all, false, false);
            } else {
                return all;
            }
        }
        return all;
    }

    private PatternPart one() throws WrongPattern {
        int sign = pattern[at++];
        return switch (sign) {
            case '^' -> new PatternPart.Start();
            case '$' -> new PatternPart.End();
            case '.' -> new PatternPart.One(c -> true);
            case '(' -> group();
            case '[' -> new PatternPart.One(set());
            case '\\' -> new PatternPart.One(escaped());
            case '*', '+', '?' -> throw new WrongPattern("there is nothing to repeat");
            case '{' -> throw new WrongPattern("counts in { } are not known");
            default -> new PatternPart.One(c -> c == sign);
        };
    }

    private PatternPart group() throws WrongPattern {
        if (skip('?') && !skip(':')) {
            throw new WrongPattern("only plain groups are known");
        }
        PatternPart inside = choice();
        if (!skip(')')) {
            throw new WrongPattern("a ( is not closed");
        }
        return inside;
    }

    private IntPredicate set() throws WrongPattern {
        boolean inverted = skip('^');
        IntPredicate any = c -> false;
        boolean first = true;
        while (first || !skip(']')) {
            if (!more()) {
                throw new WrongPattern("a [ is not closed");
            }
            any = any.or(range());
            first = false;
        }
        return inverted ? any.negate() : any;
    }

    private IntPredicate range() throws WrongPattern {
        if (skip('\\')) {
            return escaped();
        }
        int from = pattern[at++];
        boolean isRange = at + 1 < pattern.length && pattern[at] == '-' && pattern[at + 1] != ']';
        if (!isRange) {
            return c -> c == from;
        }
        at++;
        int to = pattern[at++];
        if (to < from) {
            throw new WrongPattern("a range in [ ] goes backwards");
        }
        return c -> c >= from && c <= to;
    }

    private IntPredicate escaped() throws WrongPattern {
        if (!more()) {
            throw new WrongPattern("it ends with \\");
        }
        int sign = pattern[at++];
        return switch (sign) {
            case 'd' -> DIGIT;
            case 'D' -> DIGIT.negate();
            case 'w' -> WORD;
            case 'W' -> WORD.negate();
            case 's' -> SPACE;
            case 'S' -> SPACE.negate();
            case 't' -> c -> c == '\t';
            default -> {
                if (Character.isLetterOrDigit(sign)) {
                    throw new WrongPattern("\\" + Character.toString(sign) + " is not known");
                }
                yield c -> c == sign;
            }
        };
    }
}
