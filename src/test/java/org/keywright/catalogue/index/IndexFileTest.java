package org.keywright.catalogue.index;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.zip.CRC32;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The file between two runs: damaged, hostile, shared. */
class IndexFileTest {

    private static final int TRIES = 200;

    @TempDir Path folder;
    private IndexedTree tree;

    @BeforeEach
    void indexed() throws IOException {
        tree = new IndexedTree(Files.createDirectories(folder.resolve("tree")));
        tree.withBoard("a").withBoard("maker/b").refresh();
    }

    @Test
    void damageAnywhereIsSeenAndTheIndexMadeAnew() throws IOException {
        byte[] good = Files.readAllBytes(tree.file());
        Random random = new Random(16);
        for (int i = 0; i < TRIES; i++) {
            byte[] damaged = good.clone();
            int at = random.nextInt(good.length);
            damaged[at] ^= (byte) (1 + random.nextInt(255));
            Files.write(tree.file(), damaged);
            assertThat(tree.index().load()).as("byte %d", at).isFalse();
        }
        assertThat(tree.refresh()).isEqualTo(2);
        assertThat(Files.readAllBytes(tree.file())).isEqualTo(good);
    }

    @Test
    void hostileBytesWithAGoodChecksumDoNoHarm() throws IOException {
        byte[] good = Files.readAllBytes(tree.file());
        Random random = new Random(61);
        for (int i = 0; i < TRIES * 10; i++) {
            byte[] hostile = good.clone();
            for (int k = random.nextInt(4); k >= 0; k--) {
                int at = IndexWriter.HEADER + random.nextInt(good.length - IndexWriter.HEADER);
                hostile[at] = (byte) random.nextInt(256);
            }
            Files.write(tree.file(), sealed(hostile));
            CatalogueIndex index = tree.index();
            assertThatCode(
                            () -> {
                                index.load();
                                index.boards().forEach(board -> board.silhouette().layout());
                                index.boards().forEach(board -> board.keys());
                            })
                    .doesNotThrowAnyException();
        }
    }

    private static byte[] sealed(byte[] file) {
        CRC32 sum = new CRC32();
        sum.update(file, IndexWriter.HEADER, file.length - IndexWriter.HEADER);
        ByteBuffer.wrap(file).putInt(8, (int) sum.getValue());
        return file;
    }

    @Test
    void filesCutShortEmptyOrOfAnotherKindCountAsNone() throws IOException {
        byte[] good = Files.readAllBytes(tree.file());
        for (int length = 0; length < good.length; length += 7) {
            Files.write(tree.file(), Arrays.copyOf(good, length));
            assertThat(tree.index().load()).as("%d bytes", length).isFalse();
        }
        Files.write(tree.file(), sealed(Arrays.copyOf(good, good.length + 1)));
        assertThat(tree.index().load()).isFalse();
        byte[] newer = good.clone();
        newer[7]++;
        Files.write(tree.file(), newer);
        assertThat(tree.index().load()).isFalse();
    }

    @Test
    void theIndexOfAnotherTreeIsNotTaken() throws IOException {
        IndexedTree other = new IndexedTree(Files.createDirectories(folder.resolve("other")));
        other.withBoard("c").refresh();
        Files.copy(tree.file(), other.file(), java.nio.file.StandardCopyOption.REPLACE_EXISTING);
        assertThat(other.index().load()).isFalse();
        assertThat(other.names()).containsExactly("c");
    }

    @Test
    void aLinkInItsPlaceIsNotRead() throws IOException {
        Path file = tree.file();
        Path moved = Files.move(file, folder.resolve("moved"));
        Files.createSymbolicLink(file, moved);
        assertThat(tree.index().load()).isFalse();
        tree.refresh();
        assertThat(file).isRegularFile();
        assertThat(Files.isSymbolicLink(file)).isFalse();
    }

    @Test
    void aDiskThatRefusesCostsNothingButTime() throws IOException {
        Path blocked = Files.writeString(folder.resolve("blocked"), "a file, not a folder");
        CatalogueIndex index = new CatalogueIndex(tree.tree(), blocked.resolve("cache"));
        assertThat(IndexedTree.refresh(index)).isEqualTo(2);
        assertThat(index.boards()).hasSize(2);
    }

    @Test
    void onlySoManyTreesAreKept() throws IOException {
        for (int i = 0; i < IndexTrim.MOST + 5; i++) {
            Path root = Files.createDirectories(folder.resolve("many/" + i));
            IndexedTree one = new IndexedTree(root).withBoard("a");
            IndexedTree.refresh(new CatalogueIndex(one.tree(), tree.cache()));
        }
        try (var files = Files.list(tree.cache())) {
            assertThat(files).hasSize(IndexTrim.MOST);
        }
    }

    @Test
    void severalAtOnceEndWithAWholeFile() throws Exception {
        Files.delete(tree.file());
        List<Callable<Integer>> looks = new ArrayList<>();
        for (int i = 0; i < 8; i++) {
            looks.add(() -> tree.index().boards().size() + tree.refresh());
        }
        try (ExecutorService threads = Executors.newFixedThreadPool(8)) {
            for (Future<Integer> look : threads.invokeAll(looks)) {
                assertThat(look.get()).isBetween(0, 2);
            }
        }
        assertThat(tree.index().load()).isTrue();
        assertThat(tree.refresh()).isZero();
        try (var files = Files.list(tree.cache())) {
            assertThat(files).hasSize(1);
        }
    }
}
