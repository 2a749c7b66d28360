package org.keywright.application;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.keywright.catalogue.Catalogue;
import org.keywright.keyboard.KeyboardDefinition;
import org.keywright.keyboard.Layout;
import org.keywright.option.Value;
import org.keywright.problem.Checked;
import org.keywright.problem.Location;
import org.keywright.schema.JsonDocument;
import org.keywright.schema.QmkJsonStyle;
import org.keywright.schema.QmkJsonWriter;

/** Lays out a JSON file as QMK's {@code format-json} does. */
final class QmkFormat {

    private final Catalogue catalogue;

    QmkFormat(Catalogue catalogue) {
        this.catalogue = catalogue;
    }

    /**
     * The text with another layout.
     *
     * @param kind {@code keyboard}, {@code keymap}, {@code userspace} or {@code community_module};
     *     absent to find out by the schemas
     */
    Checked<String> format(JsonDocument document, Optional<String> kind) {
        if (!(document.root() instanceof Value.Table root)) {
            return Checked.failed(
                    org.keywright.problem.Problem.error(
                            "root-not-an-object",
                            new Location.InFile(document.name()),
                            "The file should hold one object in braces.",
                            "Put { and } around its contents."));
        }
        QmkJsonStyle style = kind.map(QmkFormat::named).orElseGet(() -> detected(document));
        Value.Table sorted = style == QmkJsonStyle.KEYMAP ? inRows(root) : root;
        return Checked.of(QmkJsonWriter.write(sorted, style));
    }

    private static QmkJsonStyle named(String kind) {
        return kind.equals("community_module")
                ? QmkJsonStyle.MODULE
                : QmkJsonStyle.valueOf(kind.toUpperCase(Locale.ROOT));
    }

    private QmkJsonStyle detected(JsonDocument document) {
        if (fits(document, "qmk.user_repo.v1_1") || fits(document, "qmk.user_repo.v1")) {
            return QmkJsonStyle.USERSPACE;
        }
        if (fits(document, "qmk.community_module.v1")) {
            return QmkJsonStyle.MODULE;
        }
        return fits(document, "qmk.keyboard.v1") ? QmkJsonStyle.KEYBOARD : QmkJsonStyle.KEYMAP;
    }

    private boolean fits(JsonDocument document, String schema) {
        return catalogue.schemaProblems(document, schema).isEmpty();
    }

    /** Layers broken where the rows of the keyboard's layout end. */
    private Value.Table inRows(Value.Table keymap) {
        Optional<KeyboardDefinition> keyboard =
                keymap.findText("keyboard").flatMap(id -> catalogue.keyboard(id).value());
        String named = keymap.findText("layout").orElse("");
        Optional<Layout> layout = keyboard.flatMap(known -> known.findLayout(named));
        if (layout.isEmpty()) {
            return keymap;
        }
        List<Value> layers = new ArrayList<>();
        for (Value layer : keymap.items("layers")) {
            layers.add(layer instanceof Value.Listing list ? inRows(list, layout.get()) : layer);
        }
        return keymap.with("layout", new Value.Text(layout.get().name()))
                .with("layers", new Value.Listing(layers));
    }

    private static Value inRows(Value.Listing layer, Layout layout) {
        List<Value> rows = new ArrayList<>();
        double row = 0;
        for (int i = 0; i < layer.items().size(); i++) {
            double y = i < layout.keys().size() ? layout.keys().get(i).y() : row;
            if (y != row) {
                rows.add(QmkJsonWriter.NEW_ROW);
                row = y;
            }
            rows.add(layer.items().get(i));
        }
        return new Value.Listing(rows);
    }
}
