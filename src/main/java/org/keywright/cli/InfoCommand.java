package org.keywright.cli;

import java.util.ArrayList;
import java.util.List;
import org.keywright.keyboard.KeyboardDefinition;
import org.keywright.keyboard.Layout;
import org.keywright.option.Value;
import org.keywright.problem.Checked;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** {@code info}: everything known about one keyboard. */
@Command(
        name = "info",
        description = "Show a keyboard; with --json everything that is known about it.")
final class InfoCommand extends BoardCommand {

    @Parameters(paramLabel = "BOARD", description = "The keyboard's id, such as planck/rev5.")
    private String board = "";

    InfoCommand(Session session) {
        super(session);
    }

    @Override
    Reply answerFromTree() {
        Checked<KeyboardDefinition> found = keywright().boards().definition(board);
        return found.value()
                .map(k -> new Reply(lines(k), members(k), found.problems()))
                .orElseGet(() -> Reply.of(found.problems()));
    }

    private static List<String> lines(KeyboardDefinition keyboard) {
        List<String> lines = new ArrayList<>();
        lines.add(keyboard.name() + " (" + keyboard.id() + ")");
        add(lines, "Manufacturer", keyboard.manufacturer());
        add(lines, "Maintainer", keyboard.maintainer());
        add(lines, "USB", usb(keyboard));
        add(lines, "Processor", keyboard.processor());
        add(lines, "Bootloader", keyboard.bootloader());
        add(
                lines,
                "Matrix",
                keyboard.matrixRows() + " rows, " + keyboard.matrixColumns() + " columns");
        add(lines, "Encoders", keyboard.encoderCount() == 0 ? "" : "" + keyboard.encoderCount());
        for (Layout layout : keyboard.layoutList()) {
            add(lines, "Layout", layout.name() + ", " + layout.keys().size() + " keys");
        }
        return lines;
    }

    private static String usb(KeyboardDefinition keyboard) {
        return keyboard.usb().vendorId() < 0
                ? ""
                : "%04x:%04x".formatted(keyboard.usb().vendorId(), keyboard.usb().productId());
    }

    private static void add(List<String> lines, String name, String text) {
        if (!text.isEmpty()) {
            lines.add("  " + name + " ".repeat(14 - name.length()) + text);
        }
    }

    private static Value.Table members(KeyboardDefinition keyboard) {
        return Value.Table.empty()
                .with("id", new Value.Text(keyboard.id()))
                .with("info", keyboard.resolved());
    }
}
