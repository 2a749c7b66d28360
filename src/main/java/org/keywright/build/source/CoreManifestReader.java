package org.keywright.build.source;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.keywright.option.Value;
import org.keywright.problem.Checked;
import org.keywright.problem.Problem;
import org.keywright.schema.JsonDocument;
import org.keywright.schema.JsonReader;

/** Reads {@code core.json}. */
final class CoreManifestReader {

    private static final int FORMAT = 1;

    private CoreManifestReader() {}

    static Checked<CoreManifest> read(String name, byte[] utf8) {
        return JsonReader.read(name, utf8).then(CoreManifestReader::manifest);
    }

    private static Checked<CoreManifest> manifest(JsonDocument document) {
        Value.Table root = document.table().orElse(Value.Table.empty());
        if (number(root, "format") != FORMAT || root.items("sources").isEmpty()) {
            return Checked.failed(
                    Problem.error(
                            "core-manifest",
                            document.locate(""),
                            "This is not the description of a firmware core.",
                            "Restore the file from the program's download."));
        }
        return Checked.of(
                new CoreManifest(
                        root.findText("version").orElse(""),
                        tables(root, "sources").stream().map(CoreManifestReader::source).toList(),
                        rules(root.table("rules")),
                        flags(root, "compilerFlags"),
                        flags(root, "linkFlags"),
                        processors(root.table("processors")),
                        tables(root, "bootloaders").stream()
                                .map(CoreManifestReader::bootloader)
                                .toList(),
                        Set.copyOf(texts(root, "settings"))));
    }

    private static CoreRules rules(Value.Table rules) {
        return new CoreRules(
                textMembers(rules.table("defaults")),
                texts(rules, "defined"),
                Set.copyOf(texts(rules, "understood")),
                Set.copyOf(texts(rules, "ignored")),
                listMembers(rules.table("refused")),
                listMembers(rules.table("values")));
    }

    private static Map<String, List<String>> listMembers(Value.Table table) {
        Map<String, List<String>> members = new LinkedHashMap<>();
        table.members().keySet().forEach(name -> members.put(name, texts(table, name)));
        return members;
    }

    private static CoreManifest.Source source(Value.Table table) {
        return new CoreManifest.Source(
                table.findText("file").orElse(""),
                table.find("generated").equals(java.util.Optional.of(new Value.Flag(true))),
                table.findText("when").orElse(""));
    }

    private static List<CoreManifest.Flag> flags(Value.Table root, String member) {
        List<CoreManifest.Flag> flags = new ArrayList<>();
        for (Value item : root.items(member)) {
            if (item instanceof Value.Text text) {
                flags.add(new CoreManifest.Flag(text.text(), ""));
            } else if (item instanceof Value.Table table) {
                flags.add(
                        new CoreManifest.Flag(
                                table.findText("flag").orElse(""),
                                table.findText("when").orElse("")));
            }
        }
        return flags;
    }

    private static Map<String, CoreManifest.Processor> processors(Value.Table table) {
        Map<String, CoreManifest.Processor> processors = new LinkedHashMap<>();
        for (String name : table.members().keySet()) {
            Value.Table chip = table.table(name);
            processors.put(
                    name, new CoreManifest.Processor(number(chip, "flash"), number(chip, "ram")));
        }
        return processors;
    }

    private static CoreManifest.Bootloader bootloader(Value.Table table) {
        Map<String, Long> sizes = new LinkedHashMap<>();
        Value.Table exceptions = table.table("sizes");
        exceptions.members().keySet().forEach(n -> sizes.put(n, (long) number(exceptions, n)));
        return new CoreManifest.Bootloader(
                Set.copyOf(texts(table, "names")),
                number(table, "kind"),
                number(table, "size"),
                sizes);
    }

    private static int number(Value.Table table, String member) {
        return table.find(member)
                .map(v -> v instanceof Value.Whole whole ? whole.asInt().orElse(0) : 0)
                .orElse(0);
    }

    private static List<Value.Table> tables(Value.Table parent, String member) {
        List<Value.Table> tables = new ArrayList<>();
        for (Value item : parent.items(member)) {
            if (item instanceof Value.Table table) {
                tables.add(table);
            }
        }
        return tables;
    }

    private static List<String> texts(Value.Table parent, String member) {
        List<String> texts = new ArrayList<>();
        for (Value item : parent.items(member)) {
            if (item instanceof Value.Text text) {
                texts.add(text.text());
            }
        }
        return texts;
    }

    private static Map<String, String> textMembers(Value.Table table) {
        Map<String, String> members = new LinkedHashMap<>();
        for (String name : table.members().keySet()) {
            members.put(name, table.findText(name).orElse(""));
        }
        return members;
    }
}
