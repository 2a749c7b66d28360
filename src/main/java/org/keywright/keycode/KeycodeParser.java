package org.keywright.keycode;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads a keycode as it stands in a keymap. Never fails: what it cannot read becomes {@link
 * Keycode.Raw} with the text untouched.
 *
 * <p>Knows the grammar, not the names: any C identifier is a {@link Keycode.Named}; whether it
 * exists is a question for the {@link KeycodeTable}.
 */
public final class KeycodeParser {

    /** Macros that take a layer and nothing else. */
    public static final Set<String> LAYER_FUNCTIONS =
            Set.of("MO", "TO", "TG", "TT", "DF", "PDF", "OSL");

    /** Longer texts are no keycodes; reading them would only cost time. */
    private static final int LONGEST = 200;

    /** Deeper nesting means nothing in C either: the bits of five modifiers are all set by then. */
    private static final int DEEPEST = 8;

    private static final Pattern NAME = Pattern.compile("[A-Za-z_][A-Za-z0-9_]*");
    private static final Pattern CALL =
            Pattern.compile("([A-Za-z_][A-Za-z0-9_]*)\\s*\\((.*)\\)", Pattern.DOTALL);
    // A leading zero would be octal in C.
    private static final Pattern DECIMAL = Pattern.compile("0|[1-9][0-9]{0,5}");
    private static final Pattern HEX = Pattern.compile("0[xX][0-9A-Fa-f]{1,5}");

    private KeycodeParser() {}

    /** The keycode that is written there. */
    public static Keycode parse(String text) {
        if (text.length() > LONGEST) {
            return new Keycode.Raw(text);
        }
        return parse(text.strip(), 0).orElseGet(() -> new Keycode.Raw(text));
    }

    private static Optional<Keycode> parse(String text, int depth) {
        if (NAME.matcher(text).matches()) {
            return Optional.of(new Keycode.Named(text));
        }
        Matcher call = CALL.matcher(text);
        if (depth > DEEPEST || !call.matches()) {
            return Optional.empty();
        }
        String function = call.group(1);
        if (function.equals("ANY")) {
            return any(call.group(2), depth);
        }
        return arguments(call.group(2)).flatMap(a -> call(function, a, depth + 1));
    }

    private static Optional<Keycode> any(String content, int depth) {
        if (arguments(content).isEmpty()) {
            return Optional.empty();
        }
        Optional<Keycode> inside = parse(content.strip(), depth + 1);
        return Optional.of(new Keycode.Any(inside.orElseGet(() -> new Keycode.Raw(content))));
    }

    private static Optional<Keycode> call(String function, List<String> arguments, int depth) {
        String first = arguments.getFirst();
        if (arguments.size() == 1) {
            return LAYER_FUNCTIONS.contains(function)
                    ? number(first).map(layer -> new Keycode.LayerSwitch(function, layer))
                    : ofOne(function, first, depth);
        }
        return arguments.size() == 2
                ? ofTwo(function, first, arguments.getLast(), depth)
                : Optional.empty();
    }

    private static Optional<Keycode> ofOne(String function, String argument, int depth) {
        if (ModifierMacros.wrapper(function).isPresent()) {
            return parse(argument, depth).map(key -> new Keycode.Modified(function, key));
        }
        if (ModifierMacros.tap(function).isPresent()) {
            return parse(argument, depth).map(tap -> new Keycode.ModTap(function, "", tap));
        }
        return switch (function) {
            case "OSM" -> modifiers(argument).map(Keycode.OneShotMod::new);
            case "TD" -> number(argument).map(Keycode.TapDance::new);
            case "SH_T" -> parse(argument, depth).map(Keycode.SwapHandsTap::new);
            case "UC", "UM" -> number(argument).map(n -> new Keycode.Unicode(function, List.of(n)));
            default -> Optional.empty();
        };
    }

    private static Optional<Keycode> ofTwo(
            String function, String first, String second, int depth) {
        return switch (function) {
            case "LT" -> both(number(first), parse(second, depth), Keycode.LayerTap::new);
            case "LM" -> both(number(first), modifiers(second), Keycode.LayerMod::new);
            case "MT" ->
                    both(
                            modifiers(first),
                            parse(second, depth),
                            (mods, tap) -> new Keycode.ModTap("MT", mods, tap));
            case "UP" ->
                    both(
                            number(first),
                            number(second),
                            (lower, upper) -> new Keycode.Unicode("UP", List.of(lower, upper)));
            default -> Optional.empty();
        };
    }

    private static <A, B> Optional<Keycode> both(
            Optional<A> first, Optional<B> second, BiFunction<A, B, Keycode> made) {
        return first.flatMap(a -> second.map(b -> made.apply(a, b)));
    }

    private static Optional<Integer> number(String text) {
        if (DECIMAL.matcher(text).matches() || HEX.matcher(text).matches()) {
            return Optional.of(Integer.decode(text));
        }
        return Optional.empty();
    }

    private static Optional<String> modifiers(String text) {
        return Modifiers.parse(text).map(m -> text.replaceAll("\\s+", ""));
    }

    /** Splits at commas outside parentheses; empty when the parentheses do not match up. */
    private static Optional<List<String>> arguments(String text) {
        List<String> arguments = new ArrayList<>();
        int open = 0;
        int start = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            open += c == '(' ? 1 : c == ')' ? -1 : 0;
            if (open < 0) {
                return Optional.empty();
            }
            if (c == ',' && open == 0) {
                arguments.add(text.substring(start, i).strip());
                start = i + 1;
            }
        }
        arguments.add(text.substring(start).strip());
        return open == 0 ? Optional.of(arguments) : Optional.empty();
    }
}
