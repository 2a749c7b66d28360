package org.keywright.generate;

import java.util.List;
import org.keywright.option.Value;

/** The {@code dip_switch_map} array: one line per switch. */
final class DipSwitchTable {

    private static final String GUARD =
            "defined(DIP_SWITCH_ENABLE) && defined(DIP_SWITCH_MAP_ENABLE)";

    private DipSwitchTable() {}

    static void write(Setting switches) {
        if (switches.isNothing()) {
            return;
        }
        SourceText out = switches.out();
        out.line("");
        out.line("#if " + GUARD);
        out.line("const uint16_t PROGMEM dip_switch_map[NUM_DIP_SWITCHES][NUM_DIP_STATES] = {");
        List<Setting> items = switches.items();
        for (int i = 0; i < items.size(); i++) {
            out.part("    DIP_SWITCH_OFF_ON(");
            writeKeycode(items.get(i).need("off"));
            out.part(", ");
            writeKeycode(items.get(i).need("on"));
            out.line(i + 1 < items.size() ? ")," : ")");
        }
        out.line("};");
        out.line("#endif // " + GUARD);
    }

    private static void writeKeycode(Setting keycode) {
        String text = keycode.value() instanceof Value.Text t ? t.text() : "";
        SourceText out = keycode.out();
        out.part(KeycodeText.of(text, keycode.place(), out), keycode.place());
    }
}
