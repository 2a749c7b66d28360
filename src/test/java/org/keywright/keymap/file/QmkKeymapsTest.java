package org.keywright.keymap.file;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.keywright.keycode.Keycode;
import org.keywright.keymap.AssignKey;
import org.keywright.keymap.KeymapDocument;

/** Real keymaps of QMK's go through unharmed; skipped where they are not at hand. */
class QmkKeymapsTest {

    private static final Path QMK =
            Path.of(System.getProperty("keywright.shared", "../shared"))
                    .resolve("qmk/open/keyboards");

    private static final Path OURS = Path.of(System.getProperty("keywright.home"), "data");

    @Test
    void everyKeymapIsSavedUnchangedByteForByte() throws IOException {
        List<Path> files = keymaps();
        for (Path file : files) {
            byte[] bytes = Files.readAllBytes(file);
            OpenedKeymap opened = KeymapFile.open(file).value().orElseThrow();

            String text = KeymapFile.text(opened, opened.document());

            assertThat(text.getBytes(StandardCharsets.UTF_8)).as(file.toString()).isEqualTo(bytes);
        }
    }

    @Test
    void everyKeyOfEveryKeymapIsUnderstood() throws IOException {
        for (Path file : keymaps()) {
            assertThat(KeymapFile.open(file).value().orElseThrow().document().layers())
                    .as(file.toString())
                    .allSatisfy(
                            layer ->
                                    assertThat(layer.keys())
                                            .noneMatch(Keycode.Raw.class::isInstance));
        }
    }

    @Test
    void changingEveryKeyInTurnChangesNothingElse() throws IOException {
        for (Path file : keymaps()) {
            OpenedKeymap opened = KeymapFile.open(file).value().orElseThrow();
            KeymapDocument document = opened.document();
            for (int layer = 0; layer < document.layers().size(); layer++) {
                int keys = document.layers().get(layer).keys().size();
                for (int key = 0; key < keys; key += 7) {
                    Keycode fresh = new Keycode.Named("KC_SCROLL_LOCK");
                    KeymapDocument changed = new AssignKey(layer, key, fresh).applyTo(document);
                    assertOneKeyChanged(opened, changed, layer + "/" + key + " of " + file);
                }
            }
        }
    }

    @Test
    void oneKeyChangedAndChangedBackIsSavedAsTheSameBytes(@TempDir Path folder) throws IOException {
        List<Path> files = keymaps();
        for (Path file : files) {
            byte[] bytes = Files.readAllBytes(file);
            Path copy = Files.write(folder.resolve("keymap.json"), bytes);
            OpenedKeymap opened = KeymapFile.open(copy).value().orElseThrow();
            KeymapDocument before = opened.document();
            if (before.layers().isEmpty() || before.layers().getFirst().keys().isEmpty()) {
                continue;
            }
            Keycode fresh = new Keycode.Named("KC_SCROLL_LOCK");
            KeymapDocument changed = new AssignKey(0, 0, fresh).applyTo(before);

            assertThat(KeymapFile.text(opened, changed)).isNotEqualTo(opened.source().text());
            Keycode old = before.layers().getFirst().at(0);
            KeymapFile.save(opened, new AssignKey(0, 0, old).applyTo(changed), copy);

            assertThat(Files.readAllBytes(copy)).as(file.toString()).isEqualTo(bytes);
        }
        System.out.printf("%d keymap.json changed, changed back, and the same%n", files.size());
    }

    private static void assertOneKeyChanged(
            OpenedKeymap opened, KeymapDocument changed, String what) {
        String before = opened.source().text();
        String after = KeymapFile.text(opened, changed);
        int start = after.indexOf("KC_SCROLL_LOCK");
        int tail = after.length() - start - "KC_SCROLL_LOCK".length();

        assertThat(before).as(what).startsWith(after.substring(0, start));
        assertThat(before).as(what).endsWith(after.substring(after.length() - tail));
        String was = before.substring(start, before.length() - tail);
        assertThat(was).as(what).doesNotContain("\"", "\n");
    }

    private static List<Path> keymaps() throws IOException {
        List<Path> files =
                Stream.concat(Stream.of(QMK, OURS), tree())
                        .filter(Files::isDirectory)
                        .flatMap(QmkKeymapsTest::below)
                        .toList();
        assumeTrue(!files.isEmpty(), "no keymaps below " + QMK + " or " + OURS);
        return files;
    }

    /** The keyboards of a whole tree, if there is one. */
    private static Stream<Path> tree() {
        String tree = System.getProperty("keywright.qmkTree", "");
        return tree.isEmpty() ? Stream.empty() : Stream.of(Path.of(tree).resolve("keyboards"));
    }

    private static Stream<Path> below(Path folder) {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(f -> f.endsWith("keymap.json")).toList().stream();
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
