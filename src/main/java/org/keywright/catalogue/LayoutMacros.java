package org.keywright.catalogue;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.keywright.csource.LayoutHeader;
import org.keywright.option.Value;
import org.keywright.problem.Problem;

/** Begins with the layouts that headers define; what lies deeper replaces what lies above. */
final class LayoutMacros implements ResolveStep {

    private final KeyboardFolders folders;

    LayoutMacros(KeyboardFolders folders) {
        this.folders = folders;
    }

    @Override
    public void apply(Draft draft) {
        Map<String, Value> layouts = new LinkedHashMap<>();
        Map<String, Value> aliases = new LinkedHashMap<>();
        List<Problem> problems = new ArrayList<>();
        for (Path folder : folders.path(draft.id())) {
            LayoutHeader header = draft.tables().sources().layouts(folder, problems);
            header.macros()
                    .forEach(
                            (name, macro) -> {
                                layouts.put(name, layout(macro, header.file()));
                                draft.cameFrom(macro.place(), "layouts", name);
                            });
            header.aliases()
                    .forEach(
                            (alias, name) -> {
                                if (layouts.containsKey(name)) {
                                    aliases.put(alias, new Value.Text(name));
                                }
                            });
        }
        problems.forEach(draft::note);
        if (!aliases.isEmpty()) {
            draft.set(new Value.Table(aliases), "layout_aliases");
        }
        if (!layouts.isEmpty()) {
            draft.set(new Value.Table(layouts), "layouts");
        }
    }

    private static Value.Table layout(LayoutHeader.Macro macro, String file) {
        List<Value> keys = new ArrayList<>();
        for (LayoutHeader.Key key : macro.keys()) {
            keys.add(key(key, keys.size()));
        }
        return Value.Table.empty()
                .with("layout", new Value.Listing(keys))
                .with("filename", new Value.Text(file))
                .with("c_macro", new Value.Flag(true))
                .with("json_layout", new Value.Flag(false));
    }

    private static Value key(LayoutHeader.Key key, int x) {
        Value.Table table =
                Value.Table.empty().with("x", new Value.Whole(x)).with("y", new Value.Whole(0));
        if (!key.name().isEmpty()) {
            table = table.with("label", new Value.Text(key.name()));
        }
        if (key.positions().size() == 1) {
            LayoutHeader.Position at = key.positions().getFirst();
            List<Value> matrix = List.of(new Value.Whole(at.row()), new Value.Whole(at.column()));
            table = table.with("matrix", new Value.Listing(matrix));
        }
        return table;
    }
}
