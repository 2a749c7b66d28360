package org.keywright.keymap.convert;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.keywright.keyboard.KeyboardDefinition;
import org.keywright.keyboard.Layout;
import org.keywright.keycode.KeycodeTable;
import org.keywright.keymap.ExtraKind;
import org.keywright.keymap.KeymapDocument;
import org.keywright.keymap.Macro;
import org.keywright.option.Value;
import org.keywright.problem.Checked;
import org.keywright.problem.Location;

/** A keymap as the backup that VIA loads. */
public final class ViaSave {

    /** VIA refuses a file with another number of macros than the firmware has, usually these. */
    private static final int MACROS = 16;

    private final SavedMatrix matrix;

    private ViaSave(SavedMatrix matrix) {
        this.matrix = matrix;
    }

    /**
     * The file's content; what VIA cannot hold is among the problems.
     *
     * @param tables {@code codenames.hjson}
     * @param table every keycode of QMK
     */
    public static Checked<Value.Table> of(
            KeymapDocument keymap,
            KeyboardDefinition keyboard,
            Layout layout,
            Value.Table tables,
            KeycodeTable table) {
        ForeignCodes codes = new ForeignCodes(CodeDialect.VIA, tables, table);
        ViaSave save = new ViaSave(new SavedMatrix(keymap, keyboard, layout, codes));
        Value.Table written = save.written();
        return Checked.of(written, save.matrix.problems());
    }

    private Value.Table written() {
        KeyboardDefinition keyboard = matrix.keyboard();
        int layers = matrix.keymap().layers().size();
        List<Value> codes = new ArrayList<>();
        for (int i = 0; i < layers; i++) {
            codes.add(new Value.Listing(matrix.places(i, new Value.Text("KC_NO"))));
        }
        List<Value> encoders = new ArrayList<>();
        for (int e = 0; e < keyboard.encoderCount(); e++) {
            List<Value> turns = new ArrayList<>();
            for (int i = 0; i < layers; i++) {
                turns.add(matrix.turns(i, e));
            }
            encoders.add(new Value.Listing(turns));
        }
        matrix.loseKinds(Set.of(ExtraKind.MACRO));
        if (!matrix.keymap().config().members().isEmpty()) {
            matrix.lose(new Location.Everywhere(), "The file has no place for options.");
        }
        long usb = ((long) keyboard.usb().vendorId() << 16) + keyboard.usb().productId();
        return Value.Table.empty()
                .with("name", new Value.Text(keyboard.name()))
                .with("vendorProductId", new Value.Whole(usb))
                .with("macros", Value.texts(macros()))
                .with("layers", new Value.Listing(codes))
                .with("encoders", new Value.Listing(encoders));
    }

    private List<String> macros() {
        List<String> macros = new ArrayList<>();
        List<Macro> all = matrix.keymap().macros();
        for (int i = 0; i < Math.max(MACROS, all.size()); i++) {
            macros.add(i < all.size() ? macro(all.get(i), i) : "");
        }
        return macros;
    }

    private String macro(Macro macro, int number) {
        StringBuilder written = new StringBuilder();
        for (Macro.Step step : macro.steps()) {
            switch (step) {
                case Macro.Type(String text) -> written.append(plain(text, number));
                case Macro.Delay(int milliseconds) ->
                        written.append('{').append(milliseconds).append('}');
                case Macro.Keys(String action, List<String> keys) ->
                        written.append(keys(action, keys));
                case Macro.Beep() -> lose(number, "VIA has no bell in macros.");
            }
        }
        return written.toString();
    }

    /** VIA takes braces for keys wherever they stand. */
    private String plain(String text, int number) {
        if (text.contains("{") || text.contains("}")) {
            lose(number, "VIA's macros cannot type braces.");
        }
        return text.replaceAll("[{}]", "");
    }

    private static String keys(String action, List<String> keys) {
        String sign = action.equals("down") ? "+" : action.equals("up") ? "-" : "";
        List<String> names = keys.stream().map(key -> sign + "KC_" + key).toList();
        return "{" + String.join(sign.isEmpty() ? "," : "}{", names) + "}";
    }

    private void lose(int macro, String message) {
        matrix.lose(new Location.OnMacro(macro), message);
    }
}
