package org.keywright.generate;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.keywright.mapping.ValueForm;

/**
 * The axes of a joystick. They are numbered in a fixed order; one left out before the last that is
 * there is filled up by a virtual one.
 */
final class JoystickAxes {

    private static final List<String> ORDER = List.of("x", "y", "z", "rx", "ry", "rz");

    private JoystickAxes() {}

    static void write(Setting axesSetting) {
        Map<String, Setting> axes = axesSetting.members();
        axes.forEach(
                (name, axis) -> {
                    if (!ORDER.contains(name)) {
                        axis.refuse("is not one of the axes " + String.join(", ", ORDER));
                    }
                });
        SourceText out = axesSetting.out();
        out.line("");
        out.line("#ifdef JOYSTICK_ENABLE");
        out.line("joystick_config_t joystick_axes[JOYSTICK_AXIS_COUNT] = {");
        Set<String> missing = new HashSet<>(axes.keySet());
        for (int index = 0; index < ORDER.size() && !missing.isEmpty(); index++) {
            String name = ORDER.get(index);
            missing.remove(name);
            out.line("    [" + index + "] = " + axis(axes.get(name)) + ",");
        }
        out.line("};");
        out.line("#endif");
    }

    private static String axis(@org.jspecify.annotations.Nullable Setting axis) {
        if (axis == null || axis.is("virtual")) {
            return "JOYSTICK_AXIS_VIRTUAL";
        }
        return "JOYSTICK_AXIS_IN("
                + String.join(
                        ", ",
                        axis.need("input_pin").inC(ValueForm.RAW),
                        axis.need("low").inC(ValueForm.INT),
                        axis.need("rest").inC(ValueForm.INT),
                        axis.need("high").inC(ValueForm.INT))
                + ")";
    }
}
