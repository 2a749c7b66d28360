package org.keywright.application;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Predicate;
import org.keywright.catalogue.ApiSources;
import org.keywright.catalogue.Catalogue;
import org.keywright.option.Value;
import org.keywright.problem.Checked;
import org.keywright.problem.Problem;
import org.keywright.schema.JsonWriter;

/**
 * The files of QMK's keyboard API, version 1, as its documentation {@code api_docs.md} describes
 * them: each keyboard by itself, all of them together, and lists of them by several keys.
 */
final class KeyboardApi {

    private static final String VERSION = "v1";

    /** Where the web finds the files of QMK's main branch. */
    private static final String WEB = "https://raw.githubusercontent.com/qmk/qmk_firmware/master/";

    private final Catalogue catalogue;
    private final OutputFolder folder;
    private final ApiSources sources;
    private final Value now;
    private final Map<String, Value.Table> usbById = new ConcurrentHashMap<>();
    private final Map<String, String> texts = new ConcurrentHashMap<>();

    /** Keyboards share the keymaps of a folder above them. */
    private final Set<String> keymapsWritten = ConcurrentHashMap.newKeySet();

    KeyboardApi(Catalogue catalogue, OutputFolder folder) {
        this.catalogue = catalogue;
        this.folder = folder;
        this.sources = new ApiSources(catalogue.tree());
        this.now =
                new Value.Text(
                        DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm:ss 'GMT'")
                                .withZone(ZoneOffset.UTC)
                                .format(Instant.now()));
    }

    /**
     * Writes it into that folder, which must not lie in the tree.
     *
     * @param wanted which keyboards, by id
     */
    static Checked<TreeReport> write(
            Catalogue catalogue, Path out, Predicate<String> wanted, TreeWork work) {
        return OutputPlace.check(out, catalogue.tree())
                .map(OutputFolder::new)
                .then(
                        folder -> {
                            List<String> ids = catalogue.ids().stream().filter(wanted).toList();
                            return new KeyboardApi(catalogue, folder)
                                    .write(ids, work)
                                    .map(done -> work.report(ids.size(), folder));
                        });
    }

    /** Writes everything; the problems are those of the tree's own tables. */
    Checked<Boolean> write(List<String> ids, TreeWork work) {
        List<Problem> problems = new ArrayList<>(new ApiConstants(sources, folder, now).write());
        work.forEach(ids, this::keyboard);
        work.checkStopped();
        Checked<Value.Table> aliases = sources.aliases();
        problems.addAll(aliases.problems());
        writeLists(ids, aliases.value().orElse(Value.Table.empty()));
        return Checked.of(true, problems);
    }

    private boolean keyboard(String id, List<Problem> problems) {
        Checked<Value.Table> resolved = catalogue.resolved(id);
        problems.addAll(resolved.problems());
        resolved.value().ifPresent(info -> keyboard(id, info, problems));
        return resolved.value().isPresent();
    }

    private void keyboard(String id, Value.Table resolved, List<Problem> problems) {
        Value.Table info = resolved.with("keymaps", keymaps(id, problems));
        String text = JsonWriter.minified(info);
        usbById.put(id, info.table("usb"));
        texts.put(id, text);
        String name = VERSION + "/keyboards/" + id;
        write(name, "info.json", all(JsonWriter.minified(new Value.Text(id)) + ":" + text));
        sources.readme(id).ifPresent(file -> folder.write(name, "readme.md", bytes(file)));
    }

    private Value keymaps(String id, List<Problem> problems) {
        Value.Table keymaps = Value.Table.empty();
        for (Map.Entry<String, Path> keymap : sources.keymaps(id).entrySet()) {
            String path = sources.name(keymap.getValue());
            keymaps =
                    keymaps.with(
                            keymap.getKey(),
                            Value.Table.empty()
                                    .with("url", new Value.Text(WEB + path))
                                    .with("path", new Value.Text(path)));
            if (keymapsWritten.add(path)) {
                writeKeymap(keymap.getValue(), path, problems);
            }
        }
        return keymaps;
    }

    private void writeKeymap(Path file, String path, List<Problem> problems) {
        Checked<Value> read = sources.read(file);
        problems.addAll(read.problems());
        String in = VERSION + "/" + path.substring(0, path.lastIndexOf('/'));
        read.value().ifPresent(value -> write(in, "keymap.json", JsonWriter.minified(value)));
    }

    private void writeLists(List<String> ids, Value.Table aliases) {
        List<String> present = ids.stream().filter(texts::containsKey).sorted().toList();
        Value list = Value.texts(present);
        Value usb = usb(present);
        StringBuilder every = new StringBuilder();
        for (String id : present) {
            every.append(every.isEmpty() ? "" : ",");
            every.append(JsonWriter.minified(new Value.Text(id))).append(':').append(texts.get(id));
        }
        write(VERSION, "keyboards.json", all(every.toString()));
        write("keyboard_list.json", dated().with("keyboards", list));
        write("keyboard_aliases.json", dated().with("keyboard_aliases", aliases));
        write("usb.json", dated().with("usb", usb));
        write(
                "keyboard_metadata.json",
                dated().with("keyboards", list).with("keyboard_aliases", aliases).with("usb", usb));
    }

    /** Keyboards by vendor and product. */
    private Value usb(List<String> present) {
        Map<String, Map<String, Value.Table>> vendors = new LinkedHashMap<>();
        for (String id : present) {
            Value.Table usb = usbById.getOrDefault(id, Value.Table.empty());
            String vendor = usb.findText("vid").orElse("");
            String product = usb.findText("pid").orElse("");
            if (!vendor.isEmpty() && !product.isEmpty()) {
                vendors.computeIfAbsent(vendor, v -> new LinkedHashMap<>())
                        .merge(
                                product,
                                Value.Table.empty().with(id, usb),
                                (some, more) -> some.with(id, usb));
            }
        }
        Map<String, Value> tables = new LinkedHashMap<>();
        vendors.forEach(
                (vendor, products) ->
                        tables.put(vendor, new Value.Table(new LinkedHashMap<>(products))));
        return new Value.Table(tables);
    }

    private Value.Table dated() {
        return Value.Table.empty().with("last_updated", now);
    }

    /** The same as a table of keyboards, put together from texts: it is very large. */
    private String all(String keyboardTexts) {
        String date = JsonWriter.minified(now);
        return "{\"last_updated\":" + date + ",\"keyboards\":{" + keyboardTexts + "}}";
    }

    private void write(String name, Value.Table content) {
        write(VERSION, name, JsonWriter.minified(content));
    }

    private void write(String in, String name, String text) {
        folder.write(in, name, text.getBytes(StandardCharsets.UTF_8));
    }

    static byte[] bytes(Path file) {
        try {
            return Files.readAllBytes(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
