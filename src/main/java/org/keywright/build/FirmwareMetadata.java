package org.keywright.build;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.keywright.firmware.FirmwareSize;
import org.keywright.option.Value;
import org.keywright.schema.JsonWriter;

/** What a firmware is, as JSON: no dates and no paths, so equal builds give equal text. */
public final class FirmwareMetadata {

    private FirmwareMetadata() {}

    /** The part that is known before anything is compiled. */
    static Value.Table identity(BuildRequest request, FirmwareCore core) {
        return Value.Table.empty()
                .with("format", new Value.Whole(1))
                .with("keyboard", text(request.keyboard().id()))
                .with("keymap", text(request.keymap()))
                .with("layout", text(request.layout()))
                .with("processor", text(request.keyboard().processor()))
                .with("bootloader", text(request.keyboard().bootloader()))
                .with("core", text(core.version()));
    }

    /** The whole, as it is written beside the firmware. */
    public static String json(
            Value.Table identity, String compiler, FirmwareSize size, Map<String, byte[]> files) {
        return JsonWriter.pretty(
                identity.with("compiler", text(compiler))
                        .with("size", size(size))
                        .with("files", files(files)));
    }

    /** Size and hash of files by their names. */
    public static Value files(Map<String, byte[]> files) {
        Map<String, Value> listed = new LinkedHashMap<>();
        files.forEach((name, content) -> listed.put(name, file(content)));
        return new Value.Table(listed);
    }

    private static Value file(byte[] content) {
        return Value.Table.empty()
                .with("bytes", new Value.Whole(content.length))
                .with("sha256", text(Sha256.of(content)));
    }

    private static Value size(FirmwareSize size) {
        List<Value> sections =
                size.sections().stream()
                        .<Value>map(
                                s ->
                                        Value.Table.empty()
                                                .with("name", text(s.name()))
                                                .with("bytes", new Value.Whole(s.bytes())))
                        .toList();
        return Value.Table.empty()
                .with("flash", room(size.flashUsed(), size.memory().flashForFirmware()))
                .with("ram", room(size.ramUsed(), size.memory().ram()))
                .with("sections", new Value.Listing(sections));
    }

    private static Value room(long used, long limit) {
        return Value.Table.empty()
                .with("used", new Value.Whole(used))
                .with("limit", new Value.Whole(limit));
    }

    private static Value text(String text) {
        return new Value.Text(text);
    }
}
