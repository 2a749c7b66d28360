package org.keywright.generate;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;
import org.keywright.catalogue.FirmwareTree;
import org.keywright.catalogue.KeycodeTables;
import org.keywright.catalogue.LanguageTables;
import org.keywright.keycode.KeycodeEntry;
import org.keywright.keycode.KeycodeSpec;
import org.keywright.keycode.LanguageKeycodes;
import org.keywright.option.Value;
import org.keywright.problem.Checked;
import org.keywright.problem.Problem;

class GeneratedHeadersTest {

    static final List<String> POISONS = Poison.ALL;

    private static final FirmwareTree TREE = tree();

    @Test
    void theVersionIsATextAndANumber() {
        FirmwareVersion version =
                new FirmwareVersion("0.30.4-12", "2026-01-31-23:59:59", "abc*", "21", "22", "None");
        assertThat(body(VersionHeader.write(version)))
                .isEqualTo(
                        """
                        #pragma once

                        #define QMK_VERSION "0.30.4-12"
                        #define QMK_BUILDDATE "2026-01-31-23:59:59"
                        #define QMK_VERSION_BCD 0x00300004
                        #define QMK_GIT_HASH "abc*"
                        #define CHIBIOS_VERSION "21"
                        #define CHIBIOS_CONTRIB_VERSION "22"
                        #define QMK_USERSPACE_VERSION "None"
                        """);
    }

    @Test
    void aBuildThatSaysNothingIsTheSameForEver() {
        assertThat(body(VersionHeader.write(FirmwareVersion.nothing())))
                .contains("QMK_VERSION \"NA\"", "\"1970-01-01-00:00:00\"", "BCD 0x00000000");
    }

    @Test
    void theDependenciesGoFromTheBoardUpThenToTheKeymapAndItsUser() {
        assertThat(
                        body(
                                DependencyList.write(
                                        "acme/small", Optional.of("/qmk/k"), Optional.of("mine"))))
                .startsWith("generated-files: $(wildcard keyboards/acme/small/info.json)\n\n")
                .containsSubsequence(
                        "keyboards/acme/small/post_config.h",
                        "keyboards/acme/info.json",
                        "/qmk/k/keymap.json",
                        "/qmk/k/info.json",
                        "users/mine/post_config.h")
                .doesNotContain("keyboards/info.json");
    }

    @ParameterizedTest
    @FieldSource("POISONS")
    void noNameOfAFolderReachesMake(String poison) {
        Optional<String> keymap = Optional.of(poison);
        for (Checked<GeneratedText> made :
                List.of(
                        DependencyList.write(poison, Optional.empty(), Optional.empty()),
                        DependencyList.write("a", Optional.of(poison), Optional.empty()),
                        DependencyList.write("a", Optional.empty(), keymap))) {
            assertThat(made.good() && !made.value().orElseThrow().text().matches(MAKE)).isFalse();
        }
    }

    private static final String MAKE =
            "(?:generated-files: \\$\\(wildcard [\\p{L}\\p{N}_.,+@:/-]+\\)\\n\\n)+";

    @Test
    void theBootloaderKnowsItsNameAndItsPins() {
        Value.Table keyboard =
                new Value.Table(
                        Map.of(
                                "manufacturer",
                                FactTree.text("Me"),
                                "keyboard_name",
                                FactTree.text("The \"small\" one"),
                                "qmk_lufa_bootloader",
                                new Value.Table(Map.of("led", FactTree.text("B0")))));
        assertThat(body(BootloaderHeader.write(keyboard)))
                .isEqualTo(
                        """
                        #pragma once
                        #define MANUFACTURER "Me"
                        #define PRODUCT "The \\"small\\" one Bootloader"
                        #define QMK_LED B0
                        """);
    }

    @ParameterizedTest
    @FieldSource("POISONS")
    void noPinOfTheBootloaderIsMoreThanAPin(String poison) {
        Value.Table pins = new Value.Table(Map.of("speaker", FactTree.text(poison)));
        Value.Table keyboard = Fixture.KEYBOARD.with("qmk_lufa_bootloader", pins);
        assertThat(BootloaderHeader.write(keyboard).problems())
                .extracting(Problem::code)
                .containsExactly("unfit-value");
    }

