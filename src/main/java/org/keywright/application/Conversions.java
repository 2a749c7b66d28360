package org.keywright.application;

import java.nio.file.Path;
import org.keywright.keymap.convert.PlainConversion;
import org.keywright.option.Value;
import org.keywright.problem.Checked;

/**
 * Other programs' files turned into QMK's, member for member as QMK's own commands do it.
 *
 * <p>For people the import of keymaps reads more out of the same files.
 */
public final class Conversions {

    Conversions() {}

    /**
     * A keymap.c as QMK's {@code c2json --no-cpp} sees it: names are not looked up, encoders and
     * everything else beside the layers are left out.
     *
     * @param keyboard put into the result as it is
     * @param keymap name put into the result as it is
     * @return {@code keyboard keymap layout layers}, in QMK's order
     */
    public Checked<Value.Table> c2json(Path file, String keyboard, String keymap) {
        return PlainConversion.read(file, keyboard, keymap);
    }
}
