package org.keywright.csource;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;

/**
 * A C text with its directives worked off as far as that goes without a build's settings.
 *
 * @param code the pieces that are left, comments and directives taken out
 * @param macros by name; of several definitions the last one
 * @param includes the files it includes, without quotes
 * @param guesses conditions that were taken to hold
 */
record CSource(
        List<CToken> code,
        Map<String, CMacro> macros,
        List<String> includes,
        List<Condition> guesses) {

    static CSource read(String text, Predicate<String> defined) {
        List<CToken> code = new ArrayList<>();
        Map<String, CMacro> macros = new HashMap<>();
        List<String> includes = new ArrayList<>();
        Conditions conditions =
                new Conditions(name -> macros.containsKey(name) || defined.test(name));
        for (CToken token : CLexer.readWithoutComments(text)) {
            if (token.kind() != CToken.Kind.DIRECTIVE) {
                if (conditions.reading()) {
                    code.add(token);
                }
                continue;
            }
            Directive directive = Directive.of(token);
            if (directive.isConditional()) {
                conditions.accept(directive, code.size());
            } else if (conditions.reading()) {
                work(directive, macros, includes);
            }
        }
        return new CSource(code, macros, includes, conditions.guesses());
    }

    private static void work(
            Directive directive, Map<String, CMacro> macros, List<String> includes) {
        switch (directive.name()) {
            case "define" ->
                    CMacro.of(directive).ifPresent(macro -> macros.put(macro.name(), macro));
            case "undef" -> macros.remove(directive.operand());
            case "include" -> includes.add(included(directive));
            default -> {}
        }
    }

    private static String included(Directive include) {
        StringBuilder name = new StringBuilder();
        include.operands().forEach(part -> name.append(part.text()));
        return name.toString().replaceAll("[\"<>]", "");
    }
}
