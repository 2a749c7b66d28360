package org.keywright.build.source;

import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What a firmware core makes of the rules in {@code *.mk} files.
 *
 * @param defaults values of rules that no file sets
 * @param defined rules that become a macro of the same name when they are {@code yes}
 * @param understood other {@code …_ENABLE} rules it honours
 * @param ignored {@code …_ENABLE} rules that may be on although it does nothing for them
 * @param refused values of rules that it cannot work with
 * @param allowed for some rules, the only values it can work with
 */
public record CoreRules(
        Map<String, String> defaults,
        List<String> defined,
        Set<String> understood,
        Set<String> ignored,
        Map<String, List<String>> refused,
        Map<String, List<String>> allowed) {

    public CoreRules {
        defaults = Map.copyOf(defaults);
        defined = List.copyOf(defined);
        understood = Set.copyOf(understood);
        ignored = Set.copyOf(ignored);
        refused = Map.copyOf(refused);
        allowed = Map.copyOf(allowed);
    }
}
