package org.keywright.application;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.keywright.firmware.FirmwareFile;
import org.keywright.firmware.FirmwareFileReader;
import org.keywright.firmware.FoundLayers;
import org.keywright.firmware.KeyMatrix;
import org.keywright.firmware.LayerSearch;
import org.keywright.keyboard.KeyboardDefinition;
import org.keywright.keyboard.Layout;
import org.keywright.keyboard.PhysicalKey;
import org.keywright.keycode.Keycode;
import org.keywright.keycode.KeycodeParser;
import org.keywright.option.Value;
import org.keywright.schema.JsonReader;

/**
 * The layers that are found in firmware QMK built of default keymaps ({@code keywright.references},
 * see {@link ReferenceFirmwareTest}) are those that QMK's own {@code c2json} ({@code
 * keywright.qmkMore}) reads in the keymaps. Not finding any is allowed.
 */
class LayersInReferencesTest {

    private static final Path REFERENCES =
            Path.of(System.getProperty("keywright.references", "absent"));
    private static final Path MORE = Path.of(System.getProperty("keywright.qmkMore", "absent"));
    private static final String TREE = System.getProperty("keywright.qmkTree", "");

    @TempDir Path folder;
    private final List<String> right = new ArrayList<>();
    private final List<String> none = new ArrayList<>();
    private final List<String> wrong = new ArrayList<>();
    private final List<String> unknown = new ArrayList<>();

    @Test
    void whatIsFoundIsRight() throws IOException {
        Assumptions.assumeTrue(
                Files.exists(REFERENCES.resolve("builds.txt")) && !TREE.isEmpty(),
                "no reference firmware: -Dkeywright.references=DIR -Dkeywright.qmkTree=DIR");
        try (Keywright keywright =
                Keywright.open(
                        new Home(Path.of(System.getProperty(Home.PROPERTY))),
                        UserFolders.below(folder.resolve("user")))) {
            keywright.trees().use(Path.of(TREE));
            for (String line : Files.readAllLines(REFERENCES.resolve("builds.txt"))) {
                String stem = line.strip().replace('/', '_').replace(' ', '_');
                for (String ending : List.of(".hex", ".bin", ".uf2")) {
                    Path path = REFERENCES.resolve(stem + ending);
                    if (Files.exists(path)) {
                        compare(keywright, line.split(" "), path);
                    }
                }
            }
        }
        System.out.printf(
                "layers in firmware: right %d, none found %d, wrong %d, not known to us %d%n"
                        + "none %s%nwrong %s%nunknown %s%n",
                right.size(), none.size(), wrong.size(), unknown.size(), none, wrong, unknown);
        assertThat(wrong).isEmpty();
        assertThat(right).isNotEmpty();
    }

    private void compare(Keywright keywright, String[] words, Path path) throws IOException {
        KeyboardDefinition keyboard = keywright.boards().definition(words[0]).value().orElseThrow();
        FirmwareFile file =
                FirmwareFileReader.read(path.toString(), Files.readAllBytes(path))
                        .value()
                        .orElseThrow();
        Optional<FoundLayers> found =
                LayerSearch.find(file.image().binary(), KeyMatrix.of(keyboard));
        String name = path.getFileName().toString();
        Path json = MORE.resolve("c2json").resolve(words[0] + ".json");
        if (found.isEmpty()) {
            none.add(name);
        } else if (!words[1].equals("default") || !Files.exists(json)) {
            unknown.add(name + " " + found.get().layers().size());
        } else {
            Value.Table keymap =
                    (Value.Table) JsonReader.readFile(name, json).value().orElseThrow().root();
            String difference = difference(keywright, keyboard, found.get(), keymap);
            (difference.isEmpty() ? right : wrong).add(name + difference);
        }
    }

    private static String difference(
            Keywright keywright, KeyboardDefinition board, FoundLayers found, Value.Table keymap) {
        List<Value> layers = keymap.items("layers");
        if (layers.size() != found.layers().size()) {
            return " has " + layers.size() + " and not " + found.layers().size();
        }
        for (int l = 0; l < layers.size(); l++) {
            List<Value> codes = ((Value.Listing) layers.get(l)).items();
            List<Integer> there = found.layers().get(l);
            // A keymap.c may write every layer in another layout, which c2json does not tell.
            boolean same =
                    board.layoutList().stream()
                            .filter(layout -> layout.keys().size() == codes.size())
                            .anyMatch(layout -> same(keywright, board, layout, codes, there));
            if (!same) {
                return " layer %d: %s is not %s".formatted(l, there, codes);
            }
        }
        return "";
    }

    private static boolean same(
            Keywright keywright,
            KeyboardDefinition board,
            Layout layout,
            List<Value> codes,
            List<Integer> there) {
        for (int k = 0; k < codes.size(); k++) {
            PhysicalKey key = layout.keys().get(k);
            Keycode code = KeycodeParser.parse(((Value.Text) codes.get(k)).text());
            OptionalInt meant = keywright.boards().keycodes().valueOf(code);
            int place = key.row() * board.matrixColumns() + key.column();
            if (meant.isPresent() && meant.getAsInt() != there.get(place)) {
                return false;
            }
        }
        return true;
    }
}
