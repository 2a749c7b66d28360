package org.keywright.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.TreeSet;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.keywright.keycode.KeycodeEntry;
import org.keywright.keycode.KeycodeTable;
import org.keywright.problem.Problem;

class KeycodeTablesTest {

    private static final Path HOME = Path.of(System.getProperty("keywright.home", "."));

    @TempDir Path folder;

    @Test
    void laterVersionsAreLaidOverEarlierOnes() {
        FirmwareTree tree = versions();
        KeycodeTable first = KeycodeTables.read(tree, "0.0.9").value().orElseThrow();
        assertThat(first.find("TEST_A").orElseThrow().aliases()).containsExactly("T_A");
        assertThat(first.find("TEST_B")).isPresent();
        KeycodeTable second = KeycodeTables.read(tree).value().orElseThrow();
        assertThat(second.find("TEST_A").orElseThrow().aliases()).containsExactly("T_A", "T_AA");
        assertThat(second.find("TEST_B")).isEmpty();
        assertThat(second.find("TEST_C").orElseThrow().aliases()).containsExactly("NEW");
        assertThat(second.find("TEST_A").orElseThrow().code()).isEqualTo(0x7E00);
    }

    @Test
    void versionsCountNumberByNumber() {
        assertThat(KeycodeTables.versions(versions())).containsExactly("0.0.10", "0.0.9");
    }

    @Test
    void aBrokenTableIsAProblemAndTheRestIsRead() {
        FirmwareTree tree =
                new TreeFixture(folder)
                        .with(
                                "keycodes/keycodes_0.0.1.hjson",
                                "{keycodes: {\"0x1\": {key: 'TEST_X'}}}")
                        .with("keycodes/keycodes_0.0.1_bad.hjson", "{")
                        .tree();
        var read = KeycodeTables.read(tree);
        assertThat(read.problems()).extracting(Problem::code).containsExactly("json-syntax");
        assertThat(read.value().orElseThrow().find("TEST_X")).isPresent();
    }

    @Test
    void ourTablesNameTheKeycodesOfTheReference() {
        Path open = Path.of(System.getProperty("keywright.shared", "../shared"), "qmk/open");
        FirmwareTree reference = FirmwareTree.qmk(open, HOME);
        Assumptions.assumeTrue(
                !KeycodeTables.versions(reference).isEmpty(), "no reference data in " + open);
        KeycodeTable ours =
                KeycodeTables.read(FirmwareTree.builtIn(HOME), "0.0.8").value().orElseThrow();
        KeycodeTable theirs = KeycodeTables.read(reference, "0.0.8").value().orElseThrow();
        assertThat(ours.entries()).hasSameSizeAs(theirs.entries());
        for (KeycodeEntry entry : theirs.entries()) {
            KeycodeEntry own = ours.find(entry.name()).orElseThrow();
            assertThat(own.code()).as(entry.name()).isEqualTo(entry.code());
            assertThat(new TreeSet<>(own.aliases()))
                    .as(entry.name())
                    .isEqualTo(new TreeSet<>(entry.aliases()));
        }
    }

    private FirmwareTree versions() {
        return new TreeFixture(folder)
                .with(
                        "keycodes/keycodes_0.0.9_test.hjson",
                        """
                        {keycodes: {
                          "0x7E00": {key: "TEST_A", group: "test", aliases: ["T_A"]}
                          "0x7E01": {key: "TEST_B", group: "test"}
                          "0x7E02": {key: "TEST_C", group: "test", aliases: ["OLD"]}
                        }}
                        """)
                .with(
                        "keycodes/keycodes_0.0.10_test.hjson",
                        """
                        {keycodes: {
                          "0x7E00": {aliases: ["T_AA"]}
                          "0x7E01": "!delete!"
                          "0x7E02": {aliases: ["!reset!", "NEW"]}
                        }}
                        """)
                .tree();
    }
}
