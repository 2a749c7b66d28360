package org.keywright.csource;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Puts arguments in the place of a macro's parameters. */
final class MacroArguments {

    private static final String REST = "...";

    private final CMacro macro;
    private final Map<String, List<MacroPiece>> values = new HashMap<>();

    /** Parameters without an argument become nothing. */
    MacroArguments(CMacro macro, List<List<MacroPiece>> arguments) {
        this.macro = macro;
        List<String> parameters = macro.parameters().orElse(List.of());
        for (int i = 0; i < parameters.size(); i++) {
            String parameter = parameters.get(i);
            if (parameter.endsWith(REST)) {
                values.put(nameOfRest(parameter), joined(arguments, i));
            } else {
                values.put(parameter, i < arguments.size() ? arguments.get(i) : List.of());
            }
        }
    }

    /** GNU C lets the rest have a name: {@code keys...}. */
    private static String nameOfRest(String parameter) {
        return parameter.equals(REST)
                ? "__VA_ARGS__"
                : parameter.substring(0, parameter.length() - REST.length());
    }

    private static List<MacroPiece> joined(List<List<MacroPiece>> arguments, int from) {
        List<MacroPiece> joined = new ArrayList<>();
        for (int i = from; i < arguments.size(); i++) {
            if (i > from) {
                joined.add(MacroPiece.of(new CToken(CToken.Kind.SIGN, ",", 1, 1)));
            }
            joined.addAll(arguments.get(i));
        }
        return joined;
    }

    /** How many pieces the body has with the arguments in it. */
    long resultingSize() {
        long size = 0;
        for (CToken token : macro.body()) {
            List<MacroPiece> value = values.get(token.text());
            size += value == null ? 1 : value.size();
        }
        return size;
    }

    /** The macro's body with the arguments in it, at the place of the call. */
    List<MacroPiece> putIn(MacroPiece call) {
        List<MacroPiece> filled = new ArrayList<>();
        for (CToken token : macro.body()) {
            List<MacroPiece> value =
                    token.kind() == CToken.Kind.NAME ? values.get(token.text()) : null;
            if (value == null) {
                CToken here = token.movedTo(call.token());
                filled.add(new MacroPiece(here, call.hidden()).outOf(macro.name()));
            } else {
                value.forEach(piece -> filled.add(piece.outOf(macro.name())));
            }
        }
        return filled;
    }
}
