package org.keywright.application;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.keywright.build.Cancellation;
import org.keywright.build.Sha256;
import org.keywright.build.SourceOrigin;
import org.keywright.build.tree.SourceStore;

class TreeOriginTest {

    @TempDir Path folder;

    @Test
    void aTreeOutOfAZipIsKnownByTheZipsHash() throws Exception {
        Path zip = folder.resolve("qmk.zip");
        try (ZipOutputStream out = new ZipOutputStream(Files.newOutputStream(zip))) {
            out.putNextEntry(new ZipEntry("qmk/Makefile"));
        }
        Path tree =
                new SourceStore(folder.resolve("sources"))
                        .addZip("qmk", zip, (step, fraction) -> {}, new Cancellation())
                        .value()
                        .flatMap(source -> source.tree())
                        .orElseThrow();

        SourceOrigin origin = TreeOrigin.of(tree);
        assertThat(origin.archive()).contains(Sha256.of(zip));
        assertThat(origin.commit()).isEmpty();
    }

    @Test
    void aPlainFolderComesFromNowhere() {
        assertThat(TreeOrigin.of(folder)).isEqualTo(SourceOrigin.UNKNOWN);
    }
}
