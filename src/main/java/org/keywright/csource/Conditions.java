package org.keywright.csource;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/**
 * Decides which branches of {@code #if} are read. What only the settings of a build could tell is
 * taken to hold: the first branch is read, the others are not.
 */
final class Conditions {

    /** Nobody nests deeper; what does is read whole. */
    private static final int DEEPEST = 1000;

    private enum Verdict {
        HOLDS,
        FAILS,
        UNKNOWN
    }

    /** One {@code #if} that is still open. */
    private static final class Open {
        private final Directive directive;
        private final int from;
        private final boolean outerReads;
        private boolean reads;
        private boolean decided;
        private boolean guessed;
        private boolean otherBranches;

        private Open(Directive directive, int from, boolean outerReads) {
            this.directive = directive;
            this.from = from;
            this.outerReads = outerReads;
        }
    }

    private final Predicate<String> defined;
    private final Deque<Open> open = new ArrayDeque<>();
    private final List<Condition> guesses = new ArrayList<>();

    /**
     * @param defined whether that name is known to be defined
     */
    Conditions(Predicate<String> defined) {
        this.defined = defined;
    }

    /** Whether what comes now is read. */
    boolean reading() {
        return open.isEmpty() || open.peek().outerReads && open.peek().reads;
    }

    /** The conditions that were not evaluated. */
    List<Condition> guesses() {
        return guesses;
    }

    /**
     * Takes a conditional directive.
     *
     * @param codeSoFar how many pieces of code were read before it
     */
    void accept(Directive directive, int codeSoFar) {
        switch (directive.name()) {
            case "if", "ifdef", "ifndef" -> begin(directive, codeSoFar);
            case "endif" -> end(codeSoFar);
            default -> next(directive);
        }
    }

    private void begin(Directive directive, int codeSoFar) {
        if (open.size() < DEEPEST) {
            open.push(new Open(directive, codeSoFar, reading()));
            decide(open.peek(), verdict(directive));
        }
    }

    private void next(Directive directive) {
        if (open.isEmpty()) {
            return;
        }
        Open current = open.peek();
        if (current.decided) {
            current.reads = false;
            current.otherBranches = true;
        } else {
            decide(current, directive.name().equals("else") ? Verdict.HOLDS : verdict(directive));
        }
    }

    private static void decide(Open current, Verdict verdict) {
        current.reads = verdict != Verdict.FAILS;
        current.decided = current.reads;
        current.guessed |= verdict == Verdict.UNKNOWN;
    }

    private void end(int codeSoFar) {
        if (open.isEmpty()) {
            return;
        }
        Open closed = open.pop();
        if (closed.guessed && closed.outerReads) {
            guesses.add(
                    new Condition(
                            closed.directive.shown(),
                            closed.directive.place(),
                            closed.from,
                            codeSoFar,
                            closed.otherBranches));
        }
    }

    private Verdict verdict(Directive directive) {
        String operand = directive.operand();
        return switch (directive.name()) {
            case "ifdef", "elifdef" -> verdict(operand);
            case "ifndef", "elifndef" ->
                    switch (verdict(operand)) {
                        case HOLDS -> Verdict.FAILS;
                        case FAILS -> Verdict.HOLDS;
                        case UNKNOWN -> Verdict.UNKNOWN;
                    };
            default ->
                    switch (operand) {
                        case "0" -> Verdict.FAILS;
                        case "1" -> Verdict.HOLDS;
                        default -> verdict(onlyDefined(directive));
                    };
        };
    }

    /** QMK defines this kind of name for the keyboard that is built, and for no other. */
    private Verdict verdict(String name) {
        if (defined.test(name)) {
            return Verdict.HOLDS;
        }
        return name.startsWith("KEYBOARD_") ? Verdict.FAILS : Verdict.UNKNOWN;
    }

    /** The name in {@code #if defined(NAME)}; empty for anything else. */
    private static String onlyDefined(Directive directive) {
        String text =
                directive.operands().stream().map(CToken::text).collect(Collectors.joining(" "));
        return text.matches("defined \\( \\w{1,100} \\)") ? directive.operands().get(2).text() : "";
    }
}
