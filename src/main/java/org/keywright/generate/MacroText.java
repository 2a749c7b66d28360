package org.keywright.generate;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.keywright.keymap.Macro;
import org.keywright.mapping.CExpression;
import org.keywright.mapping.CString;
import org.keywright.problem.Location;
import org.keywright.problem.Problem;

/**
 * A macro as the argument of {@code SEND_STRING}: texts as string literals, keys as {@code SS_…}
 * between them.
 */
final class MacroText {

    private static final Set<String> ACTIONS = Set.of("tap", "down", "up");

    /** Control characters that type something: bell, backspace, tab, line feed, escape, delete. */
    private static final String TYPED_CONTROLS = "\u0007\b\t\n\u001B\u007F";

    private final Location place;
    private final SourceText out;
    private final StringBuilder written = new StringBuilder();
    private final StringBuilder typed = new StringBuilder();

    MacroText(Location place, SourceText out) {
        this.place = place;
        this.out = out;
    }

    /** The argument; a macro that does nothing is an empty text, because C needs an argument. */
    String write(Macro macro) {
        for (Macro.Step step : macro.steps()) {
            switch (step) {
                case Macro.Type type -> typed.append(type.text().replaceAll("\r\n?", "\n"));
                case Macro.Keys keys -> writeKeys(keys);
                case Macro.Delay delay -> writeDelay(delay.milliseconds());
                case Macro.Beep beep -> typed.append('\u0007');
            }
        }
        finishText();
        return written.isEmpty() ? "\"\"" : written.toString();
    }

    private void writeKeys(Macro.Keys keys) {
        finishText();
        if (!ACTIONS.contains(keys.action())) {
            refuse(
                    "The action \"" + shown(keys.action()) + "\" is unknown.",
                    "Use tap, down or up.");
            return;
        }
        keys.keycodes().forEach(this::checkKeycode);
        if (keys.action().equals("tap") && keys.keycodes().size() > 1) {
            List<String> held = keys.keycodes().subList(0, keys.keycodes().size() - 1);
            held.forEach(key -> press("DOWN", key));
            press("TAP", keys.keycodes().getLast());
            held.reversed().forEach(key -> press("UP", key));
        } else {
            String action = keys.action().toUpperCase(Locale.ROOT);
            keys.keycodes().forEach(key -> press(action, key));
        }
    }

    private void press(String action, String key) {
        written.append("SS_").append(action).append("(X_").append(key).append(')');
    }

    private void writeDelay(int milliseconds) {
        finishText();
        if (milliseconds < 0) {
            refuse("A delay cannot be negative.", "Give the delay in milliseconds.");
        }
        written.append("SS_DELAY(").append(milliseconds).append(')');
    }

    private void finishText() {
        if (typed.isEmpty()) {
            return;
        }
        String text = typed.toString();
        typed.setLength(0);
        if (text.chars()
                .anyMatch(c -> Character.isISOControl(c) && TYPED_CONTROLS.indexOf(c) < 0)) {
            refuse(
                    "The text holds a control character that no key types.",
                    "Remove the character.");
        }
        CString.literal(text)
                .ifPresentOrElse(
                        written::append,
                        () ->
                                refuse(
                                        "The text cannot be written in C.",
                                        "Remove unusual characters."));
    }

    /** {@code X_} before it makes a name of it, so digits may begin it. */
    private void checkKeycode(String key) {
        boolean one = key.matches("[A-Za-z0-9][A-Za-z0-9_]{0,49}");
        if (!one || CExpression.whyNot("X_" + key).isPresent()) {
            refuse(
                    "\"" + shown(key) + "\" is not the name of a key.",
                    "Use a name without KC_, like ENTER.");
        }
    }

    private void refuse(String message, String advice) {
        out.report(Problem.error("unfit-macro", place, message, advice));
    }

    /** Enough to recognise it, and nothing that could confuse a terminal. */
    private static String shown(String text) {
        String plain = text.replaceAll("[^ -~]", "?");
        return plain.length() > 40 ? plain.substring(0, 40) + "…" : plain;
    }
}
