package org.keywright.application;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import org.keywright.keymap.KeymapDocument;
import org.keywright.keymap.SetHostLanguage;
import org.keywright.picture.CheatSheet;
import org.keywright.problem.Problem;

/** Languages of the computer, as the program knows them. */
class HostLanguagesTest {

    @RegisterExtension final OpenPrograms programs = OpenPrograms.ofEachTest();

    @TempDir Path folder;

    @Test
    void aKeymapsOwnLanguageGoesBeforeTheUsualOne() {
        try (Keywright program = program()) {
            KeymapDocument keymap = keymap(program);
            assertThat(program.hostLanguages().of(keymap)).isEmpty();
            program.hostLanguages().choose("french");
            assertThat(program.hostLanguages().of(keymap).orElseThrow().language())
                    .isEqualTo("french");
            KeymapDocument german = new SetHostLanguage("german").applyTo(keymap);
            assertThat(program.hostLanguages().of(german).orElseThrow().language())
                    .isEqualTo("german");
            assertThat(program.hostLanguages().find("klingon")).isEmpty();
        }
    }

    @Test
    void theChoiceIsKeptForTheNextRun() {
        try (Keywright program = program()) {
            program.hostLanguages().choose("danish");
        }
        try (Keywright program = program()) {
            assertThat(program.hostLanguages().usual()).isEqualTo("danish");
        }
    }

    @Test
    void aCheatSheetIsWrittenInTheLanguage() throws Exception {
        assumeTrue(CheatSheet.canBeWritten(), "skipped: no fonts on this machine");
        try (Keywright program = program()) {
            KeymapDocument keymap = keymap(program);
            program.hostLanguages().choose("russian");
            Path file = folder.resolve("sheet.svg");
            Pictures.Wish wish =
                    new Pictures.Wish(Pictures.Kind.LAYERS, java.util.OptionalInt.of(0));
            assertThat(program.pictures().write(keymap, wish, file).good()).isTrue();
            assertThat(Files.readString(file, StandardCharsets.UTF_8)).contains("\u0419");
        }
    }

    @Test
    void namesOfTheLanguageAreKeycodesWhereTheTreeHasThem() {
        String tree = System.getProperty("keywright.qmkTree", "");
        Assumptions.assumeFalse(tree.isEmpty(), "no -Dkeywright.qmkTree");
        try (Keywright program = program()) {
            KeymapDocument keymap = keymap(program);
            program.trees().use(Path.of(tree));
            KeymapDocument named =
                    new SetHostLanguage("german")
                            .applyTo(
                                    new org.keywright.keymap.AssignKey(
                                                    0,
                                                    0,
                                                    org.keywright.keycode.KeycodeParser.parse(
                                                            "DE_AT"))
                                            .applyTo(keymap));
            assertThat(program.keymaps().problemsAnyway(named))
                    .extracting(Problem::code)
                    .doesNotContain("unknown-keycode");
            KeymapDocument without = new SetHostLanguage("").applyTo(named);
            assertThat(program.keymaps().problemsAnyway(without))
                    .extracting(Problem::code)
                    .contains("unknown-keycode");
        }
    }

    private Keywright program() {
        return programs.open(Home.find(), UserFolders.below(folder.resolve("user")));
    }

    private static KeymapDocument keymap(Keywright program) {
        return program.keymaps()
                .create("planck/rev3", Optional.empty())
                .value()
                .orElseThrow()
                .document();
    }
}
