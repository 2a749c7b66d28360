package org.keywright.catalogue;

import java.util.Optional;
import org.keywright.csource.MakeVariables;
import org.keywright.option.Value;
import org.keywright.problem.Problem;

/** Says what kind of processor it is and which USB stack QMK uses on it. */
final class ProcessorFamily implements ResolveStep {

    private static final String USUAL = "atmega32u4";
    private static final String UNKNOWN = "unknown";

    @Override
    public void apply(Draft draft) {
        String name =
                rule(draft, "MCU").or(() -> draft.known().findText("processor")).orElse(USUAL);
        text(draft, "processor", name);
        Optional<Value.Table> row = draft.tables().processor(name);
        String kind = row.flatMap(table -> table.findText("architecture")).orElse(UNKNOWN);
        switch (kind) {
            case "arm" -> arm(draft, name);
            case "avr" -> avr(draft, row.orElseThrow());
            default -> unknown(draft, name);
        }
    }

    private static void arm(Draft draft, String name) {
        text(draft, "processor_type", "arm");
        text(draft, "protocol", "ChibiOS");
        text(draft, "platform_key", "chibios");
        if (name.contains("STM32")) {
            text(draft, "platform", "STM32");
        } else {
            rule(draft, "MCU_SERIES").ifPresent(series -> text(draft, "platform", series));
        }
    }

    private static void avr(Draft draft, Value.Table row) {
        text(draft, "processor_type", "avr");
        text(draft, "platform", rule(draft, "ARCH").orElse(UNKNOWN));
        text(draft, "platform_key", "avr");
        text(draft, "protocol", row.findText("protocol").orElse("LUFA"));
    }

    private static void unknown(Draft draft, String name) {
        for (String key :
                new String[] {
                    "bootloader", "platform", "processor", "processor_type", "protocol"
                }) {
            text(draft, key, UNKNOWN);
        }
        draft.note(
                Problem.warning(
                        "unknown-processor",
                        draft.locate("/processor"),
                        "Nothing is known about the processor \"" + name + "\".",
                        "Check its name; firmware for it cannot be built."));
    }

    private static Optional<String> rule(Draft draft, String name) {
        return draft.rules().find(name).map(MakeVariables.Variable::value);
    }

    private static void text(Draft draft, String key, String value) {
        draft.set(new Value.Text(value), key);
    }
}
