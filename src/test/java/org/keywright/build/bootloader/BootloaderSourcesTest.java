package org.keywright.build.bootloader;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BootloaderSourcesTest {

    private static final String PLACE = "lib/lufa/Bootloaders/DFU/";

    @TempDir Path tree;

    @Test
    void whatSomebodysBuildLeftInTheTreeIsNoSource() throws Exception {
        write(PLACE + "makefile");
        write(PLACE + "BootloaderDFU.c");
        write(PLACE + "BootloaderDFU.hex");
        write(PLACE + "obj/BootloaderDFU.o");
        write(PLACE + "obj/BootloaderDFU.d");
        write(PLACE + "Keyboard.h");
        write("lib/lufa/LUFA/Build/gcc.mk");
        write("lib/lufa/Demos/demo.c");

        BootloaderSources sources = read();
        assertThat(sources.files())
                .containsOnlyKeys(
                        PLACE + "makefile",
                        PLACE + "BootloaderDFU.c",
                        PLACE + "Keyboard.h",
                        "lib/lufa/LUFA/Build/gcc.mk");
        assertThat(sources.files().get(PLACE + "Keyboard.h")).asString().isEqualTo("// own\n");
    }

    @Test
    void noLinkIsFollowed() throws Exception {
        Path outside = Files.createDirectories(tree.resolve("elsewhere"));
        Files.writeString(outside.resolve("secret.h"), "1");
        Files.createDirectories(tree.resolve(PLACE));
        Files.createSymbolicLink(tree.resolve(PLACE + "more"), outside);
        Files.createSymbolicLink(tree.resolve(PLACE + "a.h"), outside.resolve("secret.h"));

        assertThat(read().files()).containsOnlyKeys(PLACE + "Keyboard.h");
    }

    @Test
    void anyChangedSourceGivesAnotherHash() throws Exception {
        write(PLACE + "a.c");
        String before = read().hash();
        Files.writeString(tree.resolve(PLACE + "a.c"), "2");

        assertThat(read().hash()).isNotEqualTo(before);
    }

    private BootloaderSources read() throws Exception {
        return BootloaderSources.read(tree, new BootloaderPlan("DFU", new TreeMap<>()), "// own\n");
    }

    private void write(String name) throws Exception {
        Path file = tree.resolve(name);
        Files.createDirectories(file.getParent());
        Files.writeString(file, "1");
    }
}
