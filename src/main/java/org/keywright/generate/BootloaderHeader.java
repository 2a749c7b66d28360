package org.keywright.generate;

import java.util.Locale;
import java.util.Optional;
import org.keywright.mapping.CString;
import org.keywright.mapping.ValueForm;
import org.keywright.option.Value;
import org.keywright.problem.Checked;

/**
 * {@code Keyboard.h} for the bootloaders of LUFA: what the bootloader calls itself, and the pins of
 * the key that leaves it, its light and its speaker.
 */
public final class BootloaderHeader {

    private BootloaderHeader() {}

    /**
     * The file.
     *
     * @param resolved QMK's resolved {@code info.json}
     */
    public static Checked<GeneratedText> write(Value.Table resolved) {
        SourceText out = new SourceText();
        Banner.writeC(out, "keyboard.json");
        out.line("#pragma once");
        Setting root = Setting.root(resolved, out);
        define("MANUFACTURER", root.need("manufacturer"), "");
        define("PRODUCT", root.need("keyboard_name"), " Bootloader");
        for (String pin : new String[] {"esc_output", "esc_input", "led", "speaker"}) {
            String name = "QMK_" + pin.toUpperCase(Locale.ROOT);
            root.find("qmk_lufa_bootloader." + pin)
                    .ifPresent(p -> out.line("#define " + name + " " + p.inC(ValueForm.RAW)));
        }
        return out.finish();
    }

    private static void define(String name, Setting setting, String more) {
        Optional<String> literal =
                setting.value() instanceof Value.Text t
                        ? CString.literal(t.text() + more)
                        : Optional.empty();
        literal.ifPresentOrElse(
                text -> setting.out().line("#define " + name + " " + text),
                () -> setting.refuse("must be a text that C can hold"));
    }
}
