package org.keywright.catalogue.index;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.keywright.keyboard.BoardSummary;

/** What is known at once, and which keyboards are looked at again. */
class CatalogueIndexTest {

    @TempDir Path folder;
    private IndexedTree tree;

    @BeforeEach
    void threeKeyboards() {
        tree = new IndexedTree(folder).withBoard("a").withBoard("maker/b").withBoard("maker/c");
    }

    @Test
    void theFirstLookResolvesEveryKeyboardAndTheSecondNone() {
        assertThat(tree.refresh()).isEqualTo(3);
        assertThat(tree.refresh()).isZero();
    }

    @Test
    void whatIsKnownFromTheLastTimeIsThereWithoutALookAtTheTree() throws IOException {
        CatalogueIndex first = tree.index();
        assertThat(first.load()).isFalse();
        IndexedTree.refresh(first);
        Files.move(folder.resolve("keyboards"), folder.resolve("elsewhere"));
        CatalogueIndex second = tree.index();
        assertThat(second.load()).isTrue();
        assertThat(second.boards()).isEqualTo(first.boards()).hasSize(3);
    }

    @Test
    void aChangedFileIsReadAgainAndNoOther() {
        tree.refresh();
        tree.withBoard("maker/b", "New");
        assertThat(tree.refresh()).isEqualTo(1);
        assertThat(tree.names()).containsExactly("a", "New", "maker/c");
    }

    @Test
    void aTouchedFileIsReadAgain() {
        tree.refresh();
        tree.withBoard("a");
        assertThat(tree.refresh()).isEqualTo(1);
    }

    @Test
    void addedAndRemovedKeyboardsComeAndGo() {
        tree.refresh();
        tree.withBoard("d").without("keyboards/a/keyboard.json");
        assertThat(tree.refresh()).isEqualTo(1);
        assertThat(tree.names()).containsExactly("d", "maker/b", "maker/c");
        tree.without("keyboards/d/keyboard.json");
        assertThat(tree.refresh()).isZero();
        assertThat(tree.names()).containsExactly("maker/b", "maker/c");
    }

    @Test
    void aFileInAFolderAboveConcernsEveryKeyboardBelow() {
        tree.refresh();
        tree.with("keyboards/maker/info.json", "{\"manufacturer\": \"Maker\"}");
        assertThat(tree.refresh()).isEqualTo(2);
        CatalogueIndex index = tree.index();
        index.load();
        assertThat(index.boards())
                .extracting(BoardSummary::manufacturer)
                .containsExactly("Me", "Maker", "Maker");
        tree.without("keyboards/maker/info.json");
        assertThat(tree.refresh()).isEqualTo(2);
    }

    @Test
    void filesOfCAndMakeBesideAKeyboardCountAndKeymapsAndNotesDoNot() {
        tree.refresh();
        tree.with("keyboards/a/readme.md", "x").with("keyboards/a/keymaps/m/keymap.json", "{}");
        assertThat(tree.refresh()).isZero();
        for (String file : List.of("config.h", "rules.mk", "a.c", "a.h")) {
            tree.with("keyboards/a/" + file, "\n");
            assertThat(tree.refresh()).as(file).isEqualTo(1);
        }
    }

    @Test
    void aChangedTableConcernsAllKeyboards() {
        tree.refresh();
        tree.with("data/mappings/defaults.hjson", "{}");
        assertThat(tree.refresh()).isEqualTo(3);
        tree.with("layouts/default/60_oak/info.json", "{}");
        assertThat(tree.refresh()).isEqualTo(3);
        assertThat(tree.refresh()).isZero();
    }

    @Test
    void changedFormerNamesAreTakenOverWithoutResolvingAnything() {
        tree.refresh();
        tree.with(
                "data/mappings/keyboard_aliases.hjson",
                "{older: {target: \"old\"}, old: {target: \"a\"}, gone: {target: \"nowhere\"}}");
        CatalogueIndex index = tree.index();
        assertThat(IndexedTree.refresh(index)).isZero();
        assertThat(index.boards().getFirst().formerNames()).containsExactly("old", "older");
        CatalogueIndex later = tree.index();
        later.load();
        assertThat(later.boards()).isEqualTo(index.boards());
    }

    @Test
    void aFolderThatBecameAFormerNameIsLeftOutUntilItIsNoneAnyMore() {
        tree.refresh();
        tree.with("data/mappings/keyboard_aliases.hjson", "{a: {target: \"maker/b\"}}");
        assertThat(tree.names()).containsExactly("maker/b", "maker/c");
        tree.with("data/mappings/keyboard_aliases.hjson", "{x: {target: \"y\"}}");
        assertThat(tree.names()).containsExactly("a", "maker/b", "maker/c");
    }

    @Test
    void aKeyboardThatCannotBeResolvedIsLeftOutAndNotTriedAgain() {
        tree.with("keyboards/broken/keyboard.json", "{");
        assertThat(tree.names()).containsExactly("a", "maker/b", "maker/c");
        assertThat(tree.refresh()).isZero();
        tree.withBoard("broken");
        assertThat(tree.names()).contains("broken");
    }

    @Test
    void aFileThatWasChangedAMomentAgoIsReadAgainNextTime() {
        tree.refresh();
        tree.withYoung("keyboards/a/keyboard.json", IndexedTree.board("x"));
        assertThat(tree.refresh()).isEqualTo(1);
        assertThat(tree.refresh()).isEqualTo(1);
        tree.withBoard("a");
        tree.refresh();
        assertThat(tree.refresh()).isZero();
    }

    @Test
    void aLookThatIsStoppedKeepsWhatItFoundAndGoesOnNextTime() {
        AtomicInteger asked = new AtomicInteger();
        int first = tree.index().refresh((done, total) -> {}, () -> asked.incrementAndGet() > 1);
        assertThat(first).isEqualTo(1);
        assertThat(tree.refresh()).isEqualTo(2);
        assertThat(tree.refresh()).isZero();
    }

    @Test
    void aLookAtAChangedTableThatIsStoppedShowsTheOldAndGoesOnNextTime() {
        tree.refresh();
        tree.with("data/mappings/defaults.hjson", "{}");
        CatalogueIndex index = tree.index();
        assertThat(index.refresh((done, total) -> {}, () -> true)).isZero();
        assertThat(index.boards()).hasSize(3);
        assertThat(tree.refresh()).isEqualTo(3);
    }

    @Test
    void theListenerHearsTheEnd() {
        List<String> heard = new ArrayList<>();
        tree.index().refresh((done, total) -> heard.add(done + "/" + total), () -> false);
        assertThat(heard).endsWith("3/3");
        heard.clear();
        tree.index().refresh((done, total) -> heard.add(done + "/" + total), () -> false);
        assertThat(heard).containsExactly("3/3");
    }

    @Test
    void foldersThatAreLinksAreNotFollowed() throws IOException {
        Path outside = Files.createDirectories(folder.resolve("outside"));
        Files.writeString(outside.resolve("keyboard.json"), IndexedTree.board("outside"));
        Files.createSymbolicLink(folder.resolve("keyboards/linked"), outside);
        Files.createSymbolicLink(folder.resolve("keyboards/round"), folder.resolve("keyboards"));
        assertThat(tree.names()).containsExactly("a", "maker/b", "maker/c");
    }

    @Test
    void aTreeWithoutKeyboardsHasNone() throws IOException {
        CatalogueIndex index =
                new IndexedTree(Files.createDirectories(folder.resolve("empty"))).index();
        assertThat(IndexedTree.refresh(index)).isZero();
        assertThat(index.boards()).isEmpty();
    }
}
