package org.keywright.generate;

import org.keywright.option.Value;
import org.keywright.problem.Checked;

/**
 * {@code default_keyboard.c}: the tables that belong to a keyboard's shape. Each is weak or
 * guarded, so that a keyboard's own code may have its say.
 */
final class KeyboardSource {

    private KeyboardSource() {}

    static Checked<GeneratedText> write(Value.Table settings) {
        SourceText out = new SourceText();
        Banner.writeC(out, "keyboard.json");
        out.line("#include QMK_KEYBOARD_H");
        Setting root = Setting.root(settings, out);
        MatrixSize size = MatrixSize.of(root);
        root.find("rgb_matrix.layout")
                .ifPresent(lights -> LightTable.write("rgb_matrix", lights, size));
        root.find("led_matrix.layout")
                .ifPresent(lights -> LightTable.write("led_matrix", lights, size));
        Setting layouts = root.need("layouts");
        MatrixMask.write(layouts, size);
        root.find("joystick.axes").ifPresent(JoystickAxes::write);
        if (layouts.members().isEmpty()) {
            layouts.refuse("must have at least one layout");
        } else {
            ChordalHoldTable.write(layouts.members());
        }
        return out.finish();
    }
}
