package org.keywright.generate;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.keywright.catalogue.Catalogue;
import org.keywright.catalogue.FirmwareTree;
import org.keywright.catalogue.KeycodeTables;
import org.keywright.keyboard.CommunityModule;
import org.keywright.keyboard.DeclaredKeycode;
import org.keywright.keyboard.KeyboardDefinition;
import org.keywright.keyboard.Layout;
import org.keywright.option.Value;
import org.keywright.problem.Checked;

/** The compiler takes what is generated for every keyboard we come with. */
class CompilerAcceptsTest {

    private static final Path HOME =
            Path.of(System.getProperty("keywright.home", ".")).toAbsolutePath().normalize();
    private static final Path CORE = HOME.resolve("src/main/firmware");

    @TempDir Path folder;

    @Test
    void everyKeyboardOfOursCompilesWithoutAWarning() throws Exception {
        Assumptions.assumeTrue(run(List.of("avr-gcc", "--version")).isPresent(), "no avr-gcc");
        Catalogue catalogue = new Catalogue(FirmwareTree.builtIn(HOME));
        int compiled = 0;
        for (String id : catalogue.names()) {
            KeyboardDefinition keyboard = catalogue.keyboard(id).value().orElseThrow();
            if (keyboard.processor().startsWith("at")) {
                Layout layout = keyboard.layoutList().getFirst();
                assertThat(compile(keyboard, layout)).as(id).contains("");
                compiled++;
            }
        }
        System.err.println(compiled + " keyboards compiled");
        assertThat(compiled).isGreaterThan(8);
    }

    @Test
    void whatJoinsModulesAndTheKeycodesCompilesWithoutAWarning() throws Exception {
        Assumptions.assumeTrue(run(List.of("avr-gcc", "--version")).isPresent(), "no avr-gcc");
        FirmwareTree tree = FirmwareTree.builtIn(HOME);
        ModuleGenerator generator =
                new ModuleGenerator(
                        new Catalogue(tree).modules(List.of()).hooks().value().orElseThrow());
        DeclaredKeycode keycode = new DeclaredKeycode("GLOW_MORE", List.of("GL_MORE"));
        List<CommunityModule> modules =
                List.of(
                        new CommunityModule("a/glow", "", "/a/glow", List.of(keycode), Map.of()),
                        new CommunityModule("a/dial", "", "/a/dial", List.of(), Map.of()));
        for (ModuleFile file : ModuleFile.values()) {
            write(file.fileName(), generator.generate(file, modules));
        }
        write("keycodes.h", KeycodeTables.spec(tree, "latest").then(KeycodeHeader::write));
        write("version.h", VersionHeader.write(FirmwareVersion.nothing()));
        Files.writeString(
                folder.resolve("compiler_support.h"), "#define STATIC_ASSERT _Static_assert\n");
        Files.writeString(
                folder.resolve("action_layer.h"),
                "#pragma once\n#include <stdint.h>\ntypedef uint32_t layer_state_t;\n");
        Files.writeString(
                folder.resolve("all.c"),
                """
                #include "version.h"
                #include "community_config.h"
                #include "community_modules.c"
                #include "community_modules_introspection.c"
                ASSERT_COMMUNITY_MODULES_MIN_API_VERSION(1,1,2);
                STATIC_ASSERT((int)GLOW_MORE == (int)QK_COMMUNITY_MODULE, "first");
                int keycodes[] = { GL_MORE, _______, KC_A };
                """);
        List<String> command = new ArrayList<>();
        command.addAll(List.of("avr-gcc", "-fsyntax-only", "-std=gnu11", "-Wall", "-Wextra"));
        command.addAll(List.of("-Wno-unused-parameter", "-mmcu=atmega32u4", "-I.", "all.c"));
        assertThat(run(command)).contains("");
    }

    private void write(String name, Checked<GeneratedText> made) throws IOException {
        Files.writeString(folder.resolve(name), made.value().orElseThrow().text());
    }

    private Optional<String> compile(KeyboardDefinition keyboard, Layout layout)
            throws IOException, InterruptedException {
        SourceTree tree =
                new SourceGenerator(Tables.OWN)
                        .generate(keyboard, Samples.keymap(keymap(layout)))
                        .value()
                        .orElseThrow();
        for (Map.Entry<String, String> file : tree.files().entrySet()) {
            Files.writeString(folder.resolve(file.getKey()), file.getValue());
        }
        Files.writeString(
                folder.resolve("all.c"),
                "#include \"default_keyboard.c\"\n#include \"keymap.c\"\n");
        List<String> command = new ArrayList<>();
        command.addAll(List.of("avr-gcc", "-fsyntax-only", "-std=gnu11", "-Wall", "-Wextra"));
        command.addAll(List.of("-mmcu=" + keyboard.processor(), "-DF_CPU=16000000UL"));
        command.addAll(List.of("-DBOOTLOADER_KIND=1", "-DBOOTLOADER_SIZE=4096"));
        command.addAll(List.of("-DCHORDAL_HOLD", "-DMATRIX_MASKED"));
        command.addAll(List.of("-DQMK_KEYBOARD_H=\"default_keyboard.h\"", "-I."));
        command.addAll(List.of("-I" + CORE.resolve("include"), "-I" + CORE.resolve("source")));
        command.addAll(List.of("-include", "info_config.h", "-include", "config.h"));
        command.addAll(List.of("-include", CORE.resolve("include/core_config.h").toString()));
        command.add("all.c");
        return run(command);
    }

    /** Keycodes of several kinds, and texts that mean something to C. */
    private static Value.Table keymap(Layout layout) {
        List<Value> keys = new ArrayList<>();
        List<String> kinds = List.of("KC_A", "LT(1,KC_SPC)", "LSFT(KC_1)", "_______", "QK_MACRO_0");
        for (int i = 0; i < layout.keys().size(); i++) {
            keys.add(new Value.Text(kinds.get(i % kinds.size())));
        }
        Value layer = new Value.Listing(keys);
        Value text = new Value.Text("\"; int x[] = { 1 }; // ??/ \\ %d \t $(id)\n");
        return new Value.Table(
                Map.of(
                        "layout",
                        new Value.Text(layout.name()),
                        "layers",
                        new Value.Listing(Collections.nCopies(2, layer)),
                        "macros",
                        FactTree.list(FactTree.list(text), FactTree.list()),
                        "config",
                        new Value.Table(Map.of("manufacturer", text))));
    }

    /** What a program says, if it succeeds. */
    private Optional<String> run(List<String> command) throws InterruptedException {
        try {
            Process process =
                    new ProcessBuilder(command)
                            .directory(folder.toFile())
                            .redirectErrorStream(true)
                            .start();
            String said = new String(process.getInputStream().readAllBytes());
            boolean good = process.waitFor() == 0;
            return good ? Optional.of(said) : Optional.empty();
        } catch (IOException notThere) {
            return Optional.empty();
        }
    }
}
