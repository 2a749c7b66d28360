package org.keywright.keymap.convert;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.keywright.csource.CKeyPair;
import org.keywright.csource.CKeymap;
import org.keywright.option.Value;

/** What a keymap.c says beside layers and encoders, as members of a keymap.json. */
final class OtherMembers {

    private static final Pattern NAME = Pattern.compile("[A-Z][A-Z_0-9]{1,49}");
    private static final int LONGEST_ALIAS = 7;

    private OtherMembers() {}

    static Value.Table of(CKeymap source, CKeymapConversion.Warning warning) {
        Value.Table others = Value.Table.empty().with("version", new Value.Whole(1));
        Optional<String> language = HostLanguage.of(source, warning);
        if (language.isPresent()) {
            others = others.with("host_language", new Value.Text(language.get()));
        }
        List<Value> keycodes = keycodes(source, warning);
        if (!keycodes.isEmpty()) {
            others = others.with("keycodes", new Value.Listing(keycodes));
        }
        if (!source.dipSwitches().isEmpty()) {
            others = others.with("dip_switches", dipSwitches(source.dipSwitches()));
        }
        return others;
    }

    private static List<Value> keycodes(CKeymap source, CKeymapConversion.Warning warning) {
        List<Value> keycodes = new ArrayList<>();
        for (List<String> names : source.ownKeycodes()) {
            Optional<String> key = names.stream().filter(OtherMembers::fits).findFirst();
            if (key.isEmpty()) {
                warning.at(
                        0,
                        0,
                        "keymap-c-keycode-name",
                        "QMK's keymap.json cannot hold the own keycode " + names.getFirst() + ".",
                        "Give it a name of capital letters, digits and underscores.");
                continue;
            }
            keycodes.add(declaration(key.get(), names));
        }
        return keycodes;
    }

    private static boolean fits(String name) {
        return NAME.matcher(name).matches();
    }

    private static Value declaration(String key, List<String> names) {
        List<String> aliases =
                names.stream()
                        .filter(name -> !name.equals(key))
                        .filter(name -> fits(name) && name.length() <= LONGEST_ALIAS)
                        .toList();
        Value.Table declaration = Value.Table.empty().with("key", new Value.Text(key));
        return aliases.isEmpty() ? declaration : declaration.with("aliases", Value.texts(aliases));
    }

    private static Value dipSwitches(List<CKeyPair> pairs) {
        List<Value> switches = new ArrayList<>();
        for (CKeyPair pair : pairs) {
            switches.add(
                    Value.Table.empty()
                            .with("off", new Value.Text(pair.first().text()))
                            .with("on", new Value.Text(pair.second().text())));
        }
        return new Value.Listing(switches);
    }
}
