package org.keywright.catalogue.index;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.keywright.catalogue.Catalogue;
import org.keywright.catalogue.FirmwareTree;
import org.keywright.keyboard.BoardSummary;
import org.keywright.keyboard.LayoutSize;
import org.keywright.keyboard.Lighting;
import org.keywright.option.Value;
import org.keywright.schema.JsonDocument;
import org.keywright.schema.JsonReader;

/**
 * Holds the index of a whole QMK tree ({@code keywright.qmkTree}) against what QMK itself resolved
 * ({@code keywright.qmkGolden}, {@code <keyboard>/info.json}).
 */
class WholeTreeIndexTest {

    private static final Path HOME = Path.of(System.getProperty("keywright.home", "."));

    @TempDir Path cache;

    @Test
    void everyEntrySaysWhatTheReferenceResolved() {
        Path root = folder("keywright.qmkTree");
        Path golden = folder("keywright.qmkGolden");
        FirmwareTree tree = FirmwareTree.qmk(root, HOME);
        CatalogueIndex index = new CatalogueIndex(tree, cache);
        index.refresh((done, total) -> {}, () -> false);
        Map<String, String> differences = new TreeMap<>();
        for (BoardSummary board : index.boards()) {
            Value.Table theirs = read(golden.resolve(board.id()).resolve("info.json"));
            Map<String, Object> ours = facts(board);
            Map<String, Object> expected = facts(theirs);
            if (!ours.equals(expected)) {
                differences.put(board.id(), ours + " instead of " + expected);
            }
        }
        System.err.println(index.boards().size() + " entries, " + differences.size() + " differ");
        assertThat(differences).isEmpty();
        assertThat(index.boards())
                .extracting(BoardSummary::id)
                .containsExactlyElementsOf(new Catalogue(tree).names());
        CatalogueIndex again = new CatalogueIndex(tree, cache);
        again.load();
        assertThat(again.boards()).isEqualTo(index.boards());
    }

    private static Path folder(String property) {
        Path folder = Path.of(System.getProperty(property, "absent"));
        Assumptions.assumeTrue(Files.isDirectory(folder), "no " + property);
        return folder;
    }

    private static Value.Table read(Path file) {
        try {
            return JsonReader.read(file.toString(), Files.readAllBytes(file))
                    .value()
                    .flatMap(JsonDocument::table)
                    .orElseThrow();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Map<String, Object> facts(BoardSummary board) {
        Map<String, Object> facts = new LinkedHashMap<>();
        facts.put("name", board.name());
        facts.put("manufacturer", board.manufacturer());
        facts.put("maintainer", board.maintainer());
        facts.put("vid", board.usb().vendorId());
        facts.put("pid", board.usb().productId());
        facts.put("processor", board.processor());
        facts.put("bootloader", board.bootloader());
        facts.put("split", board.split());
        facts.put("encoders", board.encoders());
        facts.put("lighting", board.lighting().stream().sorted().map(Lighting::feature).toList());
        facts.put("community", board.communityLayouts());
        facts.put("layouts", board.layouts().stream().map(LayoutSize::name).toList());
        facts.put("keys", board.layouts().stream().map(LayoutSize::keys).toList());
        facts.put("drawn", board.silhouette().layout().keys().size());
        return facts;
    }

    private static Map<String, Object> facts(Value.Table info) {
        Map<String, Object> facts = new LinkedHashMap<>();
        Value.Table layouts = info.table("layouts");
        List<Integer> keys =
                layouts.members().keySet().stream()
                        .map(name -> layouts.table(name).items("layout").size())
                        .toList();
        facts.put("name", text(info, "keyboard_name"));
        facts.put("manufacturer", text(info, "manufacturer"));
        facts.put("maintainer", text(info, "maintainer"));
        facts.put("vid", Integer.decode(text(info.table("usb"), "vid")));
        facts.put("pid", Integer.decode(text(info.table("usb"), "pid")));
        facts.put("processor", text(info, "processor"));
        facts.put("bootloader", text(info, "bootloader"));
        facts.put("split", split(info));
        facts.put("encoders", encoders(info));
        facts.put(
                "lighting",
                Stream.of("rgb_matrix", "rgblight", "led_matrix", "backlight")
                        .filter(feature -> on(info.table("features"), feature))
                        .toList());
        facts.put("community", texts(info.items("community_layouts")));
        facts.put("layouts", List.copyOf(layouts.members().keySet()));
        facts.put("keys", keys);
        facts.put("drawn", keys.isEmpty() ? 0 : keys.getFirst());
        return facts;
    }

    private static boolean split(Value.Table info) {
        return on(info.table("split"), "enabled")
                || info.table("layouts").members().keySet().stream()
                        .anyMatch(name -> name.matches("LAYOUT_split_\\d+x\\d+.*"));
    }

    private static int encoders(Value.Table info) {
        int left = info.table("encoder").items("rotary").size();
        Value.Table right = info.table("split").table("encoder").table("right");
        if (right.find("rotary").isPresent()) {
            return left + right.items("rotary").size();
        }
        return on(info.table("split"), "enabled") ? 2 * left : left;
    }

    private static boolean on(Value.Table table, String name) {
        return table.members().get(name) instanceof Value.Flag flag && flag.on();
    }

    private static String text(Value.Table table, String name) {
        return table.findText(name).orElse("");
    }

    private static List<String> texts(List<Value> items) {
        return items.stream().map(item -> ((Value.Text) item).text()).toList();
    }
}
