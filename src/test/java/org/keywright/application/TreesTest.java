package org.keywright.application;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import org.keywright.problem.Checked;
import org.keywright.problem.Problem;

/** A firmware tree of the user's takes the place of the built-in one, and a wrong one does not. */
class TreesTest {

    @RegisterExtension final OpenPrograms programs = OpenPrograms.ofEachTest();

    @TempDir Path folder;

    @Test
    void keyboardsComeFromTheChosenTreeAndGoWithIt() {
        Path tree = tree("qmk").withBoard("own/board").root();
        try (Keywright keywright = open()) {
            assertThat(keywright.boards().definition("planck/rev3").good()).isTrue();
            assertThat(keywright.trees().choose(tree).problems()).isEmpty();
            assertThat(keywright.boards().all()).extracting("id").containsExactly("own/board");
            assertThat(keywright.boards().definition("planck/rev3").good()).isFalse();
            keywright.trees().chooseBuiltIn();
            assertThat(keywright.boards().definition("planck/rev3").good()).isTrue();
        }
    }

    @Test
    void sourcesFollowTheMappingsOfTheTree() {
        FirmwareTreeFixture tree =
                tree("qmk")
                        .with(
                                "data/mappings/info_config.hjson",
                                "{\"ITS_OWN_NAME\": {\"info_key\": \"manufacturer\","
                                        + " \"value_type\": \"str\"}}")
                        .withBoard("own");
        try (Keywright keywright = open()) {
            keywright.trees().use(tree.root());
            var board = keywright.boards().definition("own").value().orElseThrow();
            assertThat(keywright.builds().generate(board).value().orElseThrow())
                    .hasEntrySatisfying(
                            "info_config.h", text -> assertThat(text).contains("ITS_OWN_NAME"));
        }
    }

    @Test
    void aMappingTableThatCannotBeReadIsAProblemOfTheTree() {
        FirmwareTreeFixture tree =
                tree("qmk").with("data/mappings/info_rules.hjson", "{\"A\": [").withBoard("own");
        try (Keywright keywright = open()) {
            keywright.trees().use(tree.root());
            var board = keywright.boards().definition("own").value().orElseThrow();
            assertThat(keywright.builds().generate(board).problems())
                    .extracting(Problem::code)
                    .containsExactly("json-syntax");
        }
    }

    @Test
    void theChoiceIsRememberedAndTheUseIsNot() {
        Path chosen = tree("one").root();
        Path used = tree("two").root();
        try (Keywright keywright = open()) {
            keywright.trees().choose(chosen);
            keywright.trees().use(used);
        }
        try (Keywright keywright = open()) {
            assertThat(keywright.trees().current()).isEqualTo(TreeChoice.BUILT_IN);
            assertThat(keywright.trees().resume().value())
                    .contains(new TreeChoice(Optional.of(chosen)));
            assertThat(keywright.trees().recent()).containsExactly(chosen);
        }
    }

    @Test
    void aRememberedTreeThatIsGoneLeavesTheBuiltInOneAndSaysSo() throws IOException {
        Path chosen = tree("one").root();
        try (Keywright keywright = open()) {
            keywright.trees().choose(chosen);
        }
        Files.move(chosen, folder.resolve("elsewhere"));
        try (Keywright keywright = open()) {
            Checked<TreeChoice> resumed = keywright.trees().resume();
            assertThat(resumed.value()).contains(TreeChoice.BUILT_IN);
            assertThat(codes(resumed)).containsExactly("firmware-tree-not-a-folder");
            assertThat(keywright.trees().recent()).isEmpty();
            assertThat(keywright.boards().definition("planck/rev3").good()).isTrue();
        }
    }

    @Test
    void aFolderThatIsNoTreeNamesWhatIsMissingAndChangesNothing() throws IOException {
        Path partial = tree("partial").withBoard("own").root();
        Files.delete(partial.resolve("data/mappings/info_rules.hjson"));
        try (Keywright keywright = open()) {
            Checked<TreeChoice> refused = keywright.trees().choose(partial);
            assertThat(codes(refused)).containsExactly("firmware-tree-incomplete");
            assertThat(refused.problems().getFirst().message())
                    .contains("data/mappings/info_rules.hjson")
                    .doesNotContain("info_config");
            assertThat(keywright.trees().current()).isEqualTo(TreeChoice.BUILT_IN);
            assertThat(keywright.trees().recent()).isEmpty();
        }
    }

    @Test
    void aFolderInsideOrAroundATreeLeadsToIt() throws IOException {
        Path tree = tree("qmk").withBoard("own").root();
        try (Keywright keywright = open()) {
            for (Path wrong : List.of(tree.resolve("keyboards/own"), folder)) {
                Checked<TreeChoice> refused = keywright.trees().use(wrong);
                assertThat(refused.problems().getFirst().advice())
                        .isEqualTo("Did you mean " + tree.toRealPath() + "?");
            }
        }
    }

    private FirmwareTreeFixture tree(String name) {
        return new FirmwareTreeFixture(folder.resolve(name));
    }

    private Keywright open() {
        return programs.open(
                new Home(Path.of(System.getProperty(Home.PROPERTY))),
                UserFolders.below(folder.resolve("user")));
    }

    private static List<String> codes(Checked<?> checked) {
        return checked.problems().stream().map(Problem::code).toList();
    }
}
