package org.keywright.qmk;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** {@code env}: where the firmware tree and the user's own folder are, as makefiles ask. */
final class EnvCommand implements QmkCommand {

    @Override
    public Syntax syntax() {
        return new Syntax().wordIfAny("var");
    }

    @Override
    public boolean run(Call call) {
        Map<String, String> known = known(call.place());
        Optional<String> wanted = call.arguments().findWord();
        if (wanted.isEmpty()) {
            known.forEach((name, value) -> call.streams().print(name + "=\"" + value + "\""));
            return true;
        }
        String value = known.get(wanted.get());
        if (value == null) {
            return call.refuse("there is no variable '" + wanted.get() + "'");
        }
        call.streams().print(value);
        return true;
    }

    private static Map<String, String> known(Place place) {
        String tree = place.tree().map(Object::toString).orElse("");
        Map<String, String> known = new LinkedHashMap<>();
        known.put("QMK_HOME", tree);
        known.put("QMK_FIRMWARE", tree);
        known.put("QMK_USERSPACE", place.userspace().map(Object::toString).orElse(""));
        known.put("QMK_DISTRIB_DIR", place.variable("QMK_DISTRIB_DIR").orElse(""));
        known.put("QMK_PATH_PREFIX", place.variable("QMK_PATH_PREFIX").orElse(""));
        return known;
    }
}
