package org.keywright.csource;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Reads key overrides made with QMK's {@code ko_make_…} or as a structure. */
final class KeyOverrideReader {

    private static final String TYPE = "key_override_t";
    private static final String NO_NEGATIVES = "negative_mod_mask";

    /** What the macros' arguments are called in the structure, in their order. */
    private static final List<String> ARGUMENTS =
            List.of("trigger_mods", "trigger", "replacement", "layers", NO_NEGATIVES, "options");

    private static final Map<String, Integer> MACROS =
            Map.of(
                    "ko_make_basic", 3,
                    "ko_make_with_layers", 4,
                    "ko_make_with_layers_and_negmods", 5,
                    "ko_make_with_layers_negmods_and_options", 6);

    private final List<CToken> code;
    private final Brackets brackets;
    private final ExtraScope scope;

    KeyOverrideReader(List<CToken> code, Brackets brackets, ExtraScope scope) {
        this.code = code;
        this.brackets = brackets;
        this.scope = scope;
    }

    List<CKeyOverride> read() {
        Map<String, List<CToken>> variables = variables();
        List<CKeyOverride> overrides = new ArrayList<>();
        Set<String> seen = new HashSet<>();
        for (CToken name : listed()) {
            if (!seen.add(name.text())) {
                continue;
            }
            List<CToken> value = variables.get(name.text());
            if (value == null) {
                scope.lose(name, "The key override " + name.text(), "it was not found.");
            } else {
                override(name, value).ifPresent(overrides::add);
            }
        }
        return overrides;
    }

    /** What each {@code key_override_t name = …;} is. */
    private Map<String, List<CToken>> variables() {
        Map<String, List<CToken>> variables = new LinkedHashMap<>();
        for (int i = 0; i + 3 < code.size(); i++) {
            boolean begins =
                    code.get(i).is(TYPE)
                            && code.get(i + 1).kind() == CToken.Kind.NAME
                            && code.get(i + 2).is("=");
            if (begins) {
                int end = i + 3;
                while (end < code.size() && !code.get(end).is(";")) {
                    end = brackets.closing(end) > end ? brackets.closing(end) + 1 : end + 1;
                }
                variables.put(code.get(i + 1).text(), code.subList(i + 3, end));
                i = end - 1;
            }
        }
        return variables;
    }

    /** The names in the list of overrides, in either way QMK has had to write it. */
    private List<CToken> listed() {
        scope.tables().take("key_overrides");
        List<CToken> names = new ArrayList<>();
        for (int i = 0; i < code.size(); i++) {
            if (!code.get(i).is("key_overrides")) {
                continue;
            }
            int open = i + 1;
            while (open < code.size() && !code.get(open).is("{") && !code.get(open).is(";")) {
                open++;
            }
            if (open == code.size()) {
                return names;
            }
            if (code.get(open).is("{") && brackets.closing(open) > 0) {
                for (CToken token : code.subList(open, brackets.closing(open))) {
                    if (token.kind() == CToken.Kind.NAME && !token.is("NULL")) {
                        names.add(token);
                    }
                }
                return names;
            }
            i = open;
        }
        return names;
    }

    private Optional<CKeyOverride> override(CToken name, List<CToken> value) {
        Map<String, List<CToken>> members = members(value);
        Optional<List<String>> modifiers = mask(members, "trigger_mods");
        Optional<List<String>> without = mask(members, NO_NEGATIVES);
        Optional<Optional<List<Integer>>> layers =
                members.containsKey("layers")
                        ? scope.layers(members.get("layers"))
                        : Optional.of(Optional.empty());
        if (!members.containsKey("trigger")
                || !members.containsKey("replacement")
                || modifiers.isEmpty()
                || without.isEmpty()
                || layers.isEmpty()) {
            scope.lose(
                    name,
                    "The key override " + name.text(),
                    "its modifiers, layers or keys are written in a way that is not read.");
            return Optional.empty();
        }
        return Optional.of(
                new CKeyOverride(
                        name.text(),
                        scope.key(members.get("trigger"), name),
                        scope.key(members.get("replacement"), name),
                        modifiers.get(),
                        without.get(),
                        layers.get(),
                        anyModifier(name, members)));
    }

    private Optional<List<String>> mask(Map<String, List<CToken>> members, String member) {
        return ModifierMask.read(scope.expand(members.getOrDefault(member, List.of())))
                .or(() -> members.containsKey(member) ? Optional.empty() : Optional.of(List.of()));
    }

    /** Conditions and functions beside that stay behind, and are named. */
    private boolean anyModifier(CToken name, Map<String, List<CToken>> members) {
        boolean any = false;
        for (List<CToken> option : ModifierMask.parts(members.getOrDefault("options", List.of()))) {
            String text = option.isEmpty() ? "" : option.getFirst().text();
            any |= text.equals("ko_option_one_mod");
            if (!text.isEmpty()
                    && !text.equals("ko_option_one_mod")
                    && !text.equals("ko_options_default")) {
                scope.lose(
                        name,
                        text + " of the key override " + name.text(),
                        "there is no such condition here.");
            }
        }
        for (String code : List.of("custom_action", "enabled")) {
            List<CToken> given = members.getOrDefault(code, List.of());
            if (!given.isEmpty() && !given.getFirst().is("NULL")) {
                scope.lose(name, code + " of the key override " + name.text(), "it is code.");
            }
        }
        return any;
    }

    private Map<String, List<CToken>> members(List<CToken> value) {
        Map<String, List<CToken>> members = new HashMap<>();
        Optional<ExtraScope.Call> call =
                ExtraScope.call(value).or(() -> ExtraScope.call(scope.expand(value)));
        if (call.isPresent()) {
            List<List<CToken>> arguments = call.get().arguments();
            if (MACROS.getOrDefault(call.get().name(), 0) == arguments.size()) {
                for (int i = 0; i < arguments.size(); i++) {
                    members.put(ARGUMENTS.get(i), arguments.get(i));
                }
            }
        } else if (Brackets.surround(value, "{")) {
            for (List<CToken> member : Brackets.split(value.subList(1, value.size() - 1))) {
                if (member.size() > 3 && member.getFirst().is(".") && member.get(2).is("=")) {
                    members.put(member.get(1).text(), member.subList(3, member.size()));
                }
            }
        }
        return members;
    }
}
