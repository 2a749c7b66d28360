package org.keywright.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.keywright.keyboard.KeyboardDefinition;
import org.keywright.problem.Checked;
import org.keywright.problem.Problem;

class CatalogueTest {

    private static final Catalogue BUILT_IN =
            new Catalogue(FirmwareTree.builtIn(Path.of(System.getProperty("keywright.home", "."))));

    @TempDir Path folder;

    @Test
    void everyBuiltInKeyboardIsWithoutFault() {
        assertThat(BUILT_IN.problems()).isEmpty();
        assertThat(BUILT_IN.names()).hasSizeGreaterThanOrEqualTo(8);
        for (String id : BUILT_IN.names()) {
            Checked<KeyboardDefinition> keyboard = BUILT_IN.keyboard(id);
            assertThat(keyboard.problems()).as(id).isEmpty();
            KeyboardDefinition definition = keyboard.value().orElseThrow();
            assertThat(definition.name()).isNotBlank();
            assertThat(definition.layoutList()).as(id).isNotEmpty();
            assertThat(BUILT_IN.defaultKeymap(id)).as(id).isPresent();
        }
    }

    @Test
    void anUnknownNameIsAnsweredWithThoseThatHoldItsWords() {
        assertThat(BUILT_IN.keyboard("rev5/Planck").problems().getFirst().advice())
                .isEqualTo("Did you mean planck/rev5?");
        assertThat(BUILT_IN.keyboard("plank/rev5").problems().getFirst().advice())
                .contains("planck/rev5");
        assertThat(BUILT_IN.keyboard("zz").problems().getFirst().advice())
                .isEqualTo("Look for it with the search.");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "../small",
                "/etc",
                "small/..",
                "./small",
                "small//x",
                "small\\x",
                "",
                "a:b",
                "small/",
                "keymaps",
                "small\n",
                "linked",
                "nul\0"
            })
    void namesThatLeadElsewhereAreNoKeyboards(String id) throws IOException {
        TreeFixture tree = new TreeFixture(folder).withSmall("small", "\"debounce\": 5");
        Files.createDirectories(folder.resolve("outside"));
        Files.writeString(folder.resolve("outside/keyboard.json"), TreeFixture.SMALL);
        Files.createSymbolicLink(folder.resolve("keyboards/linked"), folder.resolve("outside"));
        Catalogue catalogue = new Catalogue(tree.tree());
        assertThat(catalogue.names()).containsExactly("small");
        assertThat(catalogue.keyboard(id).problems())
                .extracting(Problem::code)
                .containsExactly("unknown-keyboard");
        assertThat(catalogue.findKeymap(id, "default")).isEmpty();
    }

    @Test
    void aFileThatIsALinkIsNotRead() throws IOException {
        TreeFixture tree = new TreeFixture(folder).withSmall("maker/small", "\"debounce\": 5");
        Files.writeString(folder.resolve("secret.json"), "{\"manufacturer\": \"secret\"}");
        Files.createSymbolicLink(
                folder.resolve("keyboards/maker/info.json"), folder.resolve("secret.json"));
        assertThat(tree.resolve("maker/small").value().orElseThrow().findText("manufacturer"))
                .contains("Me");
    }

    @Test
    void formerNamesAreFollowedAndCirclesEnd() {
        TreeFixture fixture =
                new TreeFixture(folder)
                        .withSmall("now", "\"debounce\": 5")
                        .with(
                                "mappings/keyboard_aliases.hjson",
                                """
                                {
                                  old: {target: "older"}, older: {target: "now"}
                                  a: {target: "b"}, b: {target: "a"}
                                  out: {target: "../x"}, slash: {target: "now/"}
                                }
                                """);
        Catalogue catalogue = new Catalogue(fixture.treeWithMappings());
        assertThat(catalogue.presentName("old").value()).contains("now");
        assertThat(catalogue.presentName("slash").value()).contains("now");
        assertThat(catalogue.formerNames("now")).containsExactly("old", "older", "slash");
        assertThat(catalogue.presentName("a").good()).isFalse();
        assertThat(catalogue.presentName("out").good()).isFalse();
    }

    @Test
    void theKeymapNearestToTheBoardIsFound() {
        TreeFixture fixture =
                new TreeFixture(folder)
                        .withSmall("maker/board", "\"community_layouts\": [\"pad\"]")
                        .with("layouts/default/pad/default/keymap.json", "{}")
                        .with("keyboards/maker/keymaps/default/keymap.json", "{}")
                        .with("keyboards/maker/board/keymaps/mine/keymap.c", "")
                        .with("layouts/community/pad/far/keymap.json", "{}");
        Catalogue catalogue = new Catalogue(fixture.tree());
        assertThat(catalogue.defaultKeymap("maker/board"))
                .contains(folder.resolve("keyboards/maker/keymaps/default/keymap.json"));
        assertThat(catalogue.findKeymap("maker/board", "mine"))
                .contains(folder.resolve("keyboards/maker/board/keymaps/mine/keymap.c"));
        assertThat(catalogue.findKeymap("maker/board", "../../../x")).isEmpty();
    }
}
