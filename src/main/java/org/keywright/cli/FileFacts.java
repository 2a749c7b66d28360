package org.keywright.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.keywright.firmware.BuiltAs;
import org.keywright.firmware.CodeKind;
import org.keywright.firmware.FirmwareFacts;
import org.keywright.firmware.FirmwareFile;
import org.keywright.firmware.FirmwareIdentity;
import org.keywright.option.Value;

/** What a firmware file is, for a person and for a program to read. */
record FileFacts(FirmwareFile file, FirmwareFacts facts) {

    private static final int NAMES = 14;

    List<String> lines() {
        List<String> lines = new ArrayList<>();
        lines.add(file.name() + ": " + facts.format().title());
        add(lines, "Processor", processor());
        if (!file.families().isEmpty()) {
            add(lines, "UF2 family", String.join(", ", families()));
        }
        add(lines, "Size", "%,d bytes".formatted(facts.bytes()));
        if (file.hasAddresses()) {
            add(lines, "Addresses", "0x%X to 0x%X".formatted(facts.start(), facts.end() - 1));
        }
        add(lines, "USB", facts.usb().map(FileFacts::usb).orElse("no keyboard's ids were found"));
        add(lines, "Raw HID", facts.rawHid() ? "yes, as VIA uses it" : "no");
        add(lines, "Console", facts.console() ? "yes" : "no");
        facts.builtAs().ifPresent(b -> add(lines, "Built from", builtFrom(b)));
        return lines;
    }

    private String processor() {
        String chips = String.join(", ", facts.processors());
        if (facts.code() == CodeKind.UNKNOWN) {
            return "cannot be told";
        }
        return facts.code().title() + (chips.isEmpty() ? "" : " (" + chips + ")");
    }

    private List<String> families() {
        return file.families().stream().map("0x%08X"::formatted).toList();
    }

    private static String usb(FirmwareIdentity usb) {
        String names = String.join(" / ", usb.names());
        return usb.id() + " " + usb.version() + (names.isEmpty() ? "" : " " + names);
    }

    private static String builtFrom(BuiltAs built) {
        return built.keyboard() + ":" + built.keymap() + ", version " + built.version();
    }

    private static void add(List<String> lines, String name, String text) {
        lines.add("  " + name + " ".repeat(NAMES - name.length()) + text);
    }

    Value.Table members() {
        Value.Table all =
                Value.Table.empty()
                        .with("file", new Value.Text(file.name()))
                        .with("format", new Value.Text(facts.format().title()))
                        .with("code", new Value.Text(facts.code().title()))
                        .with("processors", texts(facts.processors()))
                        .with("families", texts(families()))
                        .with("start", new Value.Whole(facts.start()))
                        .with("end", new Value.Whole(facts.end()))
                        .with("bytes", new Value.Whole(facts.bytes()))
                        .with("raw_hid", new Value.Flag(facts.rawHid()))
                        .with("console", new Value.Flag(facts.console()));
        Value.Table withUsb = with(all, "usb", facts.usb().map(FileFacts::table));
        return with(withUsb, "built_from", facts.builtAs().map(FileFacts::table));
    }

    private static Value.Table with(Value.Table all, String name, Optional<Value.Table> member) {
        return member.map(m -> all.with(name, m)).orElse(all);
    }

    private static Value.Table table(FirmwareIdentity usb) {
        return Value.Table.empty()
                .with("id", new Value.Text(usb.id()))
                .with("version", new Value.Text(usb.version()))
                .with("names", texts(usb.names()));
    }

    private static Value.Table table(BuiltAs built) {
        return Value.Table.empty()
                .with("keyboard", new Value.Text(built.keyboard()))
                .with("keymap", new Value.Text(built.keymap()))
                .with("version", new Value.Text(built.version()));
    }

    private static Value.Listing texts(List<String> texts) {
        return new Value.Listing(texts.stream().<Value>map(Value.Text::new).toList());
    }
}