    @Test
    void aBootloaderWithoutAMakerIsAProblem() {
        assertThat(BootloaderHeader.write(Fixture.KEYBOARD.without("manufacturer")).problems())
                .extracting(p -> p.location().describe())
                .containsExactly("manufacturer");
    }

    @Test
    void laterVersionsOfTheKeycodesAreLaidOverEarlierOnes() throws IOException {
        assertThat(body(KeycodeTables.spec(TREE, "latest").then(KeycodeHeader::write)))
                .isEqualTo(Files.readString(TREE.root().resolve("expected/keycodes.h")));
    }

    @Test
    void anEarlierVersionKnowsNothingOfLaterOnes() {
        assertThat(body(KeycodeTables.spec(TREE, "0.0.9").then(KeycodeHeader::write)))
                .contains("KC_SONG = 0x0006", "KC_BEE = KC_B", "IS_CONSUMER_KEYCODE(code)")
                .doesNotContain("KC_BE ", "QK_FIRST");
        assertThat(KeycodeTables.spec(TREE, "0.0.8").problems())
                .extracting(Problem::code)
                .containsExactly("unknown-keycode-version");
    }

    @Test
    void aLanguageIsNamedAsItsFileIs() {
        assertThat(LanguageTables.languages(TREE)).containsExactly("elvish", "elvish_high");
        assertThat(body(LanguageTables.read(TREE, "elvish").then(LanguageHeader::write)))
                .isEqualTo(
                        """
                        #pragma once
                        #include "keycodes.h"

                        #define QMK_ELVISH_KEYCODES_VERSION "0.0.1"
                        #define QMK_ELVISH_KEYCODES_VERSION_BCD 0x00000001
                        #define QMK_ELVISH_KEYCODES_VERSION_MAJOR 0
                        #define QMK_ELVISH_KEYCODES_VERSION_MINOR 0
                        #define QMK_ELVISH_KEYCODES_VERSION_PATCH 1

                        #undef CH_H
                        #define EL_TINC KC_A
                        #define EL_PARM S(KC_A)
                        #define CH_H ALGR(KC_B)

                        #define EL_CH CH_H
                        """);
        assertThat(LanguageTables.read(TREE, "../elvish").problems())
                .extracting(Problem::code)
                .containsExactly("unknown-language");
    }

    @ParameterizedTest
    @FieldSource("POISONS")
    void noRowOfATableReachesCUnlessItIsC(String poison) {
        KeycodeEntry entry = new KeycodeEntry(4, poison, List.of(poison), "", poison, "");
        assertThat(KeycodeHeader.write(new KeycodeSpec("0.0.1", List.of(), List.of(entry))).good())
                .isFalse();
        LanguageKeycodes.Named named = new LanguageKeycodes.Named("A", poison, List.of(), "");
        assertThat(LanguageHeader.write(new LanguageKeycodes("x", "1.0.0", List.of(named))).good())
                .isFalse();
        assertThat(LanguageHeader.write(new LanguageKeycodes(poison, "1.0.0", List.of())).good())
                .isFalse();
        assertThat(LanguageHeader.write(new LanguageKeycodes("x", poison, List.of())).good())
                .isFalse();
    }

    /** The text without the two lines at its head. */
    private static String body(Checked<GeneratedText> made) {
        assertThat(made.problems()).isEmpty();
        String text = made.value().orElseThrow().text();
        return text.replaceFirst("\\A// SPDX.*\\n// Generated by.*\\n", "");
    }

    private static FirmwareTree tree() {
        try {
            Path root = Path.of(GeneratedHeadersTest.class.getResource("/modules").toURI());
            FirmwareTree own =
                    FirmwareTree.builtIn(Path.of(System.getProperty("keywright.home", ".")));
            return new FirmwareTree(
                    root,
                    own.keyboards(),
                    own.schemas(),
                    own.mappings(),
                    root.resolve("constants/keycodes"),
                    own.layouts(),
                    own.processors());
        } catch (URISyntaxException e) {
            throw new AssertionError(e);
        }
    }
}
