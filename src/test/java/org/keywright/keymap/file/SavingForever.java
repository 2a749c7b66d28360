package org.keywright.keymap.file;

import java.io.IOException;
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
        KeymapDocument[] versions = new KeymapDocument[2];
        Arrays.setAll(versions, i -> version(opened.document(), i));
        for (int i = 0; ; i++) {
            KeymapFile.save(opened, versions[i % 2], file);
            if (i == 0) {
                Files.createFile(begun);
            }
        }
    }

    static KeymapDocument version(KeymapDocument document, int number) {
        return new AssignKey(0, 0, new Keycode.Named("KC_" + number)).applyTo(document);
    }
}
