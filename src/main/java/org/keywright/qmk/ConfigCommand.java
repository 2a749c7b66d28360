package org.keywright.qmk;

import java.util.List;

/**
 * {@code config -ro user.overlay_dir}: the one setting that makefiles ask for. Keywright keeps no
 * settings of QMK's; the environment says what there is to say.
 */
final class ConfigCommand implements QmkCommand {

    private static final String OVERLAY = "user.overlay_dir";

    @Override
    public Syntax syntax() {
        return new Syntax().flag("-ro", "--read-only").flag("-a", "--all").words("configs");
    }

    @Override
    public boolean run(Call call) {
        List<String> asked = call.arguments().words();
        if (asked.isEmpty() || asked.stream().anyMatch(word -> word.contains("="))) {
            return call.refuse("only reading is supported, as in: config -ro " + OVERLAY);
        }
        for (String setting : asked) {
            call.streams().print(setting + "=" + value(setting, call.place()));
        }
        return true;
    }

    /** Makefiles take the word None for nothing. */
    private static String value(String setting, Place place) {
        return setting.equals(OVERLAY)
                ? place.userspace().map(Object::toString).orElse("None")
                : "None";
    }
}
