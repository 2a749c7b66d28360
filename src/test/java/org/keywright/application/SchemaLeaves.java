package org.keywright.application;

import java.nio.file.Path;
import java.util.TreeSet;
import org.keywright.option.Value;

/** The paths of a keymap's options, found by a walk of its own that looks only at the text. */
final class SchemaLeaves {

    private final Path folder;
    private final TreeSet<String> leaves = new TreeSet<>();

    private SchemaLeaves(Path folder) {
        this.folder = folder;
    }

    static TreeSet<String> of(Path folder) {
        SchemaLeaves walk = new SchemaLeaves(folder);
        Value.Table keyboard = DataTable.read(folder.resolve("keyboard.jsonschema"));
        walk.into(keyboard, keyboard, "");
        return walk.leaves;
    }

    private void into(Value.Table schema, Value.Table file, String path) {
        boolean inner = false;
        for (Value.Table at = schema; ; ) {
            Value.Table properties = at.table("properties");
            inner |= !properties.members().isEmpty();
            for (String name : properties.members().keySet()) {
                into(properties.table(name), file, path.isEmpty() ? name : path + "." + name);
            }
            String address = at.findText("$ref").orElse("");
            if (!address.startsWith("#/")) {
                break;
            }
            at = file;
            for (String step : address.substring(2).split("/")) {
                at = at.table(step);
            }
        }
        if (!inner) {
            leaves.add(path);
        }
    }
}
