package org.keywright.keymap.file;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import org.keywright.keycode.Keycode;
import org.keywright.keymap.AssignKey;
import org.keywright.keymap.KeymapDocument;

/**
 * A program that saves one of two versions of a keymap after the other until it is killed; the
 * child process of {@link KilledWhileSavingTest}.
 */
final class SavingForever {

    private SavingForever() {}

    public static void main(String[] arguments) throws IOException {
        Path file = Path.of(arguments[0]);
        Path begun = Path.of(arguments[1]);
        OpenedKeymap opened = KeymapFile.open(file).value().orElseThrow();
        byte[][] versions = new byte[2][];
        Arrays.setAll(versions, i -> bytes(opened, i));
        // What KeymapFile.save does, without the thinking: nearly all the time goes into writing.
        for (int i = 0; ; i++) {
            AtomicFile.write(file, versions[i % 2]);
            if (i == 0) {
                Files.createFile(begun);
            }
        }
    }

    private static byte[] bytes(OpenedKeymap opened, int number) {
        String text = KeymapFile.text(opened, version(opened.document(), number));
        return text.getBytes(StandardCharsets.UTF_8);
    }

    static KeymapDocument version(KeymapDocument document, int number) {
        return new AssignKey(0, 0, new Keycode.Named("KC_" + number)).applyTo(document);
    }
}
