package org.keywright.keymap.convert;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.keywright.csource.CFile;
import org.keywright.csource.LayerScan;
import org.keywright.csource.ScannedLayer;
import org.keywright.option.Value;
import org.keywright.problem.Checked;

/** A keymap.c turned into what QMK's {@code c2json --no-cpp} makes of it. */
public final class PlainConversion {

    private PlainConversion() {}

    /**
     * Layers as they are written; names are not looked up, everything beside the layers is left
     * out.
     *
     * @param keyboard put into the result as it is
     * @param keymap name put into the result as it is
     * @return {@code keyboard keymap layout layers}, in QMK's order
     */
    public static Checked<Value.Table> read(Path file, String keyboard, String keymap) {
        return CFile.read(file)
                .then(text -> LayerScan.read(file.toString(), text))
                .map(layers -> keymapOf(layers, keyboard, keymap));
    }

    private static Value.Table keymapOf(List<ScannedLayer> layers, String keyboard, String keymap) {
        Optional<String> layout =
                layers.stream().map(ScannedLayer::layout).filter(l -> !l.isEmpty()).findFirst();
        return Value.Table.empty()
                .with("keyboard", new Value.Text(keyboard))
                .with("keymap", new Value.Text(keymap))
                .with("layout", layout.<Value>map(Value.Text::new).orElse(new Value.Flag(false)))
                .with("layers", lists(layers));
    }

    private static Value lists(List<ScannedLayer> layers) {
        return new Value.Listing(
                layers.stream().<Value>map(layer -> Value.texts(layer.keys())).toList());
    }
}
