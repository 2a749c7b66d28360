package org.keywright.build.cache;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.keywright.build.ObjectStore.Kind;
import org.keywright.build.Sha256;

class ObjectCacheTest {

    private static final String KEY = Sha256.of("key");

    @TempDir Path folder;

    @Test
    void whatIsKeptIsFoundByItsKindAndKey() throws IOException {
        ObjectCache cache = cache(1000);
        cache.keep(Kind.OBJECT, KEY, new byte[] {1, 2});

        assertThat(cache.find(Kind.OBJECT, KEY).orElseThrow()).containsExactly(1, 2);
        assertThat(cache.find(Kind.FIRMWARE, KEY)).isEmpty();
        assertThat(cache.find(Kind.OBJECT, Sha256.of("other"))).isEmpty();
    }

    @Test
    void aRottenFileIsForgotten() throws IOException {
        ObjectCache cache = cache(1000);
        cache.keep(Kind.OBJECT, KEY, new byte[] {1, 2});
        Path file = files().getFirst();
        byte[] content = Files.readAllBytes(file);
        for (int cut = 0; cut < content.length; cut++) {
            Files.write(file, java.util.Arrays.copyOf(content, cut));
            assertThat(cache.find(Kind.OBJECT, KEY)).isEmpty();
        }
        content[content.length - 1]++;
        Files.write(file, content);
        assertThat(cache.find(Kind.OBJECT, KEY)).isEmpty();
        assertThat(file).doesNotExist();
    }

    @Test
    void aKeyIsNeverAPath() {
        assertThatThrownBy(() -> cache(1000).find(Kind.OBJECT, "../../etc/passwd"))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void whatWasNotUsedForLongestGoesFirst() throws IOException {
        ObjectCache cache = cache(10_000);
        for (int i = 0; i < 40; i++) {
            cache.keep(Kind.OBJECT, Sha256.of("key" + i), new byte[436]);
            for (Path file : files()) {
                long now = Files.getLastModifiedTime(file).toMillis();
                Files.setLastModifiedTime(file, FileTime.fromMillis(now - 60_000));
            }
        }

        long size = 0;
        for (Path file : files()) {
            size += Files.size(file);
        }
        assertThat(size).isLessThanOrEqualTo(10_000 + 10_000 / 16 + 500);
        assertThat(cache.find(Kind.OBJECT, Sha256.of("key39"))).isPresent();
        assertThat(cache.find(Kind.OBJECT, Sha256.of("key0"))).isEmpty();
    }

    @Test
    void manyMayKeepAndFindAtOnce() throws Exception {
        ObjectCache one = cache(20_000);
        ObjectCache two = cache(20_000);
        List<Callable<Boolean>> work = new ArrayList<>();
        for (int i = 0; i < 400; i++) {
            String key = Sha256.of("key" + i % 20);
            byte[] content = key.getBytes(java.nio.charset.StandardCharsets.US_ASCII);
            ObjectCache cache = i % 2 == 0 ? one : two;
            work.add(
                    () -> {
                        cache.keep(Kind.OBJECT, key, content);
                        return cache.find(Kind.OBJECT, key)
                                .map(found -> java.util.Arrays.equals(found, content))
                                .orElse(true);
                    });
        }
        try (ExecutorService threads = Executors.newFixedThreadPool(8)) {
            for (Future<Boolean> one1 : threads.invokeAll(work)) {
                assertThat(one1.get()).isTrue();
            }
        }
    }

    private ObjectCache cache(long limit) {
        return new ObjectCache(folder, limit);
    }

    private List<Path> files() throws IOException {
        try (Stream<Path> walk = Files.walk(folder)) {
            return walk.filter(Files::isRegularFile).filter(f -> !f.endsWith("trimmed")).toList();
        }
    }
}
